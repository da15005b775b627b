import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { Journal, Unread } from './journal.ts';
import { idOf } from './pages.ts';

/** An image as it was read, and the draft that was written into its file. */
export type WrittenDraft = { readonly reviewed: ReviewedImage; readonly suggestion: Suggestion };

/**
 * The draft that the text of an image is, where --fix wrote it and nobody has read it: no decision about the image came later, and the file
 * still has what was written. A text that somebody changed was read.
 */
export function unreadDraft(journal: Pick<Journal, 'unread' | 'live'>, reviewed: ReviewedImage): Unread | undefined {
  const id = idOf(reviewed);
  const unread = journal.unread().get(id);
  if (unread?.after !== reviewed.source) return undefined;
  const isRead = journal
    .live()
    .some((entry) => entry.id === id && entry.outcome !== 'skipped' && entry.at >= unread.at);
  return isRead ? undefined : unread;
}

/**
 * Remembers what is about to be written from a model, also where it came from another place that a model wrote. What needed no model, such as a
 * caption of the page, are words of people.
 *
 * @throws UserError when the journal cannot be written
 */
export async function rememberUnread(journal: Journal, written: readonly WrittenDraft[], at: string): Promise<void> {
  const texts = new Set([
    ...[...journal.unread().values()].map(({ alt }) => alt),
    ...written.flatMap(({ suggestion }) => (suggestion.source === 'caption' ? [suggestion.alt] : [])),
  ]);
  const byModel = written.filter(
    ({ suggestion: { source, alt } }) => source === 'caption' || (source === 'reuse' && texts.has(alt)),
  );
  if (byModel.length > 0) await journal.putUnread(byModel.map((one) => entryFor(one, at)));
}

function entryFor({ reviewed, suggestion: { alt, source, replacement } }: WrittenDraft, at: string): Unread {
  const [finding] = reviewed.findings;
  const made = reviewed.draft;
  const by = made?.status === 'ok' && made.asked !== undefined ? { by: { model: made.model, ...made.asked } } : {};
  return {
    at,
    id: idOf(reviewed),
    file: reviewed.document.path,
    line: reviewed.location.line,
    src: reviewed.image.src,
    rule: finding?.rule ?? '',
    alt,
    draft: { source, alt, basis: 'a model; --fix wrote it', ...by },
    before: reviewed.source,
    after: replacement,
  };
}

/** The report with what of its coverage nobody has read. */
export function withUnread(report: Report, journal: Pick<Journal, 'unread' | 'live'>): Report {
  if (journal.unread().size === 0) return report;
  const images = report.images.map((reviewed) =>
    unreadDraft(journal, reviewed) !== undefined ? { ...reviewed, isUnreadDraft: true as const } : reviewed,
  );
  const counted = images.filter(
    ({ inScope, status, isUnreadDraft }) => inScope && status === 'ok' && isUnreadDraft === true,
  );
  return { ...report, images, unreadDrafts: counted.length };
}
