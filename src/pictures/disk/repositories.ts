import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileStore } from '../../text/file-store.ts';
import { groupBy } from '../../lib/group-by.ts';
import { keepRecent } from '../../lib/keep-recent.ts';
import { isBelow } from '../../lib/is-below.ts';
import type { LoadPicture, ImageRef, SamePictures } from '../../model/picture.ts';
import { candidates, createRootsAt } from '../candidates.ts';
import type { PlacesOf } from '../mapped.ts';
import { filesBelow } from './files.ts';
import { repositoryAround } from './repository-around.ts';
import { createSamePictures } from '../same.ts';

/** The pictures of documents of this machine. */
export type Repositories = {
  readonly loadPicture: LoadPicture;
  readonly samePictures: SamePictures;
  /** Those of the places whose address is a path inside the repository, with no file there nor where sites keep their pictures. */
  readonly missing: (places: readonly ImageRef[]) => Promise<readonly ImageRef[]>;
  /** The file of a picture, relative to the working directory and with `/`; undefined where there is none on this machine. */
  readonly fileOf: (place: ImageRef) => Promise<string | undefined>;
};

/**
 * A document belongs to the repository around it, or else to the folder under review; its pictures are looked for only there.
 *
 * @param cwd absolute; paths of documents are relative to it
 * @param paths files and folders under review
 * @param loaderOf the loader for one repository
 * @param placesOf where the picture of an address may be
 */
export async function createRepositories(
  cwd: string,
  paths: readonly string[],
  loaderOf: (files: FileStore) => LoadPicture,
  placesOf: PlacesOf = candidates,
): Promise<Repositories> {
  const roots = await Promise.all([cwd, ...paths.map((path) => resolve(cwd, path))].map(rootAround));
  // The innermost first: a folder under review may hold repositories of its own.
  const ordered = [...new Set(roots)].sort((a, b) => b.length - a.length);
  const repositories = ordered.map((root) => {
    const files = filesBelow(root);
    const rootsAt = createRootsAt(files.isGone);
    const places = (src: string, path: string) => placesOf(src, path, rootsAt);
    return { root, files, places, load: loaderOf(files), same: createSamePictures(files, places) };
  });

  const repositoryOf = keepRecent((path) => {
    const absolute = resolve(cwd, path);
    const repository = repositories.find(({ root }) => isBelow(root, absolute));
    return repository && { ...repository, path: relative(repository.root, absolute).split(sep).join('/') };
  });

  return {
    async loadPicture(src, path) {
      const repository = repositoryOf(path);
      return repository
        ? repository.load(src, repository.path)
        : { status: 'unavailable', reason: `${path} is not in a folder under review.` };
    },

    async missing(places) {
      const gone: ImageRef[] = [];
      for (const place of places) {
        const repository = repositoryOf(place.path);
        if (repository === undefined) continue;
        const possible = () => repository.places(place.src, repository.path);
        const [first] = possible();
        if (first !== undefined && (await repository.files.find(possible())) === undefined) gone.push(place);
      }
      return gone;
    },

    async fileOf({ src, path }) {
      const repository = repositoryOf(path);
      if (repository === undefined) return undefined;
      const file = await repository.files.find(repository.places(src, repository.path));
      const way = file === undefined ? undefined : relative(cwd, resolve(repository.root, file));
      // Another drive has no way to it.
      return way === undefined || isAbsolute(way) ? undefined : way.split(sep).join('/');
    },

    async samePictures(places, asked = places.length) {
      const keys = new Map<ImageRef, string>();
      const known = places.flatMap((place, index) => {
        const repository = repositoryOf(place.path);
        return repository ? [{ place, repository, isAsked: index < asked }] : [];
      });
      for (const [root, own] of groupBy(known, ({ repository }) => repository.root)) {
        const same = own[0]?.repository.same;
        const found = await same?.(
          own.map(({ place, repository }) => ({ src: place.src, path: repository.path })),
          own.filter(({ isAsked }) => isAsked).length,
        );
        own.forEach(({ place }, index) => {
          const key = found?.[index];
          if (key !== undefined) keys.set(place, `${root} ${key}`);
        });
      }
      return places.map((place) => keys.get(place));
    },
  };
}

/** The repository around `path`; without one, `path` itself when it is a folder, or its folder. */
async function rootAround(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  const start = isFolder ? path : dirname(path);
  return (await repositoryAround(start)) ?? start;
}
