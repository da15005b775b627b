import type { FileAt, FileText } from '../../model/file.ts';
import { textsInArchive } from './archive.ts';
import { readTexts } from './blobs.ts';
import type { Hints } from './blobs.ts';
import type { Client } from '../client.ts';
import type { Tree } from './tree.ts';

/** Most files that are read with queries; for more, the archive of the commit is quicker. */
const mostQueried = 150;

/**
 * Texts of files, one answer each in the same order. There may be very many of the commit of `tree`, once that is listed.
 *
 * @throws UserError when GitHub gives none of them
 */
export async function readManyTexts(
  client: Client,
  places: readonly FileAt[],
  { commit, tree, folders }: Pick<Hints, 'folders'> & { readonly commit: string; readonly tree: Tree },
): Promise<readonly FileText[]> {
  const entries = tree.isListed() ? await tree.list() : undefined;
  const entryOf = (place: FileAt) => (place.commit === commit ? entries?.get(place.path) : undefined);
  const wanted = places.flatMap((place) => {
    const entry = entryOf(place);
    return entry?.kind === 'file' ? [[place.path, entry] as const] : [];
  });
  const packed = wanted.length > mostQueried ? await textsInArchive(client, commit, new Map(wanted)) : nothing;
  const found = (place: FileAt) => (place.commit === commit ? packed.get(place.path) : undefined);
  const rest = places.filter((place) => found(place) === undefined);
  const read = await readTexts(client, rest, { folders, sizeOf: (place) => entryOf(place)?.size });
  const others = new Map(rest.map((place, index) => [place, read[index]]));
  return places.map((place) => found(place) ?? others.get(place) ?? 'absent');
}

const nothing: ReadonlyMap<string, FileText> = new Map();
