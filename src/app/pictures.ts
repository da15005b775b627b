import { once } from '../lib/once.ts';
import type { Options } from '../config/options.ts';
import type { Picture } from '../model/picture.ts';
import type { Policy } from '../review/policy.ts';
import type { Repositories } from '../pictures/disk/repositories.ts';

/** What loading a picture touches outside the program. */
export type PictureSurroundings = {
  /** Read for the proxy settings. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the run has to end. */
  readonly signal: AbortSignal;
};

/**
 * The pictures of documents on this machine, and those of other sites that the documents show.
 *
 * @param root absolute; paths of documents are relative to it
 * @param paths files and folders under review
 */
export async function picturesOnDisk(
  options: Pick<Options, 'imageTransport' | 'pictureHosts'> & { readonly policy: Pick<Policy, 'addresses'> },
  root: string,
  paths: readonly string[],
  surroundings: PictureSurroundings,
): Promise<Repositories> {
  const [{ createLoader }, { createRepositories }, { placesWith }] = await Promise.all([
    import('../pictures/load.ts'),
    import('../pictures/disk/repositories.ts'),
    import('../pictures/mapped.ts'),
  ]);
  // Most runs only compare files, and Node takes longer to load what speaks to other hosts than all of the above.
  const opened = once(() => remotePictures(options, surroundings));
  const remote = async (address: string): Promise<Picture> => (await opened())(address);
  const placesOf = placesWith(options.policy.addresses);
  return createRepositories(root, paths, (files) => createLoader(files, undefined, remote, placesOf), placesOf);
}

/**
 * How pictures of other sites are had: they are fetched, or with the transport `url` the model gets their addresses. Both only from the hosts
 * that the settings list.
 */
export async function remotePictures(
  { imageTransport, pictureHosts }: Pick<Options, 'imageTransport' | 'pictureHosts'>,
  { env, signal }: PictureSurroundings,
): Promise<(address: string) => Promise<Picture>> {
  if (imageTransport === 'url') return (await import('../pictures/load.ts')).handOver(pictureHosts);
  return (await import('../pictures/remote.ts')).createRemote({ env, signal, hosts: pictureHosts });
}
