import type { Span } from '../../model/text.ts';

/** An attribute of a list: `name=value`, or a value alone, whose meaning is its place. */
export type ListedAttribute = {
  /** Undefined for a value alone. */
  readonly name: string | undefined;
  /** The place in the list, from 0; named attributes count. */
  readonly index: number;
  /** Without quotes; undefined where a place is left empty. */
  readonly value: string | undefined;
  /** With name and quotes; empty where a place is left empty. */
  readonly span: Span;
};

/**
 * The attributes between two brackets, as Asciidoctor reads them (`attribute_list.rb`): a comma ends a value, unless it is between quotes, and a
 * quote that is not closed is a part of the value.
 *
 * @param source on one line; `start` is its offset in the file
 */
export function readAttributeList(source: string, start: number): readonly ListedAttribute[] {
  const found: ListedAttribute[] = [];
  const length = source.trimEnd().length;
  let at = 0;
  for (let index = 0; at < length || endsInComma(source, at, length); index += 1) {
    const from = skip(blanks, source, at);
    const { name, value, end } = attributeAt(source, from, length);
    found.push({ name, index, value, span: { start: start + from, end: start + end } });
    at = skip(delimiter, source, end);
    if (at >= length && !endsInComma(source, at, length)) break;
    if (at === from) break;
  }
  return found;
}

type Read = { readonly name: string | undefined; readonly value: string | undefined; readonly end: number };

function attributeAt(source: string, from: number, length: number): Read {
  const first = source.charAt(from);
  if (first === '"' || first === "'") return { name: undefined, ...quotedAt(source, from, length) };
  const afterName = skip(attributeName, source, from);
  const sign = skip(blanks, source, afterName);
  if (afterName === from || source.charAt(sign) !== '=') return positionalAt(source, from, length);
  const valueStart = skip(blanks, source, sign + 1);
  const quote = source.charAt(valueStart);
  const name = source.slice(from, afterName);
  if (quote === '"' || quote === "'") return { name, ...quotedAt(source, valueStart, length) };
  return { name, ...unquotedAt(source, valueStart, length) };
}

function positionalAt(source: string, from: number, length: number): Read {
  const { value, end } = unquotedAt(source, from, length);
  return { name: undefined, value: value === '' ? undefined : value, end };
}

type Value = { readonly value: string; readonly end: number };

function unquotedAt(source: string, from: number, length: number): Value {
  const comma = source.indexOf(',', from);
  const value = source.slice(from, comma === -1 ? length : comma).trimEnd();
  return { value, end: from + value.length };
}

function quotedAt(source: string, from: number, length: number): Value {
  const quote = source.charAt(from);
  if (source.charAt(from + 1) === quote) return { value: '', end: from + 2 };
  let closing = source.indexOf(quote, from + 2);
  while (closing !== -1 && source.charAt(closing - 1) === '\\') closing = source.indexOf(quote, closing + 1);
  if (closing === -1 || closing >= length) return unquotedAt(source, from, length);
  return { value: source.slice(from + 1, closing).replaceAll(`\\${quote}`, quote), end: closing + 1 };
}

/** Whether an empty place follows the last comma. */
function endsInComma(source: string, at: number, length: number): boolean {
  return at === length && length > 0 && source.charAt(length - 1) === ',';
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(source)?.[0].length ?? 0);
}

const blanks = /[ \t]*/y;
const delimiter = /[ \t]*,?/y;
const attributeName = /[\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*/uy;
