import { applyEdits } from '../text/edits.ts';
import { placeOf } from './edits.ts';
import type { Entry } from './journal.ts';
import { refresh, take, whyNotWritten, type Session } from './session.ts';

/** What the last decision was about; `reason` where a part of it could not be taken back. */
export type UndoResult = { readonly ids: readonly string[]; readonly reason: string | undefined };

/** Takes the last decision back, in all places that it changed, where the files still have what it wrote. */
export async function undo(session: Session): Promise<UndoResult> {
  const live = session.journal.live();
  const last = live.at(-1)?.decision;
  if (last === undefined) return { ids: [], reason: 'There is no decision to take back.' };
  const entries = live.filter(({ decision }) => decision === last).toReversed();
  const ids: string[] = [];
  for (const entry of entries) {
    const reason = await undoOne(session, entry);
    if (reason !== undefined) return { ids, reason };
    ids.push(entry.id);
  }
  return { ids, reason: undefined };
}

async function undoOne(session: Session, entry: Entry): Promise<string | undefined> {
  const gone = `${entry.file} does not have what was written any more, so nothing is taken back. Your editor or git can.`;
  if (entry.before !== entry.after) {
    const known = session.pages.find(entry.id);
    if (known === undefined) return gone;
    const fresh = await refresh(session, known.document);
    if ('reason' in fresh) return fresh.reason;
    const reviewed = session.pages.find(entry.id);
    const span = reviewed && placeOf(fresh.document, reviewed, entry);
    if (span === undefined) return gone;
    const text = applyEdits(fresh.document.text, [{ span, text: entry.before }]);
    const failure = await session.rewrite(fresh.document, text);
    if (failure !== undefined) return whyNotWritten(fresh.document, failure);
    await take(session, { ...fresh.document, text });
  }
  await session.journal.put([{ ...entry, state: 'undone' }]);
  return undefined;
}

/** Decisions that were entered and perhaps not written, because the program ended in between: the files say which. */
export async function settleBegun(session: Session): Promise<void> {
  const begun = session.journal.live().filter(({ state }) => state === 'begun');
  const settled = begun.map((entry): Entry => {
    const reviewed = session.pages.find(entry.id);
    const isThere = reviewed !== undefined && placeOf(reviewed.document, reviewed, entry) !== undefined;
    return { ...entry, state: isThere ? 'done' : 'undone' };
  });
  if (settled.length > 0) await session.journal.put(settled);
}
