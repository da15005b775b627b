import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { drafting as draftingFor, type Drafting } from '../drafting.ts';
import { readFrom } from '../images/files.ts';
import { createLoader } from '../images/load.ts';
import type { Options } from '../options.ts';
import type { World } from './world.ts';

/** Drafts for pages of this machine; their pictures are looked for from the working directory and from each folder under review. */
export async function drafting(options: Options, paths: readonly string[], world: World): Promise<Drafting> {
  const roots = [world.cwd, ...(await foldersOf(paths, world))];
  const readers = roots.map(readFrom);
  const read = async (path: string) => {
    for (const reader of readers) {
      const bytes = await reader(path);
      if (bytes) return bytes;
    }
    return undefined;
  };
  return draftingFor(options, {
    env: world.env,
    // Nothing here tells whether anybody else may see these pictures.
    picturesArePublic: false,
    cacheDir: options.cacheDir === undefined ? undefined : resolve(world.cwd, options.cacheDir),
    fetch: world.fetch,
    clock: world.clock,
    loadPicture: createLoader(read),
    publicUrl: () => undefined,
    signal: world.signal,
    progress: progressLine(world),
  });
}

async function foldersOf(paths: readonly string[], { cwd }: World): Promise<readonly string[]> {
  const absolute = paths.map((path) => resolve(cwd, path));
  const folders = await Promise.all(absolute.map(async (path) => ((await stat(path)).isDirectory() ? [path] : [])));
  return folders.flat();
}

/** One line on a terminal that is written over; nothing elsewhere. */
function progressLine(world: World): (done: number, total: number) => void {
  return (done, total) => {
    if (!world.stderrIsTerminal) return;
    world.stderr(done === total ? '\r\u001b[K' : `\rDrafting: ${done} of ${total} …\u001b[K`);
  };
}
