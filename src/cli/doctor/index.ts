import { defaultBaseline } from '../../config/usual-baseline.ts';
import { count } from '../../lib/count.ts';
import { UserError } from '../../lib/errors.ts';
import type { RawOptions } from '../../config/options.ts';
import type { Settings } from '../../config/settings.ts';
import { ask, obstacleOf } from './ask.ts';
import { runtimeLines } from './runtimes.ts';
import { toJson, toText, type Check } from './report.ts';
import { listFiles } from '../../sources/files.ts';
import { generatorsIn } from '../../sources/generators.ts';
import { gather } from '../documents.ts';
import { readBaseline, readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

export type DoctorFlags = {
  readonly settings: RawOptions;
  /** Whether the user wants the provider to be tried, at the announced cost. */
  readonly ask: boolean;
  readonly json: boolean;
};

/** Checks the settings, the baseline, the documents and whether drafts are possible. Sends requests only when the user asks for it. */
export async function doctor({ settings, ask: mayAsk, json }: DoctorFlags, world: World): Promise<ExitCode> {
  const options = await readSettings(settings, world);
  const looks = [
    { state: 'ok', what: 'settings', found: `read, fail-on ${options.failOn}` } as const,
    await look('baseline', async () => {
      const found = await readBaseline(
        options.baseline,
        world,
        settings.baseline === undefined ? options.writtenAt : undefined,
      );
      return found
        ? ok(`${count(found.accepted.size, 'accepted finding')} in ${found.file}`)
        : none(`the settings name no file, and there is no ${defaultBaseline}`);
    }),
    await look('documents', async () => {
      const { documents, skipped } = await gather([], undefined, options, world);
      return ok(`${documents.length} in this folder, ${skipped.length} skipped`);
    }),
    await look('site', async () => siteIn(await listFiles(world.cwd))),
    { what: 'drafts', ...draftsOf(options, mayAsk, world) },
  ];
  const asked = mayAsk ? await ask(options, world) : undefined;
  const isKeyless = looks.some(({ what, state }) => what === 'drafts' && state !== 'ok');
  const help = isKeyless && !json ? runtimeLines().map((line) => `${line}\n`) : [];
  world.stdout([json ? toJson(looks, asked) : toText(looks, asked), ...help].join(''));
  return looks.every(({ state }) => state !== 'wrong') && asked?.works !== false ? 0 : 2;
}

/** A missing provider is an error only when the user wants it to be tried. */
function draftsOf(options: Settings, mayAsk: boolean, world: World): Found {
  const reason = obstacleOf(options, world);
  if (reason !== undefined) return { state: mayAsk ? 'wrong' : 'none', found: reason };
  return ok(`${options.provider} is set up${mayAsk ? '' : '; the key was not tried, `doctor --ask` does that'}`);
}

type Found = Omit<Check, 'what'>;

/** The generators whose folders for pictures are known. */
function siteIn(files: readonly string[]): Found {
  const found = generatorsIn(files).map(({ name, file }) => `${name} (${file})`);
  return found.length === 0 ? none('no generator is known by its configuration') : ok(found.join(', '));
}

function ok(found: string): Found {
  return { state: 'ok', found };
}

function none(found: string): Found {
  return { state: 'none', found };
}

async function look(what: string, find: () => Promise<Found>): Promise<Check> {
  try {
    return { what, ...(await find()) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { state: 'wrong', what, found: `${error.message} ${error.remedy}` };
  }
}
