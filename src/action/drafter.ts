import { drafting } from '../app/drafter.ts';
import { logLine } from '../github/runner/index.ts';
import type { Drafting } from '../model/draft.ts';
import type { Job, Run } from './job.ts';

/** Whether this run of the Action can get drafts, and the function that makes them. */
export function draftingFor({ options, pictures }: Job, { trigger, world, root }: Run): Drafting {
  const { env, fetch, clock, signal, runner } = world;
  return drafting(options, {
    env,
    fetch,
    clock,
    signal,
    pictures,
    picturesArePublic: !trigger.privateRepository,
    root,
    announce: (sentence) => {
      runner.print(logLine(sentence));
    },
    progress: (done, total) => {
      runner.debug(`Drafts: ${done} of ${total}.`);
    },
  });
}
