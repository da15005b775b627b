import { likeliest } from '../pictures/candidates.ts';
import { symbolOf } from '../text/file-name.ts';
import { repeatedAlt } from '../rules/index.ts';
import { spokenWords } from '../text/same-words.ts';
import type { Image } from '../model/image.ts';
import type { LikeliestOf } from '../pictures/mapped.ts';
import type { ImageRef, SamePictures } from '../model/picture.ts';
import type { DraftedImage } from '../model/reviewed-image.ts';
import type { Page } from '../model/rule.ts';

/** Whether two images show the same picture, or may have the same text all the same. */
export type MayShareWords = (one: DraftedImage, other: DraftedImage) => boolean;

/** Compares the images of a group: by the bytes of their pictures where these are known, by their paths, and by the criteria of the rule. */
export async function comparePictures(
  group: readonly DraftedImage[],
  samePictures: SamePictures | undefined,
  likeliestOf: LikeliestOf = likeliest,
): Promise<MayShareWords> {
  const places = group.map(({ image, document }) => ({ src: image.src, path: document.path }));
  const pathOf = ({ src, path }: ImageRef) => likeliestOf(src, path) ?? src;
  const isOne = places.every((place) => pathOf(place) === pathOf(places[0] ?? place));
  const keys = isOne ? [] : ((await samePictures?.(places)) ?? []);
  const known = new Map(group.map((reviewed, index) => [reviewed, keys[index]]));
  return (one, other) => {
    const key = known.get(one);
    const [mine, theirs] = [bytesOf(one), bytesOf(other)];
    return (
      (isOneSymbol(one, other) &&
        ((key !== undefined && key === known.get(other)) || (mine !== undefined && mine === theirs))) ||
      !isRepetition(one, other, pathOf)
    );
  };
}

/** A fragment chooses one symbol of a file that may hold many. */
function isOneSymbol(one: DraftedImage, other: DraftedImage): boolean {
  return symbolOf(one.image.src) === symbolOf(other.image.src);
}

/** The text of the image after its draft or its proposal is applied. */
export function wordsOf({ image, draft, proposal }: DraftedImage): string {
  if (proposal !== undefined) return proposal.alt;
  if (draft?.status === 'ok') return draft.text;
  return image.alt.kind === 'text' ? image.alt.text : '';
}

/** Equal for texts that say the same; a text of signs alone stays as it is. */
export function comparedWords(text: string): string {
  return spokenWords(text) || text;
}

function bytesOf({ draft }: DraftedImage): string | undefined {
  return draft?.status === 'ok' ? draft.picture : undefined;
}

/**
 * Pictures in light and dark, or links to different places, may have the same text. The rule compares names of files, which mean one picture on
 * one page; on two pages the folders count as well, and here they are made a part of the name.
 *
 * @param pathOf the path of a picture: pages in two folders can write different files in the same way
 */
function isRepetition(one: DraftedImage, other: DraftedImage, pathOf: (place: ImageRef) => string): boolean {
  const isOnePage = one.document.path === other.document.path;
  const srcOf = ({ image: { src }, document: { path } }: DraftedImage) =>
    isOnePage ? src : pathOf({ src, path }).replaceAll('/', '_') + symbolOf(src);
  const images = [one, other].map((reviewed) => named(reviewed, srcOf(reviewed)));
  const [, second] = images;
  const page: Page = { path: one.document.path, images, isStale: () => false, altElsewhere: () => undefined };
  return second !== undefined && repeatedAlt.check(second, page) !== undefined;
}

function named(reviewed: DraftedImage, src: string): Image {
  const words = comparedWords(wordsOf(reviewed));
  return { ...reviewed.image, src, alt: { kind: 'text', text: words }, name: words, decorative: false };
}
