import { keepLast } from '../../lib/keep-last.ts';
import type { Span } from '../../model/text.ts';
import { createJsonReader, type JsonReader } from './json.ts';
import { decodeStrings } from './decoded-text.ts';

/** A picture that the code of a cell has put out (nbformat 4), and the place of its text: `metadata`, `image/png`, `alt`, as IPython writes it. */
export type OutputPicture = {
  readonly mediaType: string;
  /** Of the member `metadata` of its output. The picture itself may have megabytes. */
  readonly span: Span;
  readonly alt: string | undefined;
  /** Of the value that says it, which may be no text, or of the place for one. */
  readonly altSpan: Span;
  /** What stands around a text at that place; undefined where a value is there. */
  readonly around: readonly [string, string] | undefined;
};

/** The pictures of a notebook's outputs. What is no JSON has those before the mistake. */
export const readOutputs: (text: string) => readonly OutputPicture[] = keepLast((text) => {
  const reader = createJsonReader(text);
  const found: OutputPicture[] = [];
  const list = (at: number, visit: (value: number) => number | undefined) =>
    reader.kind(at) === '[' ? reader.elements(at, visit) : undefined;
  const output = (at: number) => readOutput(text, at, reader, (picture) => found.push(picture));
  const cell = (at: number) =>
    reader.members(at, (key, value) => (key === 'outputs' ? list(value, output) : undefined));
  try {
    reader.members(text.startsWith('\uFEFF') ? 1 : 0, (key, value) =>
      key === 'cells' ? list(value, cell) : undefined,
    );
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return found;
});

/** @returns the offset behind the output; undefined where no object is there, so that it is skipped */
function readOutput(
  text: string,
  at: number,
  reader: JsonReader,
  add: (picture: OutputPicture) => void,
): number | undefined {
  let mediaType: string | undefined;
  let metadata: { readonly start: number; readonly value: number } | undefined;
  if (reader.kind(at) !== '{') return undefined;
  const end = reader.members(at, (key, value, start) => {
    if (key === 'metadata') metadata = { start, value };
    if (key !== 'data' || reader.kind(value) !== '{') return undefined;
    return reader.members(value, (name) => {
      if (name.startsWith('image/')) mediaType ??= name;
      return undefined;
    });
  });
  if (mediaType !== undefined && metadata && reader.kind(metadata.value) === '{')
    add(pictureOf(text, mediaType, metadata, reader));
  return end;
}

function pictureOf(
  text: string,
  mediaType: string,
  { start, value }: { readonly start: number; readonly value: number },
  reader: JsonReader,
): OutputPicture {
  const picture = { mediaType, span: { start, end: reader.skip(value) } };
  const own = memberOf(value, mediaType, reader);
  const isObject = own !== undefined && reader.kind(own) === '{';
  const said = isObject ? memberOf(own, 'alt', reader) : undefined;
  if (said !== undefined) {
    const string = reader.string(said);
    const alt = string && decodeStrings(text, [string]).text;
    return { ...picture, alt, altSpan: { start: said, end: reader.skip(said) }, around: undefined };
  }
  // Before the first member, so that what follows needs a comma at most.
  const place = (isObject ? own : value) + 1;
  const comma = reader.kind(place) === '}' ? '' : ', ';
  const around = isObject ? (['"alt": ', comma] as const) : ([`"${mediaType}": {"alt": `, `}${comma}`] as const);
  return { ...picture, alt: undefined, altSpan: { start: place, end: place }, around };
}

/** The offset of the value of a member; the last, as readers of JSON take it. */
function memberOf(object: number, name: string, reader: JsonReader): number | undefined {
  let found: number | undefined;
  reader.members(object, (key, value) => {
    if (key === name) found = value;
    return undefined;
  });
  return found;
}
