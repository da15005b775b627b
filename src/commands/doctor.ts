import { UserError } from '../errors.ts';
import { drafting } from './drafting.ts';
import { gather } from './documents.ts';
import { readBaseline, readSettings } from './settings.ts';
import type { ExitCode, World } from './world.ts';

/** Looks at the settings, the documents and the drafts to be had here; nothing is sent anywhere. */
export async function doctor(world: World): Promise<ExitCode> {
  const options = await readSettings({}, world);
  const looks = [
    { well: true, line: `settings: read, fail-on ${options.failOn}` },
    await look('baseline', async () => {
      const accepted = await readBaseline(options.baseline, world);
      return accepted ? `${accepted.size} accepted findings` : 'none';
    }),
    await look('documents', async () => {
      const { documents, skipped } = await gather([], undefined, options, world);
      return `${documents.length} in this folder, ${skipped.length} skipped`;
    }),
    await look('drafts', async () => {
      const { note } = await drafting(options, [], world);
      return note === undefined ? `${options.provider} is set up; the key was not tried` : `none: ${note}`;
    }),
  ];
  for (const { well, line } of looks) world.stdout(`${well ? 'ok   ' : 'wrong'}  ${line}\n`);
  return looks.every(({ well }) => well) ? 0 : 2;
}

type Look = { readonly well: boolean; readonly line: string };

async function look(what: string, tell: () => Promise<string>): Promise<Look> {
  try {
    return { well: true, line: `${what}: ${await tell()}` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { well: false, line: `${what}: ${error.message} ${error.remedy}` };
  }
}
