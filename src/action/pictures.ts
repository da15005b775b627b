import { remotePictures } from '../app/pictures.ts';
import type { Settings } from '../config/settings.ts';
import { publicUrl } from '../lib/public-url.ts';
import type { LoadPicture, Preview } from '../model/picture.ts';
import type { PlacesOf } from '../pictures/mapped.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Folders } from '../github/repository/folders.ts';
import type { Tree } from '../github/repository/tree.ts';
import type { Connection } from './connection.ts';
import type { CommitPictures, Run } from './job.ts';

/** A commit, and what is known about its files. */
export type Picked = {
  readonly commit: string;
  readonly tree: Tree;
  readonly folders: Folders;
  /** Files of the commit that the change under review touched. */
  readonly changed: ReadonlySet<string>;
};

/** Pictures of a commit, over the API. */
export async function picturesAt(
  at: Picked,
  connection: Connection,
  options: Settings,
  run: Run,
): Promise<CommitPictures> {
  const { github, client } = connection;
  const { trigger, world } = run;
  const [{ createLoader, maxPictureBytes }, { createSamePictures }, { placesWith }, remote] = await Promise.all([
    import('../pictures/load.ts'),
    import('../pictures/same.ts'),
    import('../pictures/mapped.ts'),
    remotePictures(options, world),
  ]);
  const files = github.createPictureFiles(client, { ...at, most: maxPictureBytes });
  const address = trigger.privateRepository ? undefined : github.publicAddress(client, at.commit, world.env);
  const placesOf = placesWith(options.policy.addresses);
  const loadPicture = createLoader(files, address, remote, placesOf);
  return {
    loadPicture,
    samePictures: createSamePictures(files, placesOf),
    previews: previewsAt(at, connection, { loadPicture, placesOf }, !trigger.privateRepository, run),
  };
}

/** @param readable whether everybody may see the repository */
function previewsAt(
  { commit, changed }: Picked,
  { github, client }: Connection,
  { loadPicture, placesOf }: { readonly loadPicture: LoadPicture; readonly placesOf: PlacesOf },
  readable: boolean,
  { world }: Run,
): CommitPictures['previews'] {
  const publicAddress = readable ? github.publicAddress(client, commit, world.env) : () => undefined;
  const page = github.pageOfFile(client, commit, world.env);
  const ofFile = (path: string) => preview('public', publicAddress(path)) ?? preview('linked', page(path));
  return async (images) => {
    const found = new Map<ReviewedImage, Preview>();
    for (const reviewed of images.filter(({ inScope, findings }) => inScope && findings.length > 0)) {
      const { image, document, draft } = reviewed;
      // A picture with a draft is loaded already; of the others, only those of the change are sure to be there.
      const picture = draft?.status === 'ok' ? await loadPicture(image.src, document.path) : undefined;
      const path =
        picture?.status === 'bytes'
          ? picture.path
          : [...placesOf(image.src, document.path)].find((one) => changed.has(one));
      const shown = path === undefined ? preview('public', publicUrl(image.src)?.href) : ofFile(path);
      if (shown !== undefined) found.set(reviewed, shown);
    }
    return found;
  };
}

function preview(kind: Preview['kind'], address: string | undefined): Preview | undefined {
  return address === undefined ? undefined : { kind, address };
}
