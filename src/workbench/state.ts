import { truncate } from '../lib/truncate.ts';
import { totalsOf } from '../review/totals.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { severities } from '../model/rule.ts';
import type { DraftView, QueueItem, State } from './api.ts';
import type { Entry, Journal } from './journal.ts';
import { idOf, type Pages } from './pages.ts';
import { standing } from './session.ts';
import { unreadDraft } from './unread.ts';

/** The queue: every image with a finding, and every image that was decided on. By severity, then in the order of the files. */
export function queueOf(pages: Pages, journal: Journal, draftsFor: DraftsFor): readonly QueueItem[] {
  const decided = new Map(journal.live().map((entry) => [entry.id, entry]));
  return pages
    .images()
    .flatMap((reviewed) => itemOf(reviewed, decided.get(idOf(reviewed)), { pages, journal, draftsFor }) ?? [])
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** The drafts that a person sees for an image. */
type DraftsFor = (reviewed: ReviewedImage) => readonly DraftView[];

function itemOf(
  reviewed: ReviewedImage,
  entry: Entry | undefined,
  { pages, journal, draftsFor }: { readonly pages: Pages; readonly journal: Journal; readonly draftsFor: DraftsFor },
): QueueItem | undefined {
  const decision = entry && standing(journal, reviewed);
  const [finding] = reviewed.findings;
  const unread = unreadDraft(journal, reviewed);
  const { rule, severity } =
    decision ?? finding ?? (unread && { rule: unread.rule, severity: 'warning' as const }) ?? {};
  if (rule === undefined || severity === undefined || !reviewed.inScope) return undefined;
  return {
    id: idOf(reviewed),
    file: reviewed.document.path,
    line: reviewed.location.line,
    src: reviewed.image.src.slice(0, 200),
    rule,
    severity,
    message: truncate(finding?.message ?? (unread === undefined ? rule : unreadMessage), mostMessage),
    status: reviewed.status,
    isUnread: unread !== undefined,
    draft: draftsFor(reviewed)[0]?.source,
    picture: pages.pictureOf(reviewed),
    outcome: decision?.outcome,
  };
}

const unreadMessage = 'A model wrote this text, and nobody has read it.';

/** UTF-16 units of a finding in the list. */
const mostMessage = 160;

/** Percent of the images in scope that are described or decorative on purpose. */
export function coverageOf(pages: Pages): number {
  return totalsOf(0, pages.images(), 0).coverage;
}

/** Longer than this, nobody worked on one picture: it was a break. */
const longestMs = 5 * 60_000;

/** The mean time from one decision to the next; undefined before the second one. @param since entries before it are of other runs */
export function paceOf(entries: readonly Entry[], since: string): number | undefined {
  const times = entries.filter(({ at }) => at >= since).map(({ at }) => Date.parse(at));
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const worked = gaps.filter((gap) => gap <= longestMs);
  return worked.length === 0 ? undefined : Math.round(worked.reduce((sum, gap) => sum + gap, 0) / worked.length);
}

export function changedFiles(journal: Journal): State['changedFiles'] {
  return [...new Set(journal.live().flatMap(({ file, before, after }) => (before === after ? [] : [file])))];
}
