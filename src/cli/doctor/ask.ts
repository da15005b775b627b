import { draftSettings } from '../../app/drafter.ts';
import type { Options } from '../../config/options.ts';
import type { Diagnosis } from '../../drafts/doctor/index.ts';
import { providers } from '../../drafts/providers/index.ts';
import { progressLine } from '../progress.ts';
import type { World } from '../world.ts';

/** Why the provider cannot be asked for drafts with these settings; undefined when it can. */
export function obstacleOf(options: Options, { env }: World): string | undefined {
  return providers[options.provider].obstacle(draftSettings(options, { env, picturesArePublic: false }));
}

/** Tries the provider, after announcing what that costs; undefined when the settings do not allow it. */
export async function ask(options: Options, world: World): Promise<Diagnosis | undefined> {
  if (obstacleOf(options, world) !== undefined) return undefined;
  const { announcement } = await import('../../drafts/doctor/index.ts');
  const provider = providers[options.provider];
  const settings = draftSettings(options, { env: world.env, picturesArePublic: false });
  world.stderr(`alt-text-review: ${announcement(provider, settings.model)}\n`);
  const { fetch, clock, signal } = world;
  world.keep();
  return provider.diagnose(settings, { fetch, clock, signal, progress: progressLine('Asking', world) });
}
