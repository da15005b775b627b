import { keepLast } from '../../lib/keep-last.ts';
import type { Span } from '../../model/text.ts';
import { createJsonReader, type JsonReader } from './json.ts';
import { decodeStrings, type DecodedText } from './decoded-text.ts';

/** A cell whose text is Markdown. */
export type Cell = DecodedText & {
  /** The strings of its source, all that is between them too. */
  readonly span: Span;
  /** The nearest heading in the cells before it. */
  readonly headingBefore: string | undefined;
};

export type Notebook = {
  readonly cells: readonly Cell[];
  /** Whether the file is no JSON from some place on: then these are the cells before that. */
  readonly isBroken: boolean;
};

/**
 * The Markdown of a notebook (nbformat 4; nbformat 3 has sheets and cells that are headings). Everything else, above all the outputs of its code with
 * their pictures, is passed over without being decoded.
 *
 * @throws RangeError where there is too much Markdown
 */
export const readNotebook: (text: string) => Notebook = keepLast((text) => {
  const reader = createJsonReader(text);
  const cells: Cell[] = [];
  let heading: string | undefined;
  let size = 0;
  const addCell = (at: number): number => {
    const { end, type, strings } = readCell(text, at, reader);
    const first = strings[0];
    if (first === undefined || !(type === 'markdown' || type === 'heading')) return end;
    const decoded = decodeStrings(text, strings);
    size += decoded.text.length;
    if (size > mostMarkdown) throw new RangeError('There is too much Markdown.');
    const span = { start: first.start, end: strings.at(-1)?.end ?? first.end };
    if (type === 'markdown') cells.push({ ...decoded, span, headingBefore: heading });
    heading = (type === 'markdown' ? lastHeading(decoded.text) : plainHeading(decoded.text)) ?? heading;
    return end;
  };
  const addCells = (at: number): number | undefined =>
    reader.kind(at) === '[' ? reader.elements(at, addCell) : undefined;
  const addSheet = (at: number) => reader.members(at, (key, value) => (key === 'cells' ? addCells(value) : undefined));
  try {
    reader.members(text.startsWith('\uFEFF') ? 1 : 0, (key, value) => {
      if (key === 'cells') return addCells(value);
      return key === 'worksheets' && reader.kind(value) === '[' ? reader.elements(value, addSheet) : undefined;
    });
  } catch (error) {
    if (error instanceof SyntaxError) return { cells, isBroken: true };
    throw error;
  }
  return { cells, isBroken: false };
});

/** UTF-16 units: as much as a document of Markdown may have. */
const mostMarkdown = 2 * 1024 * 1024;

type RawCell = {
  readonly end: number;
  /** `markdown`, `code`, `raw`; `heading` in nbformat 3 alone. */
  readonly type: string | undefined;
  readonly strings: readonly Span[];
};

function readCell(text: string, at: number, reader: JsonReader): RawCell {
  let type: string | undefined;
  let strings: readonly Span[] = [];
  const end = reader.members(at, (key, value) => {
    if (key === 'source') {
      const source = readStrings(value, reader);
      strings = source.strings;
      return source.end;
    }
    const span = key === 'cell_type' ? reader.string(value) : undefined;
    if (span !== undefined) type = text.slice(span.start + 1, span.end - 1);
    return span?.end;
  });
  return { end, type, strings };
}

/** A text is one string, or a list of its lines. */
function readStrings(at: number, reader: JsonReader): { readonly strings: readonly Span[]; readonly end: number } {
  const whole = reader.string(at);
  if (whole !== undefined) return { strings: [whole], end: whole.end };
  const strings: Span[] = [];
  if (reader.kind(at) !== '[') return { strings, end: reader.skip(at) };
  const end = reader.elements(at, (value) => {
    const line = reader.string(value);
    if (line !== undefined) strings.push(line);
    return line?.end;
  });
  return { strings, end };
}

function lastHeading(markdown: string): string | undefined {
  let heading: string | undefined;
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence ?? mark) === mark) fence = fence === undefined ? mark : undefined;
    const words = fence === undefined ? /^ {0,3}#{1,6}[ \t]+(\S.*)/.exec(line)?.[1] : undefined;
    if (words !== undefined) heading = plainHeading(words);
  }
  return heading;
}

/** Without the marks of Markdown that headings usually have. */
function plainHeading(words: string): string | undefined {
  const plain = words
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`#]|<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}
