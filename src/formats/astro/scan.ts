import { behindLiteral, behindMark, isCodeComment, operand } from '../component-files/code.ts';
import { readExpression } from '../component-files/expression.ts';
import type { Scanned } from '../component-files/scanned.ts';
import { closingTag, createScanner, untilAny, type Scanner, type TagEnd } from '../component-files/scanner.ts';
import { voids } from '../component-files/tree.ts';
import { createAstroAttributes, replacesContent } from './attributes.ts';
import { scanFrontMatter } from './front-matter.ts';

/** An expression that is open: how many of its braces are, and what it has. */
type Code = {
  readonly kind: 'code';
  readonly start: number;
  braces: number;
  /** The last character that is no white space and in no comment. */
  last: string;
  hasMarkup: boolean;
};

/** Markup in an expression, and how many of its elements are open. */
type Markup = { readonly kind: 'markup'; readonly start: number; depth: number };

/** The markup of a component. Expressions and markup are in each other as deeply as their author likes, so both are kept in a list. */
export function scanAstro(text: string): Scanned {
  const scanner = createScanner(text);
  const { next } = scanner;
  const readAttribute = createAstroAttributes(text);
  const modes: (Code | Markup)[] = [];

  /** A step through the code of an expression: a string, a comment, the start of markup, or any other character. */
  function code(mode: Code, at: number): number {
    const behind = behindLiteral(text, at, mode.last);
    if (behind === undefined) {
      scanner.fault('template or comment', at, 'that does not end, so nothing behind it was read');
      return text.length;
    }
    if (behind > at) {
      if (isCodeComment(text, at)) scanner.add(commentOf(text, at, behind));
      else mode.last = operand;
      return behind;
    }
    if (text.startsWith('<!--', at)) return scanner.comment(at);
    const mark = text.charAt(at);
    if (mark === '<' && /[A-Za-z>]/.test(text.charAt(at + 1))) {
      mode.hasMarkup = true;
      modes.push({ kind: 'markup', start: at, depth: 0 });
      return at;
    }
    if (mark === '{') mode.braces += 1;
    if (mark === '}' && (mode.braces -= 1) === 0) {
      modes.pop();
      addOutput(scanner, mode, at + 1);
      return at + 1;
    }
    if (mark.trim() !== '') mode.last = mark;
    return at + 1;
  }

  function markup(mode: Markup | undefined, at: number): number {
    const mark = Math.min(next('<', at), next('{', at), mode ? next('}', at) : Infinity, text.length);
    const isTag = text.charAt(mark) === '<' && /[A-Za-z>/!]/.test(text.charAt(mark + 1));
    if (mark > at) scanner.addText(at, mark);
    if (mark > at || mark === text.length) return mark;
    if (text.charAt(at) === '{') modes.push({ kind: 'code', start: at, braces: 1, last: '', hasMarkup: false });
    else if (mode && text.charAt(at) === '}') {
      scanner.fault('tag', mode.start, 'that nothing closes, so it was read as if it ended with its expression');
      modes.pop();
      return at;
    } else if (!isTag) scanner.addText(at, at + 1);
    else if (text.startsWith('<!--', at)) return scanner.comment(at);
    else if (text.charAt(at + 1) === '!') return behindMark(text, '>', at) ?? text.length;
    else return text.charAt(at + 1) === '/' ? closeTag(at) : openTag(at);
    return at + 1;
  }

  function openTag(start: number): number {
    const nameEnd = untilAny(text, start + 1, '/>{');
    const written = text.slice(start + 1, nameEnd);
    const tag = scanner.tag(start, nameEnd, readAttribute);
    if (!tag) {
      step(0);
      return nameEnd;
    }
    const { attributes, closesItself, end } = tag;
    const isOpen = !closesItself && !voids.has(written);
    const isRaw = isOpen && (rawTexts.has(written) || attributes.some(({ name }) => name === 'is:raw'));
    step(isOpen && !isRaw ? 1 : 0);
    if (isRaw && written !== 'textarea' && rawTexts.has(written)) return script(written, start, end);
    const name = written === 'Fragment' ? '' : written;
    const isReplaced = attributes.some(replacesContent);
    const span = { start, end };
    scanner.add({ kind: 'open', written, name, span, nameEnd, attributes, closesItself, isReplaced });
    return isRaw ? rawText(written, start, tag) : end;
  }

  function closeTag(start: number): number {
    const nameEnd = untilAny(text, start + '</'.length, '/>{');
    const end = behindMark(text, '>', nameEnd) ?? text.length;
    scanner.add({ kind: 'close', name: text.slice(start + '</'.length, nameEnd), span: { start, end } });
    step(-1);
    return end;
  }

  /** Markup in an expression ends with its outermost element. */
  function step(by: number): void {
    const mode = modes.at(-1);
    if (mode?.kind !== 'markup') return;
    mode.depth += by;
    if (mode.depth <= 0) modes.pop();
  }

  function script(name: string, start: number, from: number): number {
    const end = closing(name, start, from)?.end ?? text.length;
    scanner.add({ kind: 'silent', span: { start, end } });
    return end;
  }

  function rawText(name: string, start: number, { end: from }: TagEnd): number {
    const span = closing(name, start, from);
    scanner.addText(from, span?.start ?? text.length);
    if (span) scanner.add({ kind: 'close', name, span });
    return span?.end ?? text.length;
  }

  function closing(name: string, start: number, from: number): ReturnType<typeof closingTag> {
    const span = closingTag(text, name, from);
    if (!span) scanner.fault('tag', start, 'that nothing closes, so nothing behind it was read');
    return span;
  }

  for (let at = scanFrontMatter(scanner); at < text.length;) {
    const mode = modes.at(-1);
    at = mode?.kind === 'code' ? code(mode, at) : markup(mode, at);
  }
  const [left] = modes;
  if (left) scanner.fault('brace', left.start, 'that nothing closes, so all behind it was read as an expression');
  return scanner.scanned();
}

/** The text of an expression that is one, or a placeholder; nothing for one without code or with markup, which is what it puts out. */
function addOutput(scanner: Scanner, { start, last, hasMarkup }: Code, end: number): void {
  const span = { start, end };
  const value = last === '' || hasMarkup ? undefined : readExpression(scanner.text.slice(start + 1, end - 1));
  if (typeof value === 'string') scanner.add({ kind: 'text', text: value, span });
  else scanner.add({ kind: value === undefined ? 'silent' : 'output', span });
}

/** A comment of JavaScript, with its braces where these contain nothing else. */
function commentOf(text: string, start: number, end: number) {
  const isBlock = text.charAt(start + 1) === '*';
  const content = text.slice(start + '/*'.length, isBlock ? end - '*/'.length : end);
  const isAlone = isBlock && text.charAt(start - 1) === '{' && text.charAt(end) === '}';
  const span = isAlone ? { start: start - 1, end: end + 1 } : { start, end };
  return { kind: 'comment', text: content, span } as const;
}

const rawTexts: ReadonlySet<string> = new Set('script style textarea'.split(' '));
