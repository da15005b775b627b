import { whyNoDraft } from '../text/no-draft.ts';
import { count } from '../lib/count.ts';
import { groupBy } from '../lib/group-by.ts';
import type { Report } from '../model/report.ts';
import { mendedAt, type ReviewedImage } from '../model/reviewed-image.ts';
import { bySeverity, reported } from '../text/reported.ts';

/** Images in scope whose alternative text the source does not contain. */
export function unknownImages({ images }: Report): readonly ReviewedImage[] {
  return images.filter(({ inScope, status }) => inScope && status === 'unknown');
}

/** `1 could not be checked: its alt is an expression`, for `number` images; the caller adds their places. */
export function unknownSentence(number: number): string {
  return `${number} could not be checked: ${number === 1 ? 'its alt is an expression' : 'the alt is an expression'}`;
}

/** Sentences for the reader, each once, the provider's refusal first. */
export function notesOf({ notes, refused }: Report): readonly string[] {
  return [...new Set(refused === undefined || notes.includes(refused) ? notes : [refused, ...notes])];
}

/** Pictures that have no draft for the same reason. */
export type Undrafted = {
  /** Undefined where a note contains it already. */
  readonly reason: string | undefined;
  readonly number: number;
  /** `docs/setup.md:14`, each once. */
  readonly places: readonly string[];
};

/** Pictures that need a draft and have none, by the reason, most severe first. */
export function undrafted(report: Report): readonly Undrafted[] {
  const notes = notesOf(report);
  const without = bySeverity(reported(report)).flatMap(({ reviewed }) =>
    reviewed.draft === undefined || reviewed.draft.status === 'ok'
      ? []
      : [{ reviewed, reason: whyNoDraft(reviewed.draft) }],
  );
  return [...groupBy(without, ({ reason }) => reason)].map(([reason, list]) => ({
    reason: notes.some((note) => note.includes(reason)) ? undefined : reason,
    number: list.length,
    places: [...new Set(list.map(({ reviewed }) => placeOf(reviewed)))],
  }));
}

/** `3 pictures without a draft: ` and the reason, escaped by `show`. */
export function undraftedSentence({ reason, number }: Undrafted, show: (text: string) => string): string {
  const why = reason === undefined ? 'for the reason above' : show(reason);
  return `${count(number, 'picture')} without a draft: ${why}`;
}

/** Where people mend an image: `docs/setup.md:14` */
export function placeOf(reviewed: ReviewedImage): string {
  const { document, location } = mendedAt(reviewed);
  return `${document.path}:${location.line}`;
}

/** `on site/setup/index.html:31`, for an image that a generator put there. */
export function pageOf({ origin, document, location }: ReviewedImage): string | undefined {
  return origin === undefined ? undefined : `on ${document.path}:${location.line}`;
}
