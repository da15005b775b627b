import type { Document } from '../../model/document.ts';
import { hasMixedLineEndings, isWrittenAsUtf8 } from '../review/encodings.ts';

/** 1-based, both included. */
export type Lines = { readonly first: number; readonly last: number };

/** The lines of the first suggestion in a comment of ours; undefined where it has none. */
export function suggestionIn(body: string): readonly string[] | undefined {
  const lines = body.split(/\r?\n/);
  const start = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
  const fence = lines[start]?.replace('suggestion', '');
  const end = start === -1 ? -1 : lines.indexOf(fence ?? '', start + 1);
  return end === -1 ? undefined : lines.slice(start + 1, end);
}

/** The text with other lines in the place of these, as GitHub writes them when a person applies a suggestion. */
export function withLines(text: string, { first, last }: Lines, lines: readonly string[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const all = text.split(/\r?\n/);
  return [...all.slice(0, first - 1), ...lines, ...all.slice(last)].join(end);
}

/**
 * What stands in the place of these lines of a document after a change; undefined where it touches others, and where GitHub would write other
 * line ends or another encoding than the file has.
 */
export function replacedLines(document: Document, after: string, { first, last }: Lines): string | undefined {
  const before = document.text;
  const [was, is] = [before.split('\n'), after.split('\n')];
  const behind = was.length - last;
  const isSame = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');
  if (hasMixedLineEndings(before) || !isWrittenAsUtf8(document, after) || is.length < behind + first - 1)
    return undefined;
  if (!isSame(was.slice(0, first - 1), is.slice(0, first - 1))) return undefined;
  if (!isSame(was.slice(last), is.slice(is.length - behind))) return undefined;
  const lines = is.slice(first - 1, is.length - behind).map((line) => line.replace(/\r$/, ''));
  return lines.some((line) => line.includes('\r')) ? undefined : lines.join('\n');
}
