import { resolve } from 'node:path';
import { logLine } from '../github/runner/index.ts';
import type { Drafter } from '../model/draft.ts';
import type { Run, Job } from './job.ts';

/** Loads what drafts need once an image wants one; undefined when none are wanted. */
export function lazyDrafter({ options, pictures }: Job, { trigger, world, root }: Run): Drafter | undefined {
  if (options.captions === 'off') return undefined;
  return async (wanted, earlier) => {
    const { drafting } = await import('../app/drafter.ts');
    const { draft, note } = await drafting(options, {
      ...world,
      ...(await pictures()),
      picturesArePublic: !trigger.privateRepository,
      cacheDir: options.cacheDir === undefined ? undefined : resolve(root, options.cacheDir),
      announce: (sentence) => {
        world.runner.print(logLine(sentence));
      },
      progress: (done, total) => {
        world.runner.debug(`Drafts: ${done} of ${total}.`);
      },
    });
    if (draft) return draft(wanted, earlier);
    return {
      drafts: [],
      requests: 0,
      costUsd: 0,
      notes: note === undefined ? [] : [note],
      refused: undefined,
      canAsk: false,
    };
  };
}
