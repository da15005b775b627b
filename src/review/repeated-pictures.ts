import { repeatedAlt } from '../rules/index.ts';
import type { Image } from '../model/image.ts';
import type { ImageRef, SamePictures } from '../model/picture.ts';
import type { Finding, Page } from '../model/rule.ts';

export type BytesOfPlace = (place: Place) => string | undefined;

/** Where an image is: the path of its page, and the offset of its construct. */
export type Place = ImageRef & { readonly at: number };

/** The place of an image, and the first one with the same text. */
export type Repeated = Place & { readonly first: Place };

/** Images of different pages that have one text. */
export type RepeatedPictures = {
  /** The first place of each such text. */
  readonly firsts: readonly Place[];
  /** The others. All pages are looked through for them. */
  readonly all: () => Iterable<Repeated>;
};

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
  onOtherPages: RepeatedPictures,
  samePictures: SamePictures | undefined,
): Promise<BytesOfPlace> {
  const asked = distinct([...onOnePage, ...onOtherPages.firsts]);
  const keysAsked = asked.length === 0 ? [] : ((await samePictures?.(asked)) ?? []);
  const there = asked.filter((_, index) => keysAsked[index] !== undefined);
  // Where no first place has a file, nothing can be a copy of it, and a large site has very many others.
  if (there.length === 0) return () => undefined;
  const firstThere = new Set(there.map(keyOf));
  const others: Place[] = [];
  for (const one of onOtherPages.all()) if (firstThere.has(keyOf(one.first))) others.push(one);
  const places = others.length === 0 ? asked : distinct([...there, ...others]);
  const keys = others.length === 0 ? keysAsked : ((await samePictures?.(places, there.length)) ?? []);
  const known = new Map(places.map((place, index) => [keyOf(place), keys[index]]));
  return (place) => known.get(keyOf(place));
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((one) => [keyOf(one), one])).values()];
}

function keyOf({ path, src, at }: Place): string {
  return `${at} ${path.length} ${path}${src}`;
}

/** Whether different pictures seem to have the text of an image. */
export function isRepeated({ findings }: { readonly findings: readonly Finding[] }): boolean {
  return findings.some(({ rule }) => rule === repeatedAlt.id);
}

/** Whether a page that knows the bytes of its pictures says something else of an image with such a finding: no other rule asks for them. */
export function isOtherByBytes(image: Image, findings: readonly Finding[], page: Page): boolean {
  const before = findings.find(({ rule }) => rule === repeatedAlt.id);
  if (before === undefined) return false;
  return repeatedAlt.check(image, page) !== before.message || repeatedAlt.severityOf?.(image, page) !== before.severity;
}
