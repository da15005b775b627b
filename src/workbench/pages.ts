import { createHash } from '../lib/hash.ts';
import { likeliest } from '../pictures/candidates.ts';
import type { LikeliestOf } from '../pictures/mapped.ts';
import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';

/** The documents of a run with their images as they are now. */
export type Pages = {
  /** In the order of the report. */
  readonly images: () => readonly ReviewedImage[];
  readonly find: (id: string) => ReviewedImage | undefined;
  /** Equal for images that show the same picture, by their addresses; undefined where these do not tell. */
  readonly pictureOf: (reviewed: ReviewedImage) => string | undefined;
  readonly on: (path: string) => readonly ReviewedImage[];
  /** All images that show the picture of this one, itself included. */
  readonly showing: (reviewed: ReviewedImage) => readonly ReviewedImage[];
  /** Takes the images of a document that was read again. */
  readonly replace: (path: string, images: readonly ReviewedImage[]) => void;
};

/** @param likeliestOf where the picture of an address probably is */
export function createPages({ images }: Pick<Report, 'images'>, likeliestOf: LikeliestOf = likeliest): Pages {
  const byPath = new Map<string, readonly ReviewedImage[]>();
  for (const reviewed of images) {
    const { path } = reviewed.document;
    byPath.set(path, [...(byPath.get(path) ?? []), reviewed]);
  }
  const pictureOf = (reviewed: ReviewedImage) => pictureId(reviewed, likeliestOf);
  let index = indexOf(byPath, pictureOf);

  return {
    images: () => [...byPath.values()].flat(),
    find: (id) => index.byId.get(id),
    pictureOf,
    on: (path) => byPath.get(path) ?? [],
    showing(reviewed) {
      const key = pictureOf(reviewed);
      return key === undefined ? [reviewed] : (index.byPicture.get(key) ?? []);
    },
    replace(path, now) {
      const before = new Map(byPath.get(path)?.map((reviewed) => [reviewed.identity, reviewed]));
      byPath.set(
        path,
        now.map((reviewed) => withProposal(reviewed, before.get(reviewed.identity))),
      );
      index = indexOf(byPath, pictureOf);
    },
  };
}

/** A name for an image that fits into an address: it stays the same while texts change and lines move. */
export function idOf({ identity }: Pick<ReviewedImage, 'identity'>): string {
  return short(identity);
}

/** A name for the construct of an image. */
export function seenOf({ source }: Pick<ReviewedImage, 'source'>): string {
  return short(source);
}

function pictureId({ image, document }: ReviewedImage, likeliestOf: LikeliestOf): string | undefined {
  const path = likeliestOf(image.src, document.path) ?? (/^https?:/i.test(image.src) ? image.src : undefined);
  // A fragment may choose one drawing of many.
  return path && short(`${path}${/#.*$/s.exec(image.src)?.[0] ?? ''}`);
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A document that is read alone knows nothing of good texts in other places, which are still there. */
function withProposal(now: ReviewedImage, before: ReviewedImage | undefined): ReviewedImage {
  return before?.source === now.source && now.proposal === undefined ? { ...now, proposal: before.proposal } : now;
}

function indexOf(byPath: ReadonlyMap<string, readonly ReviewedImage[]>, pictureOf: Pages['pictureOf']) {
  const byId = new Map<string, ReviewedImage>();
  const byPicture = new Map<string, ReviewedImage[]>();
  for (const reviewed of [...byPath.values()].flat()) {
    byId.set(idOf(reviewed), reviewed);
    const key = pictureOf(reviewed);
    if (key === undefined) continue;
    const others = byPicture.get(key) ?? [];
    others.push(reviewed);
    byPicture.set(key, others);
  }
  return { byId, byPicture };
}
