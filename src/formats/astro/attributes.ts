import { decodeHTMLAttribute } from 'entities/decode';
import { behindBraces, behindLiteral } from '../component-files/code.ts';
import { isName, readExpression, unknown } from '../component-files/expression.ts';
import { behindEquals, untilAny, type ReadAttribute } from '../component-files/scanner.ts';
import type { JsxAttribute, JsxValue } from '../jsx/element.ts';

/** Reads an attribute of Astro: also `{alt}`, `{...props}`, and templates as values. */
export function createAstroAttributes(text: string): ReadAttribute {
  function valueAt(start: number): { readonly value: JsxValue; readonly end: number } | undefined {
    const mark = text.charAt(start);
    if (mark === '"' || mark === "'") {
      const end = text.indexOf(mark, start + 1);
      return end === -1 ? undefined : { value: decodeHTMLAttribute(text.slice(start + 1, end)), end: end + 1 };
    }
    if (mark === '{' || mark === '`') {
      const end = mark === '{' ? behindBraces(text, start) : behindLiteral(text, start, '');
      if (end === undefined) return undefined;
      return { value: readExpression(mark === '{' ? text.slice(start + 1, end - 1) : text.slice(start, end)), end };
    }
    const end = untilAny(text, start, '>');
    return { value: decodeHTMLAttribute(text.slice(start, end)), end };
  }

  return (start) => {
    if (text.charAt(start) === '{') {
      const end = behindBraces(text, start);
      return end === undefined
        ? undefined
        : { attribute: inBraces(text.slice(start + 1, end - 1).trim(), { start, end }), end };
    }
    const nameEnd = untilAny(text, start + 1, '=/>{');
    const valueStart = behindEquals(text, nameEnd);
    const value = valueStart === undefined ? { value: '', end: nameEnd } : valueAt(valueStart);
    if (!value) return undefined;
    const span = { start, end: value.end };
    return { attribute: { name: text.slice(start, nameEnd), value: value.value, span }, end: value.end };
  };
}

/** Whether an attribute sets the content of its element. */
export function replacesContent({ name }: JsxAttribute): boolean {
  return name === 'set:html' || name === 'set:text';
}

/** `{...props}`, `{alt}`. */
function inBraces(code: string, span: JsxAttribute['span']): JsxAttribute | undefined {
  if (code.startsWith('...')) return { name: undefined, value: unknown, span };
  return isName(code) ? { name: code, value: readExpression(code), span } : undefined;
}
