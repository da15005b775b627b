import { picturesOnDisk } from '../app/pictures.ts';
import { secretsOf } from '../app/secrets.ts';
import type { RawOptions } from '../config/options.ts';
import { providers } from '../drafts/providers/index.ts';
import { count } from '../lib/count.ts';
import { UserError } from '../lib/errors.ts';
import { once } from '../lib/once.ts';
import { createSecrets } from '../lib/secrets.ts';
import { sentencesOf } from '../sources/unmatched.ts';
import type { RunInput, Summary } from '../workbench/run.ts';
import { gather } from './documents.ts';
import { draftingFor } from './drafter.ts';
import { journalFile } from './journal-file.ts';
import type { Progress } from './progress.ts';
import { reviewInput } from './review-input.ts';
import { acceptedNote, readBaseline, readSettings } from './settings.ts';
import type { World } from './world.ts';

/** What a person decides about. */
export type RunFlags = {
  readonly settings: RawOptions;
  /** File of the journal. */
  readonly journal: string | undefined;
  /** Commit to compare with; without it, everything is reviewed. */
  readonly base?: string | undefined;
  /** Told how far drafts are, in place of a line on stderr. */
  readonly progress?: Progress | undefined;
};

/** The documents and the settings of a run in which a person decides, and what hides the secrets of the run in a text. */
export async function runInput(
  paths: readonly string[],
  { settings, journal, base, progress }: RunFlags,
  world: World,
): Promise<{
  readonly input: Omit<RunInput, 'announce'>;
  readonly hide: (text: string) => string;
  /** How many findings a baseline accepts, in a sentence. */
  readonly accepted: readonly string[];
}> {
  const options = await readSettings(settings, world);
  const { hide } = createSecrets(secretsOf(options, world.env));
  const { unmatched, ...gathered } = await gather(paths, base, options, world);
  const [mistake] = unmatched;
  if (mistake !== undefined) throw new UserError(...sentencesOf(mistake));
  const discreet: World = {
    ...world,
    stderr: (text) => {
      world.stderr(hide(text));
    },
  };
  const pictures = once(() => picturesOnDisk(options, world.cwd, paths, world));
  // To look at an image must not tell another site about it.
  const shown = once(() =>
    picturesOnDisk({ ...options, imageTransport: 'auto', pictureHosts: [] }, world.cwd, paths, world),
  );
  const input = {
    review: await reviewInput(gathered, options, pictures, world),
    folder: world.cwd,
    drafting: draftingFor(options, pictures, discreet, progress),
    model: options.model ?? providers[options.provider].model,
    loadPicture: async (src: string, path: string) => (await shown()).loadPicture(src, path),
    journal: journalFile(journal, world),
    now: Date.now,
  };
  return { input, hide, accepted: acceptedNote(await readBaseline(options.baseline, world)) };
}

/** What was decided in a run, in sentences. */
export function summaryOf({ decisions, files, coverage, open }: Summary): readonly string[] {
  const read = files.length === 0 ? [] : [`Read what changed: git diff -- ${files.map(quoted).join(' ')}`];
  return [
    `${count(decisions.length, 'decision')}, ${count(open, 'image')} left. Coverage ${coverage.before} % → ${coverage.now} %.`,
    ...read,
  ];
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
