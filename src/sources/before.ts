import type { ChangedFile } from '../lib/hunks.ts';
import { unpatch } from '../lib/unpatch.ts';
import type { Document } from '../model/document.ts';

/** The documents before the change, for a comparison with those after it. */
export type Before = {
  /** Changed and removed documents before the change, with all their lines marked as changed; new documents are not among them. */
  readonly documents: readonly Document[];
  /** Paths of the current documents that these can be compared with, new ones included. */
  readonly compared: ReadonlySet<string>;
};

export type BeforeIo = {
  readonly textNow: (path: string) => string | undefined;
  /** The old text, when it was read to compute the diff. */
  readonly textBefore: (path: string) => string | undefined;
  readonly formatFor: (path: string) => string | undefined;
};

/** The documents among the changed files before the change: their text is restored from the diff, so that nothing has to be read. */
export function documentsBefore(changed: readonly ChangedFile[], io: BeforeIo): Before {
  const documents: Document[] = [];
  const compared = new Set<string>();
  for (const file of changed) {
    const now = file.status === 'removed' ? '' : io.textNow(file.path);
    if (now === undefined) continue;
    const text = file.status === 'added' ? undefined : (io.textBefore(file.path) ?? textBefore(file, now));
    if (text === undefined && file.status !== 'added') continue;
    compared.add(file.path);
    const path = file.previousPath ?? file.path;
    const format = io.formatFor(path);
    if (text !== undefined && format !== undefined) documents.push({ path, format, text, changedLines: 'all' });
  }
  return { documents, compared };
}

function textBefore({ patch, hunks }: ChangedFile, now: string): string | undefined {
  // A file that was only renamed has no patch, and no line that changed.
  return patch === undefined ? (hunks?.length === 0 ? now : undefined) : unpatch(now, patch);
}
