import { isEnglish } from '../text/language.ts';
import { fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Around, Found } from './around.ts';
import { partsOf, properName } from './naming.ts';

/** The owner of a logo, from the name of its file: a logo stands for a name, which must not be guessed from the picture. */
export function logo(image: Image, { language }: Around): Found | undefined {
  if (image.context.control !== undefined) return undefined;
  const { heading, figcaption, nearby } = image.context;
  const parts = logoParts(image) ?? [];
  const page = [heading, figcaption, nearby].join(' ').slice(0, 1000);
  const name = properName(parts, page);
  if (name === undefined) return undefined;
  return { alt: isEnglish(language) ? `${name} logo` : name, basis: 'the name of the file', isSure: false };
}

/** `acme-logo-dark.svg` → `acme`; undefined when the file name has no word for a logo. */
export function logoParts({ src }: Image): readonly string[] | undefined {
  const parts = partsOf(fileStem(src));
  if (!parts.some((part) => nouns.has(part.toLowerCase()))) return undefined;
  return parts.filter((part) => !about.has(part.toLowerCase()) && !/^\d+(?:x\d*|px|w)?$/i.test(part));
}

/** Singular only: a file of several logos shows several names. */
const nouns = new Set('logo logotype wordmark logomark'.split(' '));

/** Words for the drawing and its place, not for its meaning. */
const about = new Set(
  `logo logos logotype wordmark logomark mark dark light white black grey gray color colour colors colours colored coloured blue red green
  full wide rounded horizontal vertical stacked square round circle small large big medium mini tiny icon icons symbol text type only with without and
  on off bg background transparent inverted inverse reverse mono monochrome rgb cmyk svg png new old final header footer nav navbar top
  site website brand company project main my our the a image img pic banner hero social card sponsor sponsors partner partners primary
  secondary default animated mode textless readme gh version v1 v2 v3 2x 3x 1x`.split(/\s+/),
);
