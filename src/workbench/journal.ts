import { UserError } from '../lib/errors.ts';
import type { Entry, JournalFile, Unread } from './journal-shape.ts';

export type { Entry, Unread };

/** The files of a journal. */
export type JournalIo = {
  /** Undefined when there is none. */
  readonly read: () => Promise<string | undefined>;
  /** Writes the whole file or nothing. @returns why it could not; undefined when it is written */
  readonly write: (text: string) => Promise<string | undefined>;
};

/** The decisions of all runs in a folder, on the disk before and after each. */
export type Journal = {
  readonly entries: () => readonly Entry[];
  /** Those that count. */
  readonly live: () => readonly Entry[];
  /** @throws UserError when it cannot be written: a decision that is not in the journal is not carried out */
  readonly put: (entries: readonly Entry[]) => Promise<void>;
  /** Drafts that --fix wrote, by image, the last one of each; whether somebody has read them since, `unreadDraft` says. */
  readonly unread: () => ReadonlyMap<string, Unread>;
  /** @throws UserError as `put` */
  readonly putUnread: (written: readonly Unread[]) => Promise<void>;
};

/** @throws UserError when the file is no journal of this folder */
export async function openJournal(folder: string, path: string, io: JournalIo): Promise<Journal> {
  const text = await io.read();
  const file = await parse(text, folder, path);
  const entries = new Map(file.entries.map((entry) => [entry.number, entry]));
  const unread = new Map(file.unread.map((one) => [one.id, one]));
  async function write(): Promise<void> {
    const all = { entries: [...entries.values()], unread: [...unread.values()] };
    const whole = { version: 1, tool: 'alt-text-review', folder, ...all };
    const why = await io.write(`${JSON.stringify(whole, null, 1)}\n`);
    if (why !== undefined)
      throw new UserError(
        `The journal ${path} cannot be written: ${why}.`,
        'Free some space, or name another file with --journal.',
      );
  }
  return {
    entries: () => [...entries.values()],
    live: () => [...entries.values()].filter(({ state }) => state !== 'undone'),
    async put(changed) {
      for (const entry of changed) entries.set(entry.number, entry);
      await write();
    },
    unread: () => unread,
    async putUnread(written) {
      for (const one of written) unread.set(one.id, one);
      await write();
    },
  };
}

async function parse(
  text: string | undefined,
  folder: string,
  path: string,
): Promise<Pick<JournalFile, 'entries' | 'unread'>> {
  if (text === undefined) return { entries: [], unread: [] };
  const file = await readJournal(text);
  if (file === undefined)
    throw new UserError(
      `${path} is not a journal of this program.`,
      'Move it away, or name another file with --journal.',
    );
  if (file.folder !== folder)
    throw new UserError(`The journal ${path} is about ${file.folder}.`, 'Name another file with --journal.');
  return file;
}

/** A journal of any folder; undefined for a text that is none. What reads one is loaded for it: most runs have none. */
export async function readJournal(
  text: string,
): Promise<Pick<JournalFile, 'folder' | 'entries' | 'unread'> | undefined> {
  return (await import('./journal-shape.ts')).journalIn(text);
}
