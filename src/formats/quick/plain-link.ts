import type { Definitions } from './definitions.ts';
import { addressAt } from './plain-label.ts';

/** What brackets in a text are: themselves, a link, or the mark of a note, which has no address. */
export type PlainLink =
  | { readonly isText: true }
  | {
      readonly isText: false;
      readonly url: string | undefined;
      readonly title: string | undefined;
      /** Offset behind the link. */
      readonly end: number;
    };

/** Brackets that open at an offset, and the text around them from `start` to `to`. */
type Around = { readonly close: number; readonly isNested: boolean; readonly start: number; readonly to: number };

/** What begins with the bracket at `at`; undefined where that is not plain. */
export function linkAt(
  text: string,
  at: number,
  { close, isNested, start, to }: Around,
  definitions: Definitions,
): PlainLink | undefined {
  const behind = close + 1 < to ? text.charAt(close + 1) : '';
  const label = text.slice(at + 1, close);
  if (label.startsWith('^')) {
    const isNote = definitions.isNote(label) && behind !== '[' && behind !== ':';
    return isNote ? { isText: false, url: undefined, title: undefined, end: close + 1 } : undefined;
  }
  if (behind === '(') {
    const address = isNested ? undefined : addressAt(text, close + 1, to);
    return address && { isText: false, url: address.url, title: address.title, end: address.end };
  }
  if (behind === '[') {
    reference.lastIndex = close + 1;
    const [whole = '', key = ''] = reference.exec(text) ?? [];
    const end = close + 1 + whole.length;
    const isBlank = key !== '' && key.trim() === '';
    if (whole === '' || end > to || isNested || isBlank) return undefined;
    return definedAs(key === '' ? label : key, end, definitions);
  }
  // It may define a label.
  if (behind === ':' && at === start) return undefined;
  if (isNested) return itself;
  // A box at the start of an item is no text.
  if (at === start && /^[\sxX]$/.test(label)) return undefined;
  return definedAs(label, close + 1, definitions);
}

function definedAs(label: string, end: number, definitions: Definitions): PlainLink | undefined {
  const target = definitions.targetOf(label);
  if (target) return target.url === '' ? undefined : { isText: false, url: target.url, title: target.title, end };
  return definitions.has(label) ? undefined : itself;
}

const itself: PlainLink = { isText: true };

/** A label, or nothing, in brackets. */
const reference = /\[([^[\]\\`<&\n\r\t]{0,200})\]/y;
