import * as z from 'zod';
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

export type JournalFile = z.infer<typeof fileShape>;

/** A decision about one image. */
export type Entry = z.infer<typeof entryShape>;

/** A draft that --fix wrote without a person. */
export type Unread = z.infer<typeof unreadShape>;

/** Undefined for a text that is no journal. */
export function journalIn(text: string): JournalFile | undefined {
  return fileShape.safeParse(parseJson(text)).data;
}
