import { createSearch } from '../../lib/search.ts';
import { voids } from '../quick/open-tags.ts';
import type { Region } from '../template/region.ts';
import { regionsOfCode } from '../template/regions-of-code.ts';
import { createBudget } from '../template/parentheses.ts';
import { tagsInCode, unknownImage } from '../template/unknown-image.ts';
import { endOfExpression, endOfString } from './expression.ts';
import { endOfElse, endOfHeader } from './header.ts';

/** What the scan is in: HTML, with the elements that are open where code is around it, or a block of code with its braces. */
type Frame =
  | { readonly kind: 'html'; depth: number; readonly isPage: boolean; readonly end?: number }
  | { readonly kind: 'code'; braces: number; start: number };

/** The code of C# in a page, between HTML: `@name`, `@(…)`, `@if (…) { <p>…</p> }`, `@{ … }`, `@* … *@`. */
export function scanRazor(text: string): readonly Region[] {
  const next = createSearch(text);
  const budget = createBudget();
  const regions: Region[] = [];
  const frames: Frame[] = [{ kind: 'html', depth: 0, isPage: true }];
  let at = 0;
  /** In a tag, the mark that ends its value or the tag; empty between tags. */
  let ending = '';
  let tag = { name: '', isEnd: false };

  const code = (start: number, end: number, isSpoken: boolean) => {
    if (end > start) regions.push({ start, end, kind: 'code', isSpoken });
  };

  /** What an `@` in HTML begins. */
  function transition(): void {
    const start = at;
    const behind = text.charAt(start + 1);
    at = start + 1;
    if (behind === '@') at += 1;
    else if (behind === '*') {
      const close = next('*@', start + 2);
      const end = close === Infinity ? text.length : close + '*@'.length;
      regions.push({ start, end, kind: 'comment', text: text.slice(start + 2, Math.max(start + 2, end - 2)) });
      at = end;
    } else if (/\w/.test(text.charAt(start - 1))) return;
    else if (behind === '{') openBlock(start, start + 2);
    else {
      const end = endOfHeader(text, start + 1, budget);
      if (end === undefined) expression(start);
      else if (text[end - 1] === '{' && !/^section\b/.test(text.slice(start + 1, start + 9))) openBlock(start, end);
      else {
        code(start, end, false);
        at = end;
      }
    }
  }

  function expression(start: number): void {
    const end = endOfExpression(text, start + 1, budget);
    if (end === undefined) return;
    const source = text.slice(start, end);
    const inStrings = ending === '' ? tagsInCode(source, start) : [];
    const isPicture = ending === '' && inStrings.length === 0 && pictureHelper.test(source);
    const images = isPicture ? [unknownImage(source, start)] : inStrings;
    if (images.length > 0) regions.push(...regionsOfCode(source, { start, end }, images));
    else code(start, end, true);
    at = end;
  }

  function openBlock(start: number, end: number): void {
    frames.push({ kind: 'code', braces: 1, start });
    at = end;
  }

  /** Up to the next mark of HTML. */
  function html(frame: Frame & { readonly kind: 'html' }): void {
    const pattern = ending === '' ? inText : ending === '>' ? inTag : inValue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found || (frame.end !== undefined && found.index >= frame.end)) {
      at = frame.end ?? text.length;
      if (frame.end !== undefined) leave();
      return;
    }
    const [mark, slash = '', name = ''] = found;
    at = found.index;
    if (mark === '@') transition();
    else {
      at += mark.length;
      if (mark === '<!--') {
        const close = next('-->', at);
        at = close === Infinity ? text.length : close + '-->'.length;
      } else if (mark.startsWith('<')) {
        tag = { name: name.toLowerCase(), isEnd: slash === '/' };
        ending = '>';
      } else if (ending === '>' && mark !== '>') ending = mark;
      else if (ending !== '>' && mark === ending) ending = '>';
      else if (ending === '>') endTag(frame);
    }
  }

  function endTag(frame: Frame & { readonly kind: 'html' }): void {
    ending = '';
    if (frame.isPage || frame.end !== undefined) return;
    if (tag.isEnd) frame.depth -= 1;
    else if (!voids.has(tag.name) && text[at - 2] !== '/') frame.depth += 1;
    if (frame.depth <= 0) leave();
  }

  /** Back to the code around, or to the page. */
  function leave(): void {
    frames.pop();
    const around = frames.at(-1);
    if (around?.kind === 'code') around.start = at;
    else if (around === undefined) frames.push({ kind: 'html', depth: 0, isPage: true });
  }

  /** Up to the next part of code that matters. */
  function inBlock(frame: Frame & { readonly kind: 'code' }): void {
    inCode.lastIndex = at;
    const found = inCode.exec(text);
    if (!found) {
      code(frame.start, text.length, false);
      at = text.length;
      return;
    }
    const [mark, tagStart, transition] = found;
    at = found.index + mark.length;
    if (tagStart !== undefined && !beginsStatement(text, found.index)) return;
    const sign = tagStart ?? transition;
    if (sign !== undefined) {
      // HTML begins a statement, or follows an `@` in an expression.
      const start = at - sign.length;
      code(frame.start, start, false);
      frame.start = start;
      const isLine = sign.startsWith('@:');
      const line = text.indexOf('\n', at);
      at = isLine ? start + 2 : sign.startsWith('@') ? start + 1 : start;
      if (isLine || sign.startsWith('@')) code(start, at, false);
      frames.push(
        isLine
          ? { kind: 'html', depth: 0, isPage: false, end: line === -1 ? text.length : line }
          : { kind: 'html', depth: 0, isPage: false },
      );
    } else if (mark === '{') frame.braces += 1;
    else if (mark === '}') {
      frame.braces -= 1;
      if (frame.braces > 0) return;
      const end = endOfElse(text, at, budget);
      if (end !== undefined) {
        frame.braces = 1;
        at = end;
        return;
      }
      code(frame.start, at, false);
      frames.pop();
    } else at = endOfString(text, mark, at) ?? at;
  }

  while (at < text.length) {
    const frame = frames.at(-1);
    if (frame?.kind === 'code') inBlock(frame);
    else if (frame) html(frame);
  }
  return regions;
}

const inText = /@|<!--|<(\/?)([A-Za-z][\w:.-]{0,99})/g;
const inTag = /[@"'>]/g;
const inValue = /[@"']/g;

/** Strings, comments and braces of C#; HTML where a statement begins, `@:`, `@<p>`. */
const inCode = /(<[A-Za-z])|(@:|@<[A-Za-z])|(?:\$@|@\$|@)"|"|'|\/\/|\/\*|[{}]/g;

/** Whether a statement of C# can begin at an offset: `<` behind a name is that of a type. */
function beginsStatement(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestSpace), at).trimEnd();
  const last = before.charAt(before.length - 1);
  if (last === '>') return !before.endsWith('=>');
  return last === '/' ? before.endsWith('*/') : '{};:)'.includes(last);
}

/** UTF-16 units of white space before a statement. */
const longestSpace = 1000;

const pictureHelper = /^@Html\.\w{0,40}(?:Image|Img|Picture)\w{0,40}[(<]/;
