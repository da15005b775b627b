import * as z from 'zod';
import { UserError } from '../lib/errors.ts';
import { parseJson } from '../lib/parse-json.ts';
import { severities } from '../model/rule.ts';

const source = z.enum(['caption', 'reuse', 'context', 'decorative']);
/** Of a model's draft; entries of earlier versions do not have it. */
const by = z.object({ model: z.string(), prompt: z.int(), kind: z.string().optional() });
const draft = z.object({ source, alt: z.string(), basis: z.string(), by: by.optional() });

const entryShape = z.object({
  /** Rises by one; entries of one decision share `decision`. */
  number: z.int().min(1),
  decision: z.int().min(1),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  id: z.string(),
  file: z.string(),
  line: z.int(),
  src: z.string(),
  rule: z.string(),
  severity: z.enum(severities),
  outcome: z.enum(['accepted', 'edited', 'written', 'decorative', 'ignored', 'skipped']),
  /** The text that was written. */
  alt: z.string().optional(),
  /** Of an ignore. */
  reason: z.string().optional(),
  /** The draft that was accepted or edited. */
  draft: draft.optional(),
  /** Drafts that were there and were not taken. */
  refused: z.array(draft),
  /** What the file had in the place of the image, and has now; the image begins at `lead` in the latter. Equal where nothing was written. */
  before: z.string(),
  after: z.string(),
  lead: z.int().min(0),
  /** begun: the file may not have it, because the program ended in between. */
  state: z.enum(['begun', 'done', 'undone']),
});

const unreadShape = z.object({
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  id: z.string(),
  file: z.string(),
  line: z.int(),
  src: z.string(),
  /** What was found before. */
  rule: z.string(),
  alt: z.string(),
  draft,
  before: z.string(),
  after: z.string(),
});

const fileShape = z.object({
  version: z.literal(1),
  tool: z.literal('alt-text-review'),
  /** Absolute; what the paths are relative to. */
  folder: z.string(),
  entries: z.array(entryShape),
  /** Absent in journals of the time before. */
  unread: z.array(unreadShape).default([]),
});

type JournalFile = z.infer<typeof fileShape>;

/** A decision about one image. */
export type Entry = z.infer<typeof entryShape>;

/** A draft that --fix wrote without a person. */
export type Unread = z.infer<typeof unreadShape>;

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
  const file = parse(text, folder, path);
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

function parse(text: string | undefined, folder: string, path: string): Pick<JournalFile, 'entries' | 'unread'> {
  if (text === undefined) return { entries: [], unread: [] };
  const file = readJournal(text);
  if (file === undefined)
    throw new UserError(
      `${path} is not a journal of this program.`,
      'Move it away, or name another file with --journal.',
    );
  if (file.folder !== folder)
    throw new UserError(`The journal ${path} is about ${file.folder}.`, 'Name another file with --journal.');
  return file;
}

/** A journal of any folder; undefined for a text that is none. */
export function readJournal(text: string): Pick<JournalFile, 'folder' | 'entries' | 'unread'> | undefined {
  return fileShape.safeParse(parseJson(text)).data;
}
