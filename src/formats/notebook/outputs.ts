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
  /** Of the string that says it, or of the place for one. */
  readonly altSpan: Span;
  /** What stands around a text at that place; undefined where a string is there. */
  readonly around: readonly [string, string] | undefined;
};

/** The pictures of a notebook's outputs. What is no JSON has those before the mistake. */
export const readOutputs: (text: string) => readonly OutputPicture[] = keepLast((text) => {
  const reader = createJsonReader(text);
  const found: OutputPicture[] = [];
  const list = (at: number, visit: (value: number) => number | undefined) =>
    reader.kind(at) === '[' ? reader.elements(at, visit) : undefined;
  const output = (at: number) => {
    const { end, picture } = readOutput(text, at, reader);
    if (picture) found.push(picture);
    return end;
  };
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

function readOutput(
  text: string,
  at: number,
  reader: JsonReader,
): { readonly end: number; readonly picture: OutputPicture | undefined } {
  let mediaType: string | undefined;
  let metadata: { readonly start: number; readonly value: number } | undefined;
  if (reader.kind(at) !== '{') return { end: reader.skip(at), picture: undefined };
  const end = reader.members(at, (key, value, start) => {
    if (key === 'metadata') metadata = { start, value };
    if (key !== 'data' || reader.kind(value) !== '{') return undefined;
    return reader.members(value, (name) => {
      if (name.startsWith('image/')) mediaType ??= name;
      return undefined;
    });
  });
  if (mediaType === undefined || !metadata || reader.kind(metadata.value) !== '{') return { end, picture: undefined };
  return { end, picture: pictureOf(text, mediaType, metadata, reader) };
}

function pictureOf(
  text: string,
  mediaType: string,
  { start, value }: { readonly start: number; readonly value: number },
  reader: JsonReader,
): OutputPicture {
  const picture = { mediaType, span: { start, end: reader.skip(value) }, alt: undefined };
  const own = memberOf(value, mediaType, reader);
  const isObject = own !== undefined && reader.kind(own) === '{';
  const said = isObject ? memberOf(own, 'alt', reader) : undefined;
  const string = said === undefined ? undefined : reader.string(said);
  if (string) return { ...picture, alt: decodeStrings(text, [string]).text, altSpan: string, around: undefined };
  // Before the first member, so that what follows needs a comma at most.
  const inside = isObject ? own : value;
  const place = text.indexOf('{', inside) + 1;
  const comma = reader.kind(place) === '}' ? '' : ', ';
  const around = isObject ? (['"alt": ', comma] as const) : ([`"${mediaType}": {"alt": `, `}${comma}`] as const);
  return { ...picture, altSpan: { start: place, end: place }, around };
}

/** The offset of the value of a member. */
function memberOf(object: number, name: string, reader: JsonReader): number | undefined {
  let found: number | undefined;
  reader.members(object, (key, value) => {
    if (key === name) found ??= value;
    return undefined;
  });
  return found;
}
