import { messageOf, UserError } from '../errors.ts';
import type { Options } from '../options.ts';
import { drafting } from './drafting.ts';
import { gather } from './documents.ts';
import { readBaseline, readSettings } from './settings.ts';
import type { ExitCode, World } from './world.ts';

/** Looks at the settings, the documents and the drafts to be had here; nothing is sent anywhere. */
export async function doctor(world: World): Promise<ExitCode> {
  let healthy = true;
  async function look<Found>(what: string, find: () => Promise<Found>, tell: (found: Found) => string) {
    try {
      const found = await find();
      world.stdout(`ok    ${what}: ${tell(found)}\n`);
      return found;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      healthy = false;
      world.stdout(`wrong ${what}: ${messageOf(error)} ${error.remedy}\n`);
      return undefined;
    }
  }

  const options = await look('settings', () => readSettings({}, world), tellSettings);
  if (!options) return 2;
  await look(
    'baseline',
    () => readBaseline(options.baseline, world),
    (found) => (found ? `${found.size} accepted findings` : 'none'),
  );
  await look(
    'documents',
    () => gather([], undefined, options, world),
    ({ documents, skipped }) =>
      `${documents.length} in this folder${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}`,
  );
  const { note } = await drafting(options, [], world);
  world.stdout(
    `${note === undefined ? 'ok   ' : 'note '} drafts: ${note ?? `${options.provider} is set up; the key was not tried`}\n`,
  );
  return healthy ? 0 : 2;
}

function tellSettings({ config, failOn, minCoverage }: Options): string {
  const floor = minCoverage === undefined ? '' : `, min-coverage ${minCoverage} %`;
  return `read (${config} if it is there); fail-on ${failOn}${floor}`;
}
