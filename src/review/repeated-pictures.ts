import { repeatedAlt } from '../rules/index.ts';
import type { Document } from '../model/document.ts';
import type { Image } from '../model/image.ts';
import type { SamePictures } from '../model/picture.ts';
import type { Finding, Page } from '../model/rule.ts';

export type BytesOf = NonNullable<Page['bytesOf']>;

/** An image and the path of its page. */
export type Place = { readonly image: Image; readonly path: string };

/** An image, and the first place with the same text. */
export type Repeated = Place & { readonly first: Place };

type Checked = { readonly image: Image; readonly findings: readonly Finding[] };
type CheckedPage = { readonly document: Document; readonly checked: readonly Checked[] };

/**
 * Keys for the pictures that seem to be different ones with one text, by their names: no other file has to be read.
 *
 * @param onOtherPages those that seem so beside other pages
 */
export async function bytesOfRepeated(
  pages: readonly CheckedPage[],
  onOtherPages: readonly Repeated[],
  samePictures: SamePictures | undefined,
): Promise<BytesOf> {
  const onOnePage = pages.flatMap(({ document, checked }) =>
    checked.filter(isRepeated).map(({ image }) => ({ image, path: document.path })),
  );
  // Where no first place has a file, nothing can be a copy of it.
  const asked = new Map([...onOnePage, ...onOtherPages.map(({ first }) => first)].map((one) => [one.image, one]));
  const places = [...new Map([...asked.values(), ...onOtherPages].map((one) => [one.image, one.path]))];
  const refs = places.map(([{ src }, path]) => ({ src, path }));
  const keys = refs.length === 0 ? [] : ((await samePictures?.(refs, asked.size)) ?? []);
  const known = new Map(places.map(([image], index) => [image, keys[index]]));
  return (image) => known.get(image);
}

/** Whether different pictures seem to have the text of an image. */
export function isRepeated({ findings }: Checked): boolean {
  return findings.some(({ rule }) => rule === repeatedAlt.id);
}
