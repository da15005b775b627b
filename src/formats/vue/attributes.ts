import { decodeHTMLAttribute } from 'entities/decode';
import { readExpression, unknown } from '../component-files/expression.ts';
import { behindEquals, untilAny } from '../component-files/scanner.ts';
import type { JsxAttribute } from '../jsx/element.ts';

/** What stands at an offset of a tag, where that is an attribute; undefined where the text ends in it. */
type Read = { readonly attribute: JsxAttribute | undefined; readonly end: number } | undefined;

/**
 * An attribute of a template. A bound one (`:alt`, `v-bind:alt`, `.alt`) has the name that it has on the page.
 *
 * @param isVerbatim whether directives have no meaning here (`v-pre`)
 */
export function readVueAttribute(text: string, start: number, isVerbatim = false): Read {
  const nameEnd = nameEndAt(text, start);
  const written = text.slice(start, nameEnd);
  const valueStart = behindEquals(text, nameEnd);
  const value = valueStart === undefined ? { text: undefined, end: nameEnd } : valueAt(text, valueStart);
  if (!value) return undefined;
  // There, it is an attribute with a name that means nothing to a browser.
  if (isVerbatim && /^(?:[:@#.]|v-)/.test(written)) return { attribute: undefined, end: value.end };
  const attribute = bound(written, value.text);
  const span = { start, end: value.end };
  return { attribute: { name: written, value: value.text ?? '', ...attribute, span }, end: value.end };
}

/** Whether the value of an attribute is shown in place of the content of its element. */
export function replacesContent({ name }: JsxAttribute): boolean {
  return name === 'v-html' || name === 'v-text';
}

/** The argument of a directive may be an expression in square brackets. */
function nameEndAt(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '[' && /[:@#.]/.test(text.charAt(at - 1))) at = bracketEnd(text, at);
    else if (mark.trim() === '' || '/>='.includes(mark)) break;
  }
  return at;
}

/** The offset of the bracket that closes one; of the opening one where white space comes first. */
function bracketEnd(text: string, start: number): number {
  const at = untilAny(text, start, ']');
  return text.charAt(at) === ']' ? at : start;
}

function valueAt(text: string, start: number): { readonly text: string; readonly end: number } | undefined {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'") {
    const end = untilAny(text, start, '>');
    return { text: decodeHTMLAttribute(text.slice(start, end)), end };
  }
  const end = text.indexOf(quote, start + 1);
  return end === -1 ? undefined : { text: decodeHTMLAttribute(text.slice(start + 1, end)), end: end + 1 };
}

/** What a binding sets, and to what; undefined for other attributes. */
function bound(written: string, code: string | undefined): Pick<JsxAttribute, 'name' | 'value'> | undefined {
  const argument = argumentOf(written);
  if (argument === undefined) return undefined;
  const value = code === undefined ? unknown : readExpression(code);
  // `v-bind="object"`, and a name that is an expression itself.
  if (argument === '' || argument.startsWith('[')) return { name: undefined, value };
  const name = argument.split('.', 1)[0] ?? '';
  return { name, value: value ?? unknown };
}

/** Undefined for what is no binding. */
function argumentOf(written: string): string | undefined {
  if (written.startsWith('v-bind:')) return written.slice('v-bind:'.length);
  if (written === ':' || written === 'v-bind' || written.startsWith('v-bind.')) return '';
  return /^[:.][^:.]/.test(written) ? written.slice(1) : undefined;
}
