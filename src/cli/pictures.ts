import type { Repositories } from '../pictures/disk/repositories.ts';
import type { Options } from '../config/options.ts';
import type { World } from './world.ts';

/** The pictures of the documents under review on this machine, and those of other sites that they show. */
export async function pictures(
  { imageTransport }: Pick<Options, 'imageTransport'>,
  paths: readonly string[],
  { cwd, env, signal }: World,
): Promise<Repositories> {
  const [{ createRepositories }, { createLoader }, { createRemote }] = await Promise.all([
    import('../pictures/disk/repositories.ts'),
    import('../pictures/load.ts'),
    import('../pictures/remote.ts'),
  ]);
  // With this transport the model gets the address and fetches the picture, not this machine.
  const remote = imageTransport === 'url' ? undefined : createRemote({ env, signal });
  return createRepositories(cwd, paths, (files) => createLoader(files, undefined, remote));
}
