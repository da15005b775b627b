import { plainLine } from '../text/plain.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { DecidedImage, Decision, DraftView, Outcome, Target } from './api.ts';
import { withText, type Rewritten } from './edits.ts';
import { withIgnore } from './ignore.ts';
import type { Entry } from './journal.ts';
import { idOf, seenOf } from './pages.ts';
import { unreadDraft } from './unread.ts';
import { textOf } from './view.ts';
import { refresh, take, whyNotWritten, type Fresh, type Session } from './session.ts';

/**
 * Carries out one decision for some images, one after the other: each is read again, changed by a proved edit, entered into the journal and
 * written. What was not seen is not changed.
 */
export async function decide(
  session: Session,
  targets: readonly Target[],
  decision: Decision,
): Promise<readonly DecidedImage[]> {
  const number = 1 + (session.journal.entries().at(-1)?.decision ?? 0);
  const results: DecidedImage[] = [];
  for (const target of targets) results.push(await decideOne(session, target, decision, number));
  return results;
}

async function decideOne(
  session: Session,
  { id, seen }: Target,
  decision: Decision,
  number: number,
): Promise<DecidedImage> {
  const known = session.pages.find(id);
  if (known === undefined) return refused(id, 'This image is not part of the run.');
  const fresh = await refresh(session, known.document);
  if ('reason' in fresh) return refused(id, fresh.reason);
  const reviewed = session.pages.find(id);
  if (reviewed === undefined || seenOf(reviewed) !== seen) {
    return {
      id,
      status: 'changed',
      reason: `${known.document.path} changed meanwhile. This is what it has now: decide again.`,
    };
  }
  const edit = await editFor(session, fresh, reviewed, decision);
  if ('reason' in edit) return refused(id, edit.reason);
  const entry = entryFor(session, reviewed, decision, edit, number);
  await session.journal.put([entry]);
  const failure = edit.after === edit.before ? undefined : await session.rewrite(fresh.document, edit.text);
  if (failure !== undefined) {
    await session.journal.put([{ ...entry, state: 'undone' }]);
    await refresh(session, fresh.document);
    return refused(id, whyNotWritten(fresh.document, failure));
  }
  await session.journal.put([{ ...entry, state: 'done' }]);
  await take(session, { ...fresh.document, text: edit.text });
  return { id, status: 'done', file: entry.file, line: entry.line };
}

function refused(id: string, reason: string): DecidedImage {
  return { id, status: 'refused', reason };
}

async function editFor(
  session: Session,
  { document, images }: Fresh,
  reviewed: ReviewedImage,
  decision: Decision,
): Promise<Rewritten | { readonly reason: string }> {
  if (decision.kind === 'skip') {
    return { text: document.text, before: reviewed.source, after: reviewed.source, lead: 0 };
  }
  if (decision.kind === 'ignore') return withIgnore(session, document, images, reviewed, decision);
  if (decision.kind === 'decorative') return withText(document, images, reviewed, undefined, session.edits);
  const alt = plainLine(decision.alt);
  if (alt === '') return { reason: 'The text is empty. Mark the picture as decorative if it has nothing to say.' };
  // To accept a draft that is written already is a decision, and no edit.
  if (alt === textOf(reviewed) && unreadDraft(session.journal, reviewed) !== undefined)
    return { text: document.text, before: reviewed.source, after: reviewed.source, lead: 0 };
  return withText(document, images, reviewed, alt, session.edits);
}

function entryFor(
  session: Session,
  reviewed: ReviewedImage,
  decision: Decision,
  { before, after, lead }: Rewritten,
  number: number,
): Entry {
  const drafts = session.draftsFor(reviewed);
  const used = drafts.find((draft) => isUsed(draft, decision));
  const [finding] = reviewed.findings;
  const unread = unreadDraft(session.journal, reviewed);
  return {
    number: 1 + (session.journal.entries().at(-1)?.number ?? 0),
    decision: number,
    at: session.now(),
    id: idOf(reviewed),
    file: reviewed.document.path,
    line: reviewed.location.line,
    src: reviewed.image.src,
    rule: finding?.rule ?? unread?.rule ?? '',
    severity: finding?.severity ?? (unread === undefined ? 'info' : 'warning'),
    outcome: outcomeOf(decision, used),
    ...(decision.kind === 'describe' && { alt: plainLine(decision.alt) }),
    ...(decision.kind === 'ignore' && { reason: plainLine(decision.reason) }),
    ...(used !== undefined && { draft: used }),
    refused: decision.kind === 'skip' ? [] : drafts.filter((draft) => draft !== used),
    before,
    after,
    lead,
    state: 'begun',
  };
}

/** What the page says about a draft counts only where there is such a draft. */
function isUsed(draft: DraftView, decision: Decision): boolean {
  if (decision.kind === 'decorative') return draft.source === 'decorative';
  return decision.kind === 'describe' && draft.source === decision.draft?.source && draft.alt === decision.draft.alt;
}

function outcomeOf(decision: Decision, used: DraftView | undefined): Outcome {
  if (decision.kind === 'decorative') return 'decorative';
  if (decision.kind === 'ignore') return 'ignored';
  if (decision.kind === 'skip') return 'skipped';
  if (used === undefined) return 'written';
  return used.alt === plainLine(decision.alt) ? 'accepted' : 'edited';
}
