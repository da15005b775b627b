import { parseJson } from '../../lib/parse-json.ts';
import { createJsonReader } from './json.ts';
import type { OutputPicture } from './outputs.ts';

/**
 * The metadata of a picture, for the proof of edits; members of JSON have no order. What cannot be read, or is nested too deeply to be written, is as the
 * file has it, so that no edit of it is proved.
 *
 * @param isChanged whether its text is left out, there or not
 */
export function outlineOutput(text: string, picture: OutputPicture, isChanged: boolean): string {
  const { span, mediaType } = picture;
  const written = `{${text.slice(span.start, span.end)}}`;
  const { metadata } = members(parseJson(written));
  if (metadata === undefined) return written;
  const all = members(metadata);
  const without = isChanged ? { ...all, [mediaType]: { ...members(all[mediaType]), alt: undefined } } : all;
  const names = countNames(written, mediaType);
  if (isChanged) for (const own of [mediaType, altOf(mediaType)]) names.set(own, Math.max(1, names.get(own) ?? 0));
  try {
    return JSON.stringify([without, Object.fromEntries(names)], sorted);
  } catch (error) {
    if (error instanceof RangeError) return written;
    throw error;
  }
}

/** How often each member is written: of several with one name, only the last has a meaning. */
function countNames(written: string, mediaType: string): Map<string, number> {
  const names = new Map<string, number>();
  const count = (name: string): void => {
    names.set(name, (names.get(name) ?? 0) + 1);
  };
  const reader = createJsonReader(written);
  const inside = (at: number, visit: (name: string, value: number) => number | undefined) =>
    reader.kind(at) === '{' ? reader.members(at, visit) : undefined;
  const countIn = (at: number) =>
    inside(at, (own) => {
      count(`${mediaType}.${own}`);
      return undefined;
    });
  inside(0, (_, metadata) =>
    inside(metadata, (name, value) => {
      count(name);
      return name === mediaType ? countIn(value) : undefined;
    }),
  );
  return names;
}

function altOf(mediaType: string): string {
  return `${mediaType}.alt`;
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function sorted(_: string, value: unknown): unknown {
  const entries = Object.entries(members(value)).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? value : Object.fromEntries(entries);
}
