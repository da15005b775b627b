import { groupBy } from '../lib/group-by.ts';
import { repeatedAlt } from '../rules/index.ts';
import type { Image } from '../model/image.ts';
import type { SamePictures } from '../model/picture.ts';
import type { DraftedImage } from '../model/reviewed-image.ts';
import type { Page } from '../model/rule.ts';

/**
 * Takes back drafts that say the same, case and punctuation aside, of different pictures of a page: who listens could not tell them apart.
 * Of two pictures the first keeps its draft, of more none does, because then it describes none of them. What they cost stays spent.
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

/** Images of one page that are to have the same words, as far as a draft is among them. */
function sameWords(page: readonly DraftedImage[]): readonly (readonly DraftedImage[])[] {
  const worded = page.filter((reviewed) => wordsOf(reviewed) !== '');
  const groups = [...groupBy(worded, (reviewed) => folded(wordsOf(reviewed))).values()];
  return groups.filter((group) => group.length > 1 && group.some(isDrafted));
}

/** What the image says once its draft or its proposal is put in. */
function wordsOf({ image, draft, proposal }: DraftedImage): string {
  if (proposal !== undefined) return proposal.alt;
  if (draft?.status === 'ok') return draft.text;
  return image.alt.kind === 'text' ? image.alt.text : '';
}

function folded(words: string): string {
  const bare = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? words : bare;
}

type Shows = (one: DraftedImage, other: DraftedImage) => boolean;

/** Whether two images of the group show one picture: by its bytes where somebody can tell, and as the rule sees it. */
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

/** Pictures in light and dark, or links to different places, may be called the same. */
function isRepetition(one: DraftedImage, other: DraftedImage): boolean {
  const images = [named(one), named(other)] as const;
  const page: Page = { path: one.document.path, images, isStale: () => false, altElsewhere: () => undefined };
  return repeatedAlt.check(images[1], page) !== undefined;
}

function named(reviewed: DraftedImage): Image {
  const words = folded(wordsOf(reviewed));
  return { ...reviewed.image, alt: { kind: 'text', text: words }, name: words, decorative: false };
}

type Reason = readonly [judged: DraftedImage, reason: string];

/** The drafts of the group that cannot be had, and why. */
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
  // Words that stand in the page, or come from it, go before those of a model.
  return drop(others.every(isDrafted) ? others : group.filter((reviewed) => !others.includes(reviewed)));
}

const repetition = 'The model said the same about another picture of this page.';
const taken = 'The model said what another picture of this page is called already.';
