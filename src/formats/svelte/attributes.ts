import { decodeHTMLAttribute } from 'entities/decode';
import { behindMark } from '../component-files/code.ts';
import { isName, mixedText, readExpression, unknown } from '../component-files/expression.ts';
import { behindEquals, untilAny, type ReadAttribute } from '../component-files/scanner.ts';
import type { JsxValue } from '../jsx/element.ts';
import type { Braces } from './braces.ts';

/** Reads an attribute of Svelte: also `{alt}`, `{...props}`, `bind:alt`, and comments between attributes. */
export function createSvelteAttributes(text: string, braces: Braces): ReadAttribute {
  /** The value that begins at an offset; undefined where the text ends in it. */
  function valueAt(start: number): { readonly value: JsxValue; readonly end: number } | undefined {
    const quote = text.charAt(start);
    const isQuoted = quote === '"' || quote === "'";
    const parts: (string | { readonly code: string })[] = [];
    let at = isQuoted ? start + 1 : start;
    let from = at;
    const flush = () => {
      if (at > from) parts.push(decodeHTMLAttribute(text.slice(from, at)));
    };
    for (; at < text.length; at += 1) {
      const mark = text.charAt(at);
      if (isQuoted ? mark === quote : mark.trim() === '' || ends.includes(mark) || text.startsWith('/>', at)) break;
      const end = mark === '{' ? braces(at) : undefined;
      if (end === undefined) continue;
      flush();
      parts.push({ code: text.slice(at + 1, end - 1) });
      from = end;
      at = end - 1;
    }
    if (at >= text.length) return undefined;
    flush();
    return { value: mixedText(parts), end: isQuoted ? at + 1 : at };
  }

  return (start) => {
    if (text.startsWith('//', start)) return comment(text, start, '\n');
    if (text.startsWith('/*', start)) return comment(text, start, '*/');
    const end = text.charAt(start) === '{' ? braces(start) : undefined;
    if (end !== undefined) return inBraces(text.slice(start + 1, end - 1).trim(), { start, end });
    const nameEnd = untilAny(text, start + 1, '=/>"\'');
    const written = text.slice(start, nameEnd);
    const valueStart = behindEquals(text, nameEnd);
    const value = valueStart === undefined ? { value: '', end: nameEnd } : valueAt(valueStart);
    if (!value) return undefined;
    const span = { start, end: value.end };
    if (written.startsWith('bind:'))
      return { attribute: { name: written.slice('bind:'.length), value: unknown, span }, end: span.end };
    return { attribute: { name: written, value: value.value, span }, end: span.end };
  };
}

const ends = '"\'=<>`';

/** `{...props}`, `{@attach action}`, `{alt}`. */
function inBraces(code: string, span: { readonly start: number; readonly end: number }): ReturnType<ReadAttribute> {
  if (code.startsWith('...')) return { attribute: { name: undefined, value: unknown, span }, end: span.end };
  return { attribute: isName(code) ? { name: code, value: readExpression(code), span } : undefined, end: span.end };
}

function comment(text: string, start: number, mark: string): ReturnType<ReadAttribute> {
  return { attribute: undefined, end: behindMark(text, mark, start) ?? text.length };
}
