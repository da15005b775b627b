import type { FileStore } from '../text/file-store.ts';
import type { SamePictures } from '../model/picture.ts';
import { candidates } from './candidates.ts';
import type { PlacesOf } from './mapped.ts';

/** Finds pictures with the same bytes in one repository, whatever their names. Sends no request: without a listing, none is the same. */
export function createSamePictures(
  files: Pick<FileStore, 'find' | 'keys' | 'isListed'>,
  placesOf: PlacesOf = candidates,
): SamePictures {
  return async (places, asked = places.length) => {
    if (!files.isListed()) return places.map(() => undefined);
    const paths: (string | undefined)[] = [];
    for (const [index, { src, path }] of places.entries()) {
      // A picture that is not there is looked for in many places.
      if (index >= asked && paths.every((found) => found === undefined)) return places.map(() => undefined);
      paths.push(await files.find(placesOf(src, path)));
    }
    return files.keys(paths);
  };
}
