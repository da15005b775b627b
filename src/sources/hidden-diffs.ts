import type { ChangedFile, Hunk } from '../lib/hunks.ts';
import { parseHunks } from '../lib/hunks.ts';
import type { FileText } from '../model/file.ts';
import { textIn } from './text.ts';

/** A changed file whose diff GitHub does not show, and its current text. */
export type Hidden = { readonly file: ChangedFile; readonly text: string };

/** The diff of the file, computed in another way. */
export type Revealed = {
  /** Undefined when too few lines are unchanged. */
  readonly hunks: readonly Hunk[] | undefined;
  readonly patch: string | undefined;
  /** The file before the change, when it was read. */
  readonly before: string | undefined;
};

export type HiddenIo = {
  /** The diff of a file from a local repository; undefined when there is none. */
  readonly localPatch: (file: ChangedFile) => Promise<string | undefined>;
  /** The files at the merge base, one answer each in the same order; undefined when they cannot be read. */
  readonly earlierTexts: (paths: readonly string[]) => Promise<readonly FileText[] | undefined>;
};

/**
 * Computes the diffs that GitHub does not show because they are large: images are easily overlooked in large pages. In order of cost: a
 * new file needs no diff, a local git may have it, and two versions of a file can be compared here.
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
