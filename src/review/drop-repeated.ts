import { groupBy } from '../lib/group-by.ts';
import type { SamePictures } from '../model/picture.ts';
import type { LikeliestOf } from '../pictures/mapped.ts';
import type { NoDraft } from '../model/draft.ts';
import type { DraftedImage, PostedDraft } from '../model/reviewed-image.ts';
import { pictureMark, wordsMark } from '../text/draft-marks.ts';
import { withAdded } from './packed-image.ts';
import { comparedWords, comparePictures, wordsOf, type MayShareWords } from './same-picture.ts';

/**
 * Drops drafts with the same words, regardless of case and punctuation, for different pictures of the run: a reader could not tell these
 * apart, and a model that says the same of two pictures describes none of them well. Of two pictures the first keeps its draft, of more
 * none does. Their cost still counts.
 */
export async function dropRepeated(
  images: readonly DraftedImage[],
  { samePictures, likeliestOf, posted }: RepeatOptions,
): Promise<readonly DraftedImage[]> {
  if (!images.some(isDrafted)) return images;
  const groups = sameWords(images);
  const settled = await Promise.all(
    groups.map(async (group) => repeated(group, await comparePictures(group, samePictures, likeliestOf))),
  );
  const reasons = new Map(settled.flat());
  return images.map((reviewed) => {
    const reason = reasons.get(reviewed) ?? (isPosted(reviewed, posted) ? repetitionPosted : undefined);
    return reason === undefined
      ? reviewed
      : withAdded(reviewed, { draft: withheld(reason, wordsMark(wordsOf(reviewed))) });
  });
}

export type RepeatOptions = {
  readonly samePictures: SamePictures | undefined;
  readonly likeliestOf?: LikeliestOf | undefined;
  /** Drafts that earlier runs posted for other images. */
  readonly posted: readonly PostedDraft[];
};

/** The result for an image whose draft an earlier run withheld. @param words see `wordsMark` */
export function withheldBefore(words: string): NoDraft {
  return withheld('An earlier run got the same description of another picture, so no model was asked again.', words);
}

function withheld(reason: string, repeats: string): NoDraft {
  return { status: 'failed', reason, repeats };
}

/** Whether an earlier comment has the words of a draft for a different picture. */
function isPosted(reviewed: DraftedImage, posted: readonly PostedDraft[]): boolean {
  const { draft, proposal } = reviewed;
  if (proposal !== undefined || draft?.status !== 'ok' || draft.picture === undefined) return false;
  if (posted.length === 0) return false;
  const [words, picture] = [wordsMark(draft.text), pictureMark(draft.picture)];
  const same = posted.filter((one) => one.words === words);
  return same.length > 0 && same.every((one) => one.picture !== picture);
}

function isDrafted({ draft, proposal }: DraftedImage): boolean {
  return proposal === undefined && draft?.status === 'ok';
}

/** Groups of images that would have the same words, with at least one draft in each. */
function sameWords(images: readonly DraftedImage[]): readonly (readonly DraftedImage[])[] {
  const worded = images.filter((reviewed) => wordsOf(reviewed) !== '');
  const groups = [...groupBy(worded, (reviewed) => comparedWords(wordsOf(reviewed))).values()];
  return groups.filter((group) => group.length > 1 && group.some(isDrafted));
}

type Reason = readonly [reviewed: DraftedImage, reason: string];

/** The drafts of the group that are dropped, with the reason. */
function repeated(group: readonly DraftedImage[], mayShare: MayShareWords): readonly Reason[] {
  const [first] = group;
  if (first === undefined) return [];
  const others = group.filter((reviewed) => !mayShare(first, reviewed));
  const [second] = others;
  if (second === undefined) return [];
  const isWritten = group.some((reviewed) => !isDrafted(reviewed));
  const drop = (from: readonly DraftedImage[]): readonly Reason[] =>
    from.filter(isDrafted).map((reviewed) => {
      const isHere = group.some((other) => other.document === reviewed.document && !mayShare(other, reviewed));
      return [reviewed, (isWritten ? taken : repetition)(isHere ? 'on this page' : 'on another page')] as const;
    });
  if (others.some((reviewed) => !mayShare(second, reviewed))) return drop(group);
  // Words that are on a page, or come from it, take precedence over those of a model.
  return drop(others.every(isDrafted) ? others : group.filter((reviewed) => !others.includes(reviewed)));
}

const repetitionPosted = 'The model gave the description that an earlier comment has for another picture.';
const repetition = (where: string) => `The model gave the same description of another picture ${where}.`;
const taken = (where: string) => `The model gave a description that another picture ${where} already has.`;
