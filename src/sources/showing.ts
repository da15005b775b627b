import { posix } from 'node:path';
import type { ChangedFile } from '../lib/hunks.ts';
import { count } from '../lib/count.ts';
import { firstOf } from '../lib/first-of.ts';
import { isPictureName } from '../text/picture-names.ts';
import type { FileText } from '../model/file.ts';
import { textIn } from './text.ts';

/** Most documents that are searched for a changed picture, with four queries. For a larger site that costs more than it is worth. */
const mostSearched = 200;

/** Pictures that the change replaces: a document that shows one may describe the old picture. */
export function changedPictures(changed: readonly ChangedFile[]): readonly string[] {
  return changed.filter(({ path, status }) => status === 'modified' && isPictureName(path)).map(({ path }) => path);
}

export type Showing = { readonly paths: readonly string[]; readonly notes: readonly string[] };

/**
 * Documents outside the change that name one of the pictures.
 * @param documents every document outside the change; undefined when there is nothing to search or they cannot be listed
 * @param read one answer each in the same order
 */
export async function searchShowing(
  pictures: readonly string[],
  documents: readonly string[] | undefined,
  read: (paths: readonly string[]) => Promise<readonly (FileText | undefined)[]>,
): Promise<Showing> {
  if (documents === undefined || documents.length === 0) return { paths: [], notes: [] };
  if (documents.length > mostSearched) return { paths: [], notes: [unsearched(pictures.length, documents.length)] };
  const names = pictures.map((path) => posix.basename(path)).flatMap((name) => [name, encodeURI(name)]);
  const texts = await read(documents);
  const isShowing = (text: FileText | undefined) => names.some((name) => textIn(text)?.includes(name));
  const unread = documents.filter((_, index) => isRefused(texts[index]));
  return { paths: documents.filter((_, index) => isShowing(texts[index])), notes: unreadNote(unread) };
}

function isRefused(text: FileText | undefined): boolean {
  return typeof text === 'object' && 'reason' in text;
}

/** They are not part of the change, so they do not fail it. */
function unreadNote(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const which = firstOf(paths, 5, String).join(', ');
  return [
    `${count(paths.length, 'unchanged document')} could not be read, and may show a picture that was replaced: ${which}.`,
  ];
}

function unsearched(pictures: number, documents: number): string {
  const replaced = count(pictures, 'picture was replaced', 'pictures were replaced');
  return `${replaced}. The ${documents} unchanged documents were not searched for ${pictures === 1 ? 'it' : 'them'}, because there are more than ${mostSearched}: scope all reads every document.`;
}
