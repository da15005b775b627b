import { repeatedAlt } from '../rules/index.ts';
import type { Image } from '../model/image.ts';
import type { ImageRef, SamePictures } from '../model/picture.ts';
import type { Finding } from '../model/rule.ts';

export type BytesOfPlace = (place: Place) => string | undefined;

/** Where an image is: the path of its page, and the offset of its construct. */
export type Place = ImageRef & { readonly at: number };

/** The place of an image, and the first one with the same text. */
export type Repeated = Place & { readonly first: Place };

export function placeOf({ src, span }: Image, path: string): Place {
  return { src, path, at: span.start };
}

/**
 * Keys for the bytes of pictures that seem to be different ones with one text, by their names: no other file has to be read.
 *
 * @param onOtherPages those that seem so beside other pages
 */
export async function bytesOfRepeated(
  onOnePage: readonly Place[],
  onOtherPages: readonly Repeated[],
  samePictures: SamePictures | undefined,
): Promise<BytesOfPlace> {
  // Where no first place has a file, nothing can be a copy of it.
  const asked = new Map([...onOnePage, ...onOtherPages.map(({ first }) => first)].map((one) => [keyOf(one), one]));
  const places = [...new Map([...asked, ...onOtherPages.map((one) => [keyOf(one), one] as const)]).values()];
  const keys = places.length === 0 ? [] : ((await samePictures?.(places, asked.size)) ?? []);
  const known = new Map(
    places.flatMap((place, index) => {
      const key = keys[index];
      return key === undefined ? [] : [[keyOf(place), key] as const];
    }),
  );
  return (place) => (known.size === 0 ? undefined : known.get(keyOf(place)));
}

function keyOf({ path, src, at }: Place): string {
  return `${at} ${path.length} ${path}${src}`;
}

/** Whether different pictures seem to have the text of an image. */
export function isRepeated({ findings }: { readonly findings: readonly Finding[] }): boolean {
  return findings.some(({ rule }) => rule === repeatedAlt.id);
}
