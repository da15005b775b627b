import type { ChangedFile } from '../lib/hunks.ts';
import { count } from '../lib/count.ts';
import { firstOf } from '../lib/first-of.ts';
import { isPictureName } from '../text/picture-names.ts';
import type { FileText } from '../model/file.ts';
import { mentionsOf } from './mentions.ts';
import { isRefused, textIn } from './text.ts';

/** Most documents that are searched for a changed picture, with four queries. For more, one request has to give all of them. */
const mostSearched = 200;

/** Pictures that the change replaces: a document that shows one may describe the old picture. */
export function changedPictures(changed: readonly ChangedFile[]): readonly string[] {
  return changed.filter(({ path, status }) => status === 'modified' && isPictureName(path)).map(({ path }) => path);
}

export type Showing = { readonly paths: readonly string[]; readonly notes: readonly string[] };

/** How documents are read where there is no checkout. */
export type Reading = {
  /** One answer each in the same order. */
  readonly read: (paths: readonly string[]) => Promise<readonly (FileText | undefined)[]>;
  /** Whether any number of them takes one request. */
  readonly isOneRequest: boolean;
};

/** Documents outside the change that name one of the pictures. @param documents every document outside the change */
export async function searchShowing(
  pictures: readonly string[],
  documents: readonly string[],
  { read, isOneRequest }: Reading,
): Promise<Showing> {
  const isWhole = isOneRequest || documents.length <= mostSearched;
  const searched = isWhole ? documents : likeliest(documents, pictures).slice(0, mostSearched);
  if (searched.length === 0) return { paths: [], notes: [] };
  const isMentioned = mentionsOf(pictures);
  const texts = await read(searched);
  return {
    paths: searched.filter((_, index) => isMentioned(textIn(texts[index]) ?? '')),
    notes: [
      ...(isWhole ? [] : [partNote(pictures.length, documents.length)]),
      ...unsearchedNote(searched.filter((_, index) => isRefused(texts[index]))),
    ],
  };
}

/** Documents in folders of the same names as those of the pictures come first. */
function likeliest(documents: readonly string[], pictures: readonly string[]): readonly string[] {
  const names = new Set(pictures.flatMap((path) => path.split('/').slice(0, -1)));
  const shared = (path: string) => path.split('/').filter((name) => names.has(name)).length;
  return documents
    .map((path) => ({ path, rank: shared(path) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ path }) => path);
}

/** A note for documents that could not be read. They are not part of the change, so they do not fail it. */
export function unsearchedNote(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const which = firstOf(paths, 5, String).join(', ');
  return [
    `${count(paths.length, 'unchanged document')} could not be read, and may show a picture that was replaced: ${which}.`,
  ];
}

function partNote(pictures: number, documents: number): string {
  const replaced = count(pictures, 'picture was replaced', 'pictures were replaced');
  return `${replaced}. Of the ${documents} unchanged documents only ${mostSearched} were searched for ${pictures === 1 ? 'it' : 'them'}. All of them are where the job has the repository checked out, and with scope: all.`;
}
