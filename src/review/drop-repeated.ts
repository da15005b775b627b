import { groupBy } from '../lib/group-by.ts';
import type { SamePictures } from '../model/picture.ts';
import type { DraftedImage } from '../model/reviewed-image.ts';
import { comparedWords, comparePictures, wordsOf, type MayShareWords } from './same-picture.ts';

/**
 * Drops drafts with the same words, regardless of case and punctuation, for different pictures of the run: a reader could not tell these
 * apart, and a model that says the same of two pictures describes none of them well. Of two pictures the first keeps its draft, of more
 * none does. Their cost still counts.
 */
export async function dropRepeated(
  images: readonly DraftedImage[],
  samePictures: SamePictures | undefined,
): Promise<readonly DraftedImage[]> {
  if (!images.some(isDrafted)) return images;
  const groups = sameWords(images);
  const settled = await Promise.all(
    groups.map(async (group) => repeated(group, await comparePictures(group, samePictures))),
  );
  const reasons = new Map(settled.flat());
  return images.map((reviewed) => {
    const reason = reasons.get(reviewed);
    return reason === undefined ? reviewed : { ...reviewed, draft: { status: 'failed', reason } };
  });
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

const repetition = (where: string) => `The model gave the same description of another picture ${where}.`;
const taken = (where: string) => `The model gave a description that another picture ${where} already has.`;
