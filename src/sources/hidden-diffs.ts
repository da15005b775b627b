import type { ChangedFile, Hunk } from '../lib/hunks.ts';
import { parseHunks } from '../lib/hunks.ts';
import { textIn } from './text.ts';
import type { Text } from './text.ts';

/** A changed file whose diff is not shown, and its text as it is now. */
export type Hidden = { readonly file: ChangedFile; readonly text: string };

/** What the change did to the file, found out by other means. */
export type Revealed = {
  /** Undefined when hardly a line is as it was. */
  readonly hunks: readonly Hunk[] | undefined;
  readonly patch: string | undefined;
  /** The file as it was, where it had to be read. */
  readonly before: string | undefined;
};

export type HiddenIo = {
  /** Diffs from a local repository; nothing for a file that it cannot tell about. */
  readonly localPatch: (file: ChangedFile) => Promise<string | undefined>;
  /** The files as they were where the change began, one answer each in the same order; undefined when that cannot be told. */
  readonly earlierTexts: (paths: readonly string[]) => Promise<readonly Text[] | undefined>;
};

/**
 * GitHub shows no diff where it is large, and a large page is where images are forgotten. In order of cost: a new file needs none, git
 * may be at hand, and two versions of a file can be compared here.
 */
export async function revealDiffs(all: readonly Hidden[], io: HiddenIo): Promise<ReadonlyMap<string, Revealed>> {
  const revealed = new Map<string, Revealed>();
  const unknown: Hidden[] = [];
  for (const hidden of all) {
    const patch = hidden.file.status === 'added' ? undefined : await io.localPatch(hidden.file);
    if (hidden.file.status === 'added') revealed.set(hidden.file.path, newFile(hidden.text));
    else if (patch === undefined) unknown.push(hidden);
    else revealed.set(hidden.file.path, { hunks: parseHunks(patch), patch, before: undefined });
  }
  const texts =
    unknown.length === 0 ? [] : await io.earlierTexts(unknown.map(({ file }) => file.previousPath ?? file.path));
  const { diffLines } = await import('../lib/line-diff.ts');
  for (const [index, { file, text }] of unknown.entries()) {
    const before = textIn(texts?.[index]);
    if (before !== undefined) revealed.set(file.path, { hunks: diffLines(before, text), patch: undefined, before });
  }
  return revealed;
}

function newFile(text: string): Revealed {
  const lines = text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0);
  const added = new Set(Array.from({ length: lines }, (_, index) => index + 1));
  return { hunks: lines === 0 ? [] : [{ start: 1, end: lines, added }], patch: undefined, before: undefined };
}
