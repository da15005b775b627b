import { resolve } from 'node:path';
import { drafting as draftingFor, type Drafting } from '../app/drafter.ts';
import type { Options } from '../config/options.ts';
import { pictures } from './pictures.ts';
import type { World } from './world.ts';

/** Drafts for pages of this machine. */
export async function drafting(options: Options, paths: readonly string[], world: World): Promise<Drafting> {
  const { loadPicture } = await pictures(options, paths, world);
  return draftingFor(options, {
    env: world.env,
    // Nothing here tells whether anybody else may see these pictures.
    picturesArePublic: false,
    cacheDir: options.cacheDir === undefined ? undefined : resolve(world.cwd, options.cacheDir),
    fetch: world.fetch,
    clock: world.clock,
    loadPicture,
    announce: (sentence) => {
      world.stderr(`alt-text-review: ${sentence}\n`);
    },
    signal: world.signal,
    progress: progressLine(world),
  });
}

/** One line on a terminal that is written over; nothing elsewhere. */
function progressLine(world: World): (done: number, total: number) => void {
  return (done, total) => {
    if (!world.stderrIsTerminal) return;
    world.stderr(done === total ? '\r\u001b[K' : `\rDrafting: ${done} of ${total} …\u001b[K`);
  };
}
