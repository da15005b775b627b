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
  /** The text of a changed file before the change; undefined when it is unknown. */
  readonly textBefore: (path: string) => string | undefined;
  readonly formatFor: (path: string) => string | undefined;
};

/** The documents among the changed files before the change. Removed ones are restored from the diff, so that nothing has to be read. */
export function documentsBefore(changed: readonly ChangedFile[], io: BeforeIo): Before {
  const documents: Document[] = [];
  const compared = new Set<string>();
  for (const { path, previousPath = path, status, patch } of changed) {
    const removed = status === 'removed' && patch !== undefined ? unpatch('', patch) : undefined;
    const text = removed ?? io.textBefore(path);
    if (text === undefined) continue;
    compared.add(path);
    const format = io.formatFor(previousPath);
    if (status !== 'added' && format !== undefined) {
      documents.push({ path: previousPath, format, text, changedLines: 'all' });
    }
  }
  return { documents, compared };
}
