import { UserError } from '../lib/errors.ts';
import { once } from '../lib/once.ts';
import type { Report } from '../model/report.ts';
import { openJournal, type Journal } from '../workbench/journal.ts';
import { rememberUnread, withUnread, type WrittenDraft } from '../workbench/unread.ts';
import { journalFile, mayHaveJournal } from './journal-file.ts';
import type { World } from './world.ts';

/** What the journal of a folder knows of drafts that nobody has read. */
export type UnreadDrafts = {
  /** @throws UserError when the journal that was named cannot be written */
  readonly remember: (written: readonly WrittenDraft[]) => Promise<void>;
  readonly marked: (report: Report) => Report;
  /** Why it does not know it. */
  readonly notes: () => readonly string[];
};

/**
 * Opens the journal for a review, which nothing about the usual journal stops: it says what it cannot know.
 *
 * @param named file of the journal; undefined for the usual one
 * @throws UserError where the file that was named is no journal of this folder
 */
export async function openUnread(named: string | undefined, world: World): Promise<UnreadDrafts> {
  const notes: string[] = [];
  const forgive = (error: unknown): undefined => {
    if (!(error instanceof UserError) || named !== undefined) throw error;
    notes.push(`${error.message} ${error.remedy} So reports cannot tell which drafts nobody has read.`);
  };
  let journal: Journal | undefined;
  const open = once(async () => {
    const { path, io } = journalFile(named, world);
    journal = await openJournal(world.cwd, path ?? 'in memory', io).catch(forgive);
  });
  if (await mayHaveJournal(named, world)) await open();
  return {
    remember: async (written) => {
      await open();
      if (journal !== undefined) await rememberUnread(journal, written, new Date().toISOString()).catch(forgive);
    },
    marked: (report) => (journal === undefined ? report : withUnread(report, journal)),
    notes: () => notes,
  };
}
