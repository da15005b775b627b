import type { Components } from '../../model/format.ts';
import { behindMark } from '../component-files/code.ts';
import { readExpression } from '../component-files/expression.ts';
import { closingTag, untilAny, type Scanner } from '../component-files/scanner.ts';
import { voids } from '../component-files/tree.ts';
import { readVueAttribute, replacesContent } from './attributes.ts';
import { vueName } from './names.ts';

/** Reads the template whose content begins at an offset; returns the offset behind its closing tag. */
export function scanTemplate(scanner: Scanner, from: number, components: Components): number {
  const { text, next } = scanner;
  let templates = 0;
  let hasBraces = true;
  /** The element in which nothing has a meaning for Vue, and how many of its name are open in it. */
  let verbatim: { readonly name: string; depth: number } | undefined;

  function nextBraces(at: number): number {
    return hasBraces && !verbatim ? next('{{', at) : Infinity;
  }

  /** An expression in double braces and the text before it; returns the offset behind. */
  function expression(from: number, open: number): number {
    const close = next('}}', open);
    if (close === Infinity) {
      hasBraces = false;
      scanner.fault('pair of braces', open, 'that does not end, so it was read as text');
      return from;
    }
    scanner.addText(from, open);
    const span = { start: open, end: close + '}}'.length };
    const value = readExpression(text.slice(open + '{{'.length, close));
    scanner.add(typeof value === 'string' ? { kind: 'text', text: value, span } : { kind: 'output', span });
    return span.end;
  }

  /** Text and expressions without tags. */
  function plain(from: number, end: number): number {
    let at = from;
    for (let open = nextBraces(at); open < end; open = nextBraces(at)) at = expression(at, open);
    scanner.addText(at, end);
    return Math.max(at, end);
  }

  function openTag(start: number): number {
    const nameEnd = untilAny(text, start + 1, '/>');
    const written = text.slice(start + 1, nameEnd);
    const isVerbatim = verbatim !== undefined;
    const tag = scanner.tag(start, nameEnd, (at) => readVueAttribute(text, at, isVerbatim));
    if (!tag) return nameEnd;
    const { attributes, closesItself, end } = tag;
    const isOpen = !closesItself && !voids.has(written);
    if (written === 'template' && isOpen) templates += 1;
    if (verbatim?.name === written && isOpen) verbatim.depth += 1;
    else if (isOpen && attributes.some(({ name }) => name === 'v-pre')) verbatim ??= { name: written, depth: 1 };
    const name = vueName(written, attributes, components);
    const isReplaced = attributes.some(replacesContent);
    const span = { start, end };
    scanner.add({ kind: 'open', written, name, span, nameEnd, attributes, closesItself, isReplaced });
    if (!isOpen || !rawTexts.has(written)) return end;
    const closing = closingTag(text, written, end)?.start ?? text.length;
    // What is in a script is for nobody, and a text field may show an expression.
    return written === 'textarea' ? plain(end, closing) : closing;
  }

  function closeTag(start: number): number {
    const nameEnd = untilAny(text, start + '</'.length, '/>');
    const name = text.slice(start + '</'.length, nameEnd);
    const end = behindMark(text, '>', nameEnd) ?? text.length;
    if (name === 'template') templates -= 1;
    if (verbatim?.name === name && (verbatim.depth -= 1) === 0) verbatim = undefined;
    scanner.add({ kind: 'close', name, span: { start, end } });
    return end;
  }

  for (let at = from; at < text.length;) {
    const tag = Math.min(next('<', at), text.length);
    const braces = nextBraces(at);
    if (braces < tag) at = expression(at, braces);
    else if (tag > at || !/[A-Za-z/!]/.test(text.charAt(tag + 1))) {
      const end = Math.max(tag, at + 1);
      scanner.addText(at, end);
      at = end;
    } else if (text.startsWith('<!--', tag)) at = scanner.comment(tag);
    else if (text.charAt(tag + 1) === '/') at = closeTag(tag);
    else at = openTag(tag);
    if (templates < 0) return at;
  }
  scanner.fault('template', from, 'that does not end, so nothing behind it was read');
  return text.length;
}

const rawTexts: ReadonlySet<string> = new Set('script style textarea iframe noscript'.split(' '));
