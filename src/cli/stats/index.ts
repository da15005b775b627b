import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from '../../app/read-text.ts';
import { UserError } from '../../lib/errors.ts';
import { tool } from '../../lib/version.ts';
import { readJournal, type Entry } from '../../workbench/journal.ts';
import { defaultJournal, journalFolder } from '../journal-file.ts';
import { readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';
import { committedSuggestions } from './committed.ts';
import { draftStats } from './tally.ts';
import { statsText } from './text.ts';
import type { Stats } from './types.ts';

export type StatsFlags = {
  /** Journals that were named. */
  readonly journals: readonly string[];
  /** Whether all journals of the machine count. */
  readonly all: boolean;
  readonly since: string | undefined;
  readonly json: boolean;
};

/** Prints what people did with drafts, from files of this machine: nothing is sent anywhere. */
export async function stats(flags: StatsFlags, world: World): Promise<ExitCode> {
  const { since } = flags;
  if (since !== undefined && !isDay(since)) throw new UserError(`--since is ${since}.`, 'Write a day like 2026-01-31.');
  const read = await Promise.all((await journalFiles(flags, world)).map((file) => journalIn(file, world.cwd)));
  const journals = read.flatMap((one) => one ?? []);
  const entries = journals.flatMap((journal) => counted(journal.entries, since));
  const found: Stats = {
    version: 1,
    tool,
    since,
    journals: journals.map((journal) => ({
      file: journal.file,
      folder: journal.folder,
      decisions: counted(journal.entries, since).length,
    })),
    drafts: draftStats(entries),
    committed: await committedSuggestions(since, await readSettings({}, world), world),
  };
  world.stdout(flags.json ? `${JSON.stringify(found, null, 2)}\n` : statsText(found));
  return 0;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function counted(entries: readonly Entry[], since: string | undefined): readonly Entry[] {
  return entries.filter(({ state, at }) => state !== 'undone' && (since === undefined || at >= since));
}

async function journalFiles({ journals, all }: StatsFlags, { cwd, env }: World): Promise<readonly string[]> {
  if (journals.length > 0) return journals;
  if (!all) return [defaultJournal(cwd, env)].filter((file) => file !== undefined);
  const folder = journalFolder(env);
  if (folder === undefined) return [];
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(folder, name));
}

type JournalFile = { readonly file: string; readonly folder: string; readonly entries: readonly Entry[] };

/** @throws UserError for a file that is no journal, and for one that was named and is not there */
async function journalIn(file: string, cwd: string): Promise<JournalFile | undefined> {
  const text = await readText(cwd, file);
  if (text === undefined) return undefined;
  const journal = await readJournal(text);
  if (journal !== undefined) return { file, ...journal };
  throw new UserError(`${file} is not a journal of this program.`, 'Move it away, or name the journals to count.');
}
