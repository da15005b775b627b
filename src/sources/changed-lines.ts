import { hunksAround, newLines } from '../lib/line-diff.ts';
import type { ChangedFile } from '../lib/hunks.ts';
import type { Document } from '../model/document.ts';
import { oldPath } from './earlier.ts';

/** With the lines that are new by both texts: none in a file that the change does not touch, all when the earlier text is unknown. */
export function compare(
  document: Document,
  file: ChangedFile | undefined,
  before: ReadonlyMap<string, string | undefined>,
  formatFor: (path: string) => string | undefined,
): Document {
  if (!before.has(document.path)) return { ...document, changedLines: new Set() };
  const text = before.get(document.path);
  if (text === undefined) return document;
  const isNew = file === undefined || file.status === 'added';
  const earlier = isNew ? undefined : { text, format: formatFor(oldPath(file)) };
  return { ...document, changedLines: newLines(text, document.text), earlier };
}

/** GitHub takes comments on a diff that is only too large to be shown, so its hunks are computed. */
export function withHunks(listed: readonly ChangedFile[], documents: readonly Document[]): readonly ChangedFile[] {
  const texts = new Map(documents.map((document) => [document.path, document]));
  return listed.map((file) => {
    const document = texts.get(file.path);
    if (file.hunks !== undefined || file.changes === 0 || document === undefined) return file;
    const { changedLines, text } = document;
    return changedLines === 'all' ? file : { ...file, hunks: hunksAround(changedLines, text) };
  });
}

/** What a reader should know about documents of which GitHub shows no diff. */
export function undiffedNotes(documents: readonly Document[], changed: readonly ChangedFile[]): readonly string[] {
  const hunks = new Map(changed.map((file) => [file.path, file.hunks]));
  return documents.flatMap(({ path, changedLines }) => {
    if (changedLines !== 'all' && (changedLines.size === 0 || hunks.get(path) !== undefined)) return [];
    const checked = changedLines === 'all' ? 'all of it was checked' : 'the lines that are new in it were checked';
    return [`GitHub shows no diff of ${path}: ${checked}, and no comment can be attached to its lines.`];
  });
}
