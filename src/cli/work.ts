import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { picturesOnDisk } from '../app/pictures.ts';
import { secretsOf } from '../app/secrets.ts';
import { writeFile } from '../app/write-file.ts';
import { readText } from '../app/read-text.ts';
import type { RawOptions } from '../config/options.ts';
import { providers } from '../drafts/providers/index.ts';
import { count } from '../lib/count.ts';
import { UserError } from '../lib/errors.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import { once } from '../lib/once.ts';
import { createSecrets } from '../lib/secrets.ts';
import { sentencesOf } from '../sources/unmatched.ts';
import type { JournalIo } from '../workbench/journal.ts';
import { openWorkbench, type OpenWorkbench } from '../workbench/index.ts';
import { gather } from './documents.ts';
import { draftingFor } from './drafter.ts';
import { defaultJournal } from './journal-file.ts';
import { openBrowser } from './open-browser.ts';
import { reviewInput } from './review-input.ts';
import { acceptedNote, readBaseline, readSettings } from './settings.ts';
import type { ExitCode, World } from './world.ts';

export type WorkFlags = {
  readonly settings: RawOptions;
  readonly port: string | undefined;
  /** Whether a browser is opened. */
  readonly open: boolean;
  /** File of the journal. */
  readonly journal: string | undefined;
};

/** Serves the workbench until Ctrl-C; the first line on stdout is its address. */
export async function work(paths: readonly string[], flags: WorkFlags, world: World): Promise<ExitCode> {
  const port = portOf(flags.port);
  const options = await readSettings(flags.settings, world);
  const { hide } = createSecrets(secretsOf(options, world.env));
  const tell = (sentence: string) => {
    world.stderr(`alt-text-review: ${escapeControls(hide(sentence))}\n`);
  };
  const { unmatched, ...gathered } = await gather(paths, undefined, options, world);
  const [mistake] = unmatched;
  if (mistake !== undefined) throw new UserError(...sentencesOf(mistake));
  const pictures = once(() => picturesOnDisk(options, world.cwd, paths, world));
  // To look at an image must not tell another site about it.
  const shown = once(() =>
    picturesOnDisk({ ...options, imageTransport: 'auto', pictureHosts: [] }, world.cwd, paths, world),
  );
  const journal = journalFile(flags.journal, world);
  const provider = providers[options.provider];
  const workbench = await openWorkbench({
    review: await reviewInput(gathered, options, pictures, world),
    folder: world.cwd,
    drafting: draftingFor(options, pictures, world),
    model: options.model ?? provider.model,
    loadPicture: async (src, path) => (await shown()).loadPicture(src, path),
    journal,
    port,
    asset: (name) => assetOf(world, name),
    now: Date.now,
    announce: tell,
    failed: (error) => {
      tell(`a request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    },
  });
  world.stdout(`${workbench.address}\n`);
  tell(
    `${count(workbench.open(), 'image')} to decide on. Ctrl-C ends the workbench; what was decided is in the files.`,
  );
  for (const sentence of acceptedNote(await readBaseline(options.baseline, world))) tell(sentence);
  if (flags.open) await openBrowser(workbench.addressOnce, world);
  const release = world.keep();
  await ended(world.signal);
  await workbench.close();
  for (const line of summaryOf(workbench)) tell(line);
  release();
  return 0;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 1 || port > 65_535) throw new UserError(`--port is ${text}.`, 'Use a number from 1 to 65535.');
  return port;
}

/** The journal of a folder is kept apart from it, so that no commit takes it along. */
function journalFile(
  named: string | undefined,
  { cwd, env, keep }: World,
): { path: string | undefined; io: JournalIo } {
  const path = named === undefined ? defaultJournal(cwd, env) : resolve(cwd, named);
  if (path === undefined)
    return { path, io: { read: () => Promise.resolve(undefined), write: () => Promise.resolve(undefined) } };
  return {
    path,
    io: {
      read: () => readText(cwd, path),
      write: async (text) => (await writeFile(cwd, path, text, keep))?.why,
    },
  };
}

const assets: ReadonlySet<string> = new Set(['page.js', 'page.css']);

async function assetOf({ packageDir }: World, name: string): Promise<Uint8Array | undefined> {
  return assets.has(name) ? readFile(join(packageDir, 'dist', 'workbench', name)) : undefined;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

function summaryOf(workbench: OpenWorkbench): readonly string[] {
  const { decisions, files, coverage, open } = workbench.summary();
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
