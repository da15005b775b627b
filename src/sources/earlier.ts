import type { ChangedFile } from '../lib/hunks.ts';
import { patchedLines, unpatch } from '../lib/unpatch.ts';
import { textIn } from './text.ts';
import type { FileText } from '../model/file.ts';

/** A changed file and its text after the change. */
export type Changed = { readonly file: ChangedFile; readonly text: string };

export type EarlierIo = {
  /** The file where the change is to go, under its old name, if that was read. */
  readonly textAtTarget: (file: ChangedFile) => FileText | undefined;
  /** Files at the merge base, one answer each in the same order; undefined when they cannot be read. */
  readonly earlierTexts: (paths: readonly string[]) => Promise<readonly FileText[] | undefined>;
};

/** Whether the list of a change has no word about the lines of a file: it was renamed, has another mode, or is taken for binary. */
export function isSilent({ status, patch, changes }: ChangedFile): boolean {
  return patch === undefined && changes === 0 && (status === 'modified' || status === 'renamed');
}

/** The path of a file before the change. */
export function oldPath({ path, previousPath }: ChangedFile): string {
  return previousPath ?? path;
}

/**
 * The texts of changed files before the change, by their path now; undefined when nobody has it, empty for a new file. In order of cost:
 * a whole diff leads back to it, a file that is the same where the change is to go was not changed, and all others are read.
 */
export async function textsBefore(
  all: readonly Changed[],
  io: EarlierIo,
): Promise<ReadonlyMap<string, string | undefined>> {
  const known = new Map(all.map((changed) => [changed.file.path, knownBefore(changed, io)]));
  const unknown = all.filter(({ file }) => known.get(file.path) === undefined);
  const texts = unknown.length === 0 ? [] : await io.earlierTexts(unknown.map(({ file }) => oldPath(file)));
  for (const [index, { file }] of unknown.entries()) known.set(file.path, textIn(texts?.[index]));
  return known;
}

function knownBefore({ file, text }: Changed, { textAtTarget }: EarlierIo): string | undefined {
  const { status, patch, changes } = file;
  if (status === 'added') return '';
  if (patch !== undefined) return isWhole(patch, changes) ? unpatch(text, patch) : undefined;
  return isSilent(file) && textIn(textAtTarget(file)) === text ? text : undefined;
}

function isWhole(patch: string, changes: number | undefined): boolean {
  return changes === undefined || patchedLines(patch) === changes;
}
