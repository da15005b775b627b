import { UserError } from '../lib/errors.ts';
import type { Report } from '../model/report.ts';
import { openJournal } from '../workbench/journal.ts';
import { rememberUnread, withUnread, type WrittenDraft } from '../workbench/unread.ts';
import { journalFile } from './journal-file.ts';
import type { World } from './world.ts';

/** What the journal of a folder knows of drafts that nobody has read. */
export type UnreadDrafts = {
  /** @throws UserError when the journal cannot be written */
  readonly remember: (written: readonly WrittenDraft[]) => Promise<void>;
  readonly marked: (report: Report) => Report;
  readonly notes: readonly string[];
};

/**
 * @param named file of the journal; undefined for the usual one
 * @throws UserError where the file that was named is no journal of this folder; the usual one stops nothing
 */
export async function openUnread(named: string | undefined, world: World): Promise<UnreadDrafts> {
  const { path, io } = journalFile(named, world);
  try {
    const journal = await openJournal(world.cwd, path ?? 'in memory', io);
    return {
      remember: (written) => rememberUnread(journal, written, new Date().toISOString()),
      marked: (report) => withUnread(report, journal),
      notes: [],
    };
  } catch (error) {
    if (!(error instanceof UserError) || named !== undefined) throw error;
    const note = `${error.message} ${error.remedy} So this run cannot tell which drafts nobody has read.`;
    return { remember: () => Promise.resolve(), marked: (report) => report, notes: [note] };
  }
}
