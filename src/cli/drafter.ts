import { drafting, type DraftSurroundings } from '../app/drafter.ts';
import type { Options } from '../config/options.ts';
import type { Drafting } from '../model/draft.ts';
import { progressLine, type Progress } from './progress.ts';
import type { World } from './world.ts';

/** Whether pages of this machine can get drafts, and the function that makes them. */
export function draftingFor(
  options: Options,
  pictures: DraftSurroundings['pictures'],
  world: World,
  progress: Progress = progressLine('Drafting', world, 'picture'),
): Drafting {
  const { env, fetch, clock, signal } = world;
  const possible = drafting(options, {
    env,
    fetch,
    clock,
    signal,
    // On a machine it is unknown whether the pictures are public.
    picturesArePublic: false,
    root: world.cwd,
    pictures,
    announce: (sentence) => {
      world.stderr(`alt-text-review: ${sentence}\n`);
    },
    progress,
  });
  if (possible.status !== 'ready') return possible;
  return {
    ...possible,
    draft: (wanted, earlier) => {
      // Drafts are paid for, and are not lost until they are in the report.
      if (wanted.length > 0) world.keep();
      return possible.draft(wanted, earlier);
    },
  };
}
