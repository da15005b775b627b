import type { Span } from '../../model/text.ts';
import type { PlacedString } from './statement.ts';

/** A part of the strings of a statement, or of the code between them. */
export type Segment = Span & {
  readonly kind: 'html' | 'code' | 'written';
  /** What stands for it in HTML, of the same length. */
  readonly by: string;
  /** The mark of the string that it is in, or that follows. */
  readonly quote: string;
};

/** The segments from the first of some strings to the last, without gaps. */
export function segmentsOf(text: string, strings: readonly PlacedString[]): readonly Segment[] {
  const segments: Segment[] = [];
  const meaningOf = meanings();
  let at = strings[0]?.inner.start ?? 0;
  const code = (end: number, quote: string) => {
    if (end > at) segments.push({ start: at, end, kind: 'code', by: 'x'.repeat(end - at), quote });
    at = end;
  };
  for (const { inner, quote } of strings) {
    code(inner.start, quote);
    const html = (end: number) => {
      if (end > at) segments.push({ start: at, end, kind: 'html', by: text.slice(at, end), quote });
      at = end;
    };
    const content = text.slice(inner.start, inner.end);
    const pattern = patterns[quote];
    for (const { 0: escape, index } of pattern ? content.matchAll(pattern) : []) {
      const start = inner.start + index;
      html(start);
      const by = meaningOf(escape, text.charAt(start - 1));
      at = start + escape.length;
      const kind = by === undefined ? 'code' : 'written';
      segments.push({ start, end: at, kind, by: by ?? 'x'.repeat(escape.length), quote });
    }
    html(inner.end);
  }
  return segments;
}

const interpolated =
  /\\[^]|\{\$[^{}]{0,999}\}?|\$\{[^{}]{0,999}\}|\$[A-Za-z_]\w{0,99}(?:\[[^\]\s]{0,99}\]|->\w{1,99})?/g;

/** Escapes and values in a string (PHP manual, "Strings"). */
const patterns: Readonly<Partial<Record<string, RegExp>>> = { "'": /\\['\\]/g, '"': interpolated, '<<<': interpolated };

/**
 * What each escape means to HTML, of the same length; undefined for code. A space stands outside of the value that a quotation mark begins or
 * ends. One that stands behind `=` begins a value, unless it ends one: a text may end in that character.
 */
function meanings() {
  let open: string | undefined;
  return (escape: string, before: string): string | undefined => {
    if (/^\\[nrt]$/.test(escape)) return '  ';
    if (escape !== '\\"' && escape !== "\\'") return undefined;
    const mark = escape.slice(1);
    if (open === undefined && before === '=') {
      open = mark;
      return ` ${mark}`;
    }
    if (open === mark) open = undefined;
    return `${mark} `;
  };
}
