import type { Diagnosis } from '../../drafts/doctor/index.ts';
import { draftSettings } from '../../app/drafter.ts';
import type { Options } from '../../config/options.ts';
import type { World } from '../world.ts';

/** Asks the provider, after saying what that takes; undefined when it cannot be asked at all. */
export async function ask(options: Options, world: World): Promise<Diagnosis | undefined> {
  // Without a key nothing of this is needed.
  const [{ unusable }, { announcement, diagnose }] = await Promise.all([
    import('../../drafts/index.ts'),
    import('../../drafts/doctor/index.ts'),
  ]);
  const settings = draftSettings(options, { env: world.env, picturesArePublic: false });
  if (unusable(settings) !== undefined) return undefined;
  world.stderr(`alt-text-review: ${announcement(settings)}\n`);
  const { fetch, clock, signal } = world;
  return diagnose(settings, { fetch, clock, signal, progress: progressLine(world) });
}

/** One line on a terminal that is written over; nothing elsewhere. */
function progressLine({ stderr, stderrIsTerminal }: World): (done: number, total: number) => void {
  return (done, total) => {
    if (!stderrIsTerminal) return;
    stderr(done === total ? '\r\u001b[K' : `\rAsking: ${done} of ${total} …\u001b[K`);
  };
}
