import * as z from 'zod';
import { UserError } from '../lib/errors.ts';
import { parseJson } from '../lib/parse-json.ts';
import type { Decision } from './api.ts';
import type { Pages } from './pages.ts';
import { idOf, seenOf } from './pages.ts';
import { decide } from './decide.ts';
import { openJournal } from './journal.ts';
import { openSession, type SessionInput } from './open-session.ts';
import type { Session } from './session.ts';

const text = z.string().max(5000);

const decisionShape = z.strictObject({
  file: z.string().max(4096),
  /** The address of the picture, as it is written. */
  src: z.string().max(4096),
  /** Which of the images of the file with this address, from 1. */
  occurrence: z.int().min(1).default(1),
  /** The construct that was seen; without it, the decision counts for whatever is there. */
  before: z.string().max(20_000).optional(),
  decision: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('describe'), alt: text }),
    z.strictObject({ kind: z.literal('decorative') }),
    z.strictObject({ kind: z.literal('ignore'), reason: z.string().max(300), until: z.iso.date().optional() }),
  ]),
});

const fileShape = z.strictObject({
  version: z.literal(1),
  tool: z.literal('alt-text-review'),
  decisions: z.array(decisionShape).max(20_000),
});

/** Decisions that somebody saved as a file. */
export type SavedDecisions = z.infer<typeof fileShape>;
type SavedDecision = SavedDecisions['decisions'][number];

/** @throws UserError for a text that holds no decisions */
export function parseDecisions(content: string, path: string): SavedDecisions {
  const file = fileShape.safeParse(parseJson(content));
  if (file.success) return file.data;
  throw new UserError(
    `${path} has no decisions that can be read: ${z.prettifyError(file.error)}`,
    'docs/workbench.md has its form.',
  );
}

/** What became of the decisions of a file. */
export type Applied = { readonly written: readonly string[]; readonly refused: readonly string[] };

/** Reviews documents and carries out decisions about them. They are in no journal: the file is one. */
export async function applySaved(
  input: Pick<SessionInput, 'review' | 'folder' | 'now'>,
  saved: SavedDecisions,
): Promise<Applied> {
  const io = { read: () => Promise.resolve(undefined), write: () => Promise.resolve(undefined) };
  const journal = await openJournal(input.folder, 'in memory', io);
  const { session } = await openSession({ ...input, journal, draftsFor: () => [] });
  return applyDecisions(session, saved);
}

/**
 * Carries out saved decisions like those of the page. The file is untrusted: it can only name images that this run has read, and each edit is
 * proved.
 */
async function applyDecisions(session: Session, { decisions }: SavedDecisions): Promise<Applied> {
  const written: string[] = [];
  const refused: string[] = [];
  for (const saved of decisions) {
    const reviewed = imageOf(session.pages, saved);
    if (reviewed === undefined) {
      refused.push(`${saved.file}: this run has read no image with the address ${saved.src.slice(0, 200)} there.`);
      continue;
    }
    const where = `${reviewed.document.path}:${reviewed.location.line}`;
    if (saved.before !== undefined && saved.before !== reviewed.source) {
      refused.push(`${where}: the image has another text by now.`);
      continue;
    }
    const decision: Decision = saved.decision;
    const [result] = await decide(session, [{ id: idOf(reviewed), seen: seenOf(reviewed) }], decision);
    if (result?.status === 'done') written.push(where);
    else refused.push(`${where}: ${result?.reason ?? 'nothing was written.'}`);
  }
  return { written, refused };
}

function imageOf(pages: Pages, { file, src, occurrence }: SavedDecision) {
  return pages.on(file).filter(({ image }) => image.src === src)[occurrence - 1];
}
