import { groupBy } from '../lib/group-by.ts';
import { spokenWords } from '../text/same-words.ts';
import { repeatedAlt } from '../rules/index.ts';
import type { Image } from '../model/image.ts';
import type { SamePictures } from '../model/picture.ts';
import type { DraftedImage } from '../model/reviewed-image.ts';
import type { Page } from '../model/rule.ts';

/**
 * Drops drafts with the same words, regardless of case and punctuation, for different pictures of a page: a screen reader user could not tell
 * these apart. Of two pictures the first keeps its draft, of more none does, because then it describes none of them. Their cost still counts.
 */
export async function dropRepeated(
  images: readonly DraftedImage[],
  samePictures: SamePictures | undefined,
): Promise<readonly DraftedImage[]> {
  if (!images.some(isDrafted)) return images;
  const pages = [...groupBy(images, ({ document }) => document).values()];
  const groups = pages.flatMap(sameWords);
  const settled = await Promise.all(groups.map(async (group) => repeated(group, await showing(group, samePictures))));
  const reasons = new Map(settled.flat());
  return images.map((reviewed) => {
    const reason = reasons.get(reviewed);
    return reason === undefined ? reviewed : { ...reviewed, draft: { status: 'failed', reason } };
  });
}

function isDrafted({ draft, proposal }: DraftedImage): boolean {
  return proposal === undefined && draft?.status === 'ok';
}

/** Groups of images of one page that would have the same words, with at least one draft in each. */
function sameWords(page: readonly DraftedImage[]): readonly (readonly DraftedImage[])[] {
  const worded = page.filter((reviewed) => wordsOf(reviewed) !== '');
  const groups = [...groupBy(worded, comparedWords).values()];
  return groups.filter((group) => group.length > 1 && group.some(isDrafted));
}

/** The text of the image after its draft or its proposal is applied. */
function wordsOf({ image, draft, proposal }: DraftedImage): string {
  if (proposal !== undefined) return proposal.alt;
  if (draft?.status === 'ok') return draft.text;
  return image.alt.kind === 'text' ? image.alt.text : '';
}

/** Equal for images that say the same; a text of signs alone stays as it is. */
function comparedWords(reviewed: DraftedImage): string {
  const words = wordsOf(reviewed);
  return spokenWords(words) || words;
}

type Shows = (one: DraftedImage, other: DraftedImage) => boolean;

/** Whether two images of the group show the same picture: by its bytes where they can be compared, and by the criteria of the rule. */
async function showing(group: readonly DraftedImage[], samePictures: SamePictures | undefined): Promise<Shows> {
  const places = group.map(({ image, document }) => ({ src: image.src, path: document.path }));
  const isOne = places.every(({ src }) => src === places[0]?.src);
  const keys = isOne ? [] : ((await samePictures?.(places)) ?? []);
  const known = new Map(group.map((reviewed, index) => [reviewed, keys[index]]));
  return (one, other) => {
    const key = known.get(one);
    return (key !== undefined && key === known.get(other)) || !isRepetition(one, other);
  };
}

/** Pictures in light and dark, or links to different places, may have the same text. */
function isRepetition(one: DraftedImage, other: DraftedImage): boolean {
  const images = [named(one), named(other)] as const;
  const page: Page = { path: one.document.path, images, isStale: () => false, altElsewhere: () => undefined };
  return repeatedAlt.check(images[1], page) !== undefined;
}

function named(reviewed: DraftedImage): Image {
  const words = comparedWords(reviewed);
  return { ...reviewed.image, alt: { kind: 'text', text: words }, name: words, decorative: false };
}

type Reason = readonly [reviewed: DraftedImage, reason: string];

/** The drafts of the group that are dropped, with the reason. */
function repeated(group: readonly DraftedImage[], isSame: Shows): readonly Reason[] {
  const [first] = group;
  if (first === undefined) return [];
  const others = group.filter((reviewed) => !isSame(first, reviewed));
  const [second] = others;
  if (second === undefined) return [];
  const isWritten = group.some((reviewed) => !isDrafted(reviewed));
  const drop = (from: readonly DraftedImage[]): readonly Reason[] =>
    from.filter(isDrafted).map((reviewed) => [reviewed, isWritten ? taken : repetition] as const);
  if (others.some((reviewed) => !isSame(second, reviewed))) return drop(group);
  // Words that are on the page, or come from it, take precedence over those of a model.
  return drop(others.every(isDrafted) ? others : group.filter((reviewed) => !others.includes(reviewed)));
}

const repetition = 'The model gave the same description of another picture on this page.';
const taken = 'The model gave a description that another picture on this page already has.';
