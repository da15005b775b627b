import { groupBy } from '../../lib/group-by.ts';
import { wordsMark } from '../../text/draft-marks.ts';
import type { Report } from '../../model/report.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { findingId } from './comments.ts';
import type { Repetition } from './marker.ts';

/** Most findings that one comment remembers: its marker stays below 4 kB. */
const mostRemembered = 200;

/** Withheld drafts that no comment remembers which stays: their images, and what a later run has to know of them. */
export type Forgotten = { readonly images: readonly ReviewedImage[]; readonly repetitions: readonly Repetition[] };

export const noneForgotten: Forgotten = { images: [], repetitions: [] };

/**
 * @param remembered by the comments that stay
 * @param reported findings that have a comment: they are not drafted again in any case
 */
export function forgottenDrafts(
  { images }: Pick<Report, 'images'>,
  remembered: readonly Repetition[],
  reported: ReadonlySet<string>,
): Forgotten {
  const known = new Set(remembered.flatMap(({ words, ids }) => ids.map((id) => `${words} ${id}`)));
  const forgotten = images
    .flatMap((reviewed) => {
      const words = repeatedWords(reviewed);
      const id = findingId(reviewed);
      return words === undefined || reported.has(id) || known.has(`${words} ${id}`) ? [] : [{ reviewed, words }];
    })
    .slice(0, mostRemembered);
  const groups = groupBy(forgotten, ({ words }) => words);
  const others = groupBy(
    images.filter(({ findings }) => findings.length > 0),
    (reviewed) => repeatedWords(reviewed) ?? draftedWords(reviewed),
  );
  return {
    images: forgotten.map(({ reviewed }) => reviewed),
    repetitions: [...groups.keys()].map((words) => {
      const all = (others.get(words) ?? []).slice(0, mostRemembered);
      return { words, ids: [...new Set(all.map((reviewed) => findingId(reviewed)))] };
    }),
  };
}

function repeatedWords({ draft }: ReviewedImage): string | undefined {
  return draft?.status === 'failed' ? draft.repeats : undefined;
}

function draftedWords({ draft }: ReviewedImage): string | undefined {
  return draft?.status === 'ok' ? wordsMark(draft.text) : undefined;
}
