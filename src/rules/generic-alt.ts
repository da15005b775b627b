import { bareNoun, mayBeNoun } from './shared/bare-noun.ts';
import { lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { isBareVideo, isVideoThumbnail } from './shared/picture-host.ts';
import { wordsOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileStem } from '../text/file-name.ts';
import { statedLanguage } from '../text/language.ts';
import type { Image } from '../model/image.ts';
import type { Page, Rule, Severity } from '../model/rule.ts';

const nouns = wordsOption('generic-alt.words', {
  help: 'Further nouns that say nothing where they are the whole text, such as `dashboard`: a `warning`.',
});

/** The alternative text is a bare noun that fits every picture ("image", an error) or every picture of a kind ("screenshot", a warning). */
export const genericAlt: Rule = {
  id: 'generic-alt',
  severity: 'warning',
  severities: ['warning', 'error'],
  summary: 'An alternative text says what kind of picture it is and not what it shows.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  options: [nouns],
  check(image, page) {
    const found = genericNoun(image, page);
    if (found === undefined) return undefined;
    if (found.fits === 'every picture')
      return `${quote(found.text)} is true of every picture: a screen reader says it twice, and its user does not learn what this one shows. Describe what it shows.`;
    return `${quote(found.text)} says what kind of picture it is, not what it shows, so it means nothing to a person who cannot see it. Say what a reader should take from the picture.`;
  },
  severityOf: (image, page): Severity => (genericNoun(image, page)?.fits === 'every picture' ? 'error' : 'warning'),
};

type Generic = { readonly text: string; readonly fits: 'every picture' | 'a kind of picture' };

function genericNoun(image: Image, page: Page): Generic | undefined {
  const text = spoken(image);
  if (text === undefined) return undefined;
  // A link to the video may say no more than that.
  const isLinked = image.context.control !== undefined;
  if (!isLinked && isVideoThumbnail(image.src) && isBareVideo(text)) return { text, fits: 'a kind of picture' };
  const words = lexicon(statedLanguage(image, page.path));
  const normalised = normalise(text);
  const own = nouns.on(page);
  if (own.size === 0 && !mayBeNoun(normalised, words)) return undefined;
  const { noun, numbered } = bareNoun(normalised, words);
  // Editors insert "image 2", so placeholder-alt reports it.
  if (words.pictures.has(normalised) || (words.pictures.has(noun) && !numbered)) return { text, fits: 'every picture' };
  if (own.has(normalised) || own.has(noun)) return { text, fits: 'a kind of picture' };
  if (!words.kinds.has(normalised) && !words.kinds.has(noun)) return undefined;
  return leadsTo(noun, image) || isAcronym(text, image) ? undefined : { text, fits: 'a kind of picture' };
}

/** "ART" below the heading "Automatic Reasoning and Tool-use (ART)": in capitals, the page's own short word for something. */
function isAcronym(text: string, { context }: Image): boolean {
  if (!/^[A-Z]{2,6}$/u.test(text.trim()) || /^(?:PNG|JPE?G|GIF|SVG|WEBP|IMG|PIC|LOGO|ICON)$/u.test(text.trim()))
    return false;
  return `${context.heading ?? ''} ${context.nearby}`.split(/[^\p{L}\p{Nd}]+/u).includes(text.trim());
}

/** In a link to `/charts` the word "Charts" names the purpose of the link, which is what a linked picture has to name. */
function leadsTo(noun: string, { context }: Image): boolean {
  const last = normalise(fileStem(context.control?.target ?? ''));
  return last !== '' && (last === noun || last === `${noun}s`);
}
