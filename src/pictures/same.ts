import type { FileStore } from '../text/file-store.ts';
import type { SamePictures } from '../model/picture.ts';
import { candidates } from './candidates.ts';

/** Finds pictures with the same bytes in one repository, whatever their names. Sends no request: without a listing, none is the same. */
export function createSamePictures(files: Pick<FileStore, 'find' | 'keys' | 'isListed'>): SamePictures {
  return async (places) => {
    if (!files.isListed()) return places.map(() => undefined);
    const paths: (string | undefined)[] = [];
    for (const { src, path } of places) paths.push(await files.find(candidates(src, path)));
    return files.keys(paths);
  };
}
