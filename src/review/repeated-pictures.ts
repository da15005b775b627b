import { repeatedAlt } from '../rules/index.ts';
import type { Document } from '../model/document.ts';
import type { Image } from '../model/image.ts';
import type { SamePictures } from '../model/picture.ts';
import type { Finding, Page } from '../model/rule.ts';

export type BytesOf = NonNullable<Page['bytesOf']>;

/** An image and the path of its page. */
export type Place = { readonly image: Image; readonly path: string };

type Checked = { readonly image: Image; readonly findings: readonly Finding[] };
type CheckedPage = { readonly document: Document; readonly checked: readonly Checked[] };

/**
 * Keys for the pictures that seem to be different ones with one text, by their names: no other file has to be read.
 *
 * @param onOtherPages those that seem so beside other pages
 */
export async function bytesOfRepeated(
  pages: readonly CheckedPage[],
  onOtherPages: readonly Place[],
  samePictures: SamePictures | undefined,
): Promise<BytesOf> {
  const onOnePage = pages.flatMap(({ document, checked }) =>
    checked.filter(isRepeated).map(({ image }) => ({ image, path: document.path })),
  );
  const repeated = [...onOnePage, ...onOtherPages].map(({ image, path }) => ({ image, src: image.src, path }));
  const keys = repeated.length === 0 ? [] : ((await samePictures?.(repeated)) ?? []);
  const known = new Map(repeated.map(({ image }, index) => [image, keys[index]]));
  return (image) => known.get(image);
}

/** Whether different pictures seem to have the text of an image. */
export function isRepeated({ findings }: Checked): boolean {
  return findings.some(({ rule }) => rule === repeatedAlt.id);
}
