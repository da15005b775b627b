import { lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { statedLanguage } from '../text/language.ts';
import { fileStem } from '../text/file-name.ts';
import { isWithoutWordsBeside } from './shared/alone.ts';
import type { Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** The alternative text is the size of the picture. */
export const dimensionAlt: Rule = {
  id: 'dimension-alt',
  severity: 'error',
  severities: ['error', 'warning'],
  summary: 'An alternative text gives the size of the picture and nothing else.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image, page) {
    const text = spoken(image)?.trim();
    if (text === undefined || !/\d\d/.test(text)) return undefined;
    if (isBareSize(text, image))
      return `${quote(text)} says nothing about the picture; it looks like its width, which this syntax takes for a text. Write the width where the syntax has its place, and describe what the picture shows.`;
    if (text.length > 100 || !size.test(text)) return undefined;
    const rest = normalise(text.replace(sizes, ' '));
    const { kinds, pictures } = lexicon(statedLanguage(image, page.path));
    // "1920x1080 display modes" says more than a size.
    if (rest !== '' && !kinds.has(rest) && !pictures.has(rest)) return undefined;
    return `${quote(text)} is the size of a picture, which does not help a person who cannot see it. Describe what it shows.`;
  },
  severityOf: (image): Severity => (isBareSize(spoken(image)?.trim() ?? '', image) ? 'warning' : 'error'),
};

/** `1920x1080`, `fill-800x600`, `width-400` (the last two as image services write them), `640 px`, and `|300`, a size without a text (Obsidian, Discourse). */
const size =
  /\d{2,5}\s?(?:x|×|\*)\s?\d{2,5}|\b(?:fill|width|height|max|min|w|h)[-_:=]\d{2,5}|\b\d{2,5}\s?px\b|^\|\s?\d{2,5}\s?%?$/iu;
const sizes =
  /(?:\b(?:fill|fit|width|height|max|min|w|h)[-_:=]?)?(?:\d{2,5}\s?[x×*]\s?)?\d{2,5}(?:\s?(?:px|pixels?)\b)?/giu;

/**
 * `image::a.png[500]` in AsciiDoc, `![250](a.png)` as Obsidian reads it: a round number for a picture that stands alone. Years are not round enough, and
 * `500` for `error-500.png` is what the picture shows.
 */
function isBareSize(text: string, image: Image): boolean {
  // `100%` is what a badge or a gauge shows; as a width it is written in AsciiDoc alone.
  const bare = image.syntax === 'inline' ? /^[1-9]\d{1,2}0$/u : /^[1-9]\d{1,2}0%?$/u;
  if (!bare.test(text) || /^(?:19|20)\d\d$/u.test(text)) return false;
  return sized.has(image.syntax) && isWithoutWordsBeside(image) && !fileStem(image.src).includes(text);
}

/** In these, people write a width where the text has its place. */
const sized: ReadonlySet<string> = new Set(['inline', 'block-macro', 'inline-macro']);
