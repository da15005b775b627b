import { remotePictures } from '../app/pictures.ts';
import type { Options } from '../config/options.ts';
import type { LoadPicture } from '../model/picture.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Folders } from '../github/repository/folders.ts';
import type { Tree } from '../github/repository/tree.ts';
import type { Connection } from './connection.ts';
import type { Pictures, Run } from './job.ts';

/** A commit, and what is known about its files. */
export type Picked = {
  readonly commit: string;
  readonly tree: Tree;
  readonly folders: Folders;
  /** Files of the commit that the change under review touched. */
  readonly changed: ReadonlySet<string>;
};

/** Pictures of a commit, over the API. */
export async function picturesAt(at: Picked, connection: Connection, options: Options, run: Run): Promise<Pictures> {
  const { github, client } = connection;
  const { trigger, world } = run;
  const [{ createLoader, maxPictureBytes }, { createSamePictures }, remote] = await Promise.all([
    import('../pictures/load.ts'),
    import('../pictures/same.ts'),
    remotePictures(options, world),
  ]);
  const files = github.createPictureFiles(client, { ...at, most: maxPictureBytes });
  const address = trigger.privateRepository ? undefined : github.publicAddress(client, at.commit, world.env);
  return { loadPicture: createLoader(files, address, remote), samePictures: createSamePictures(files) };
}

/** Public addresses of the pictures with a draft, which are loaded already. */
export async function addressesOf(
  images: readonly ReviewedImage[],
  loadPicture: LoadPicture,
): Promise<ReadonlyMap<ReviewedImage, string>> {
  const addresses = new Map<ReviewedImage, string>();
  for (const reviewed of images.filter(({ draft }) => draft?.status === 'ok')) {
    const picture = await loadPicture(reviewed.image.src, reviewed.document.path);
    const address =
      picture.status === 'bytes' ? picture.address : picture.status === 'remote' ? picture.url : undefined;
    if (address !== undefined) addresses.set(reviewed, address);
  }
  return addresses;
}
