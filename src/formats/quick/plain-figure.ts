import type { Line } from './line.ts';
import type { Said } from './plain.ts';
import { oneLine } from './text-marks.ts';
import { plainTagAt } from './plain-tag.ts';

/** What a line says that is a figure of an image and a caption, as GitBook and editors for HTML write it; undefined for any other line. */
export function plainFigureAt(text: string, { from, to }: Line): (Said & { readonly figcaption: string }) | undefined {
  if (!text.startsWith(opening, from)) return undefined;
  const image = plainTagAt(text, from + opening.length, to, true);
  const found = image && caption.exec(text.slice(image.span.end, to));
  if (!image || !found) return undefined;
  const said = oneLine(found[1] ?? found[2] ?? '');
  if (said.length > mostCaption) return undefined;
  return { text: said, figcaption: said, images: [{ ...image, link: undefined }], targets: [] };
}

const opening = '<figure>';

/** Of characters that mean themselves in HTML and in templates. */
const caption = /^<figcaption>(?:<p>([^<>&{}$\\\t]*)<\/p>|([^<>&{}$\\\t]*))<\/figcaption><\/figure>$/;

/** UTF-16 units: a longer one is cut as a text beside an image. */
const mostCaption = 250;
