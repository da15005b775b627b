import { lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { wordsOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { withoutEnd } from './shared/without-words.ts';
import { statedLanguage } from '../text/language.ts';
import type { Image } from '../model/image.ts';
import type { Page, Rule } from '../model/rule.ts';

const endings = wordsOption('redundant-suffix.words', {
  help: 'Further words that are reported at the end of a short text, such as `snapshot`.',
});
const accept = wordsOption('redundant-suffix.accept', {
  help: 'Words that are fine at the end on your pages, such as `map`.',
});

/** The description ends by saying that it is a picture: "Harbour image", "港口的照片". */
export const redundantSuffix: Rule = {
  id: 'redundant-suffix',
  severity: 'info',
  summary: 'A short description ends by saying that it describes a picture.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'G94'],
  act: [],
  options: [endings, accept],
  check(image, page) {
    const words = surplusIn(image, page);
    if (words === undefined) return undefined;
    return `A screen reader announces the picture on its own, so ${quote(words)} adds nothing. Remove it, and describe what the picture shows.`;
  },
  mend(image, page) {
    const [text, words] = [spoken(image), surplusIn(image, page)];
    return text === undefined || words === undefined ? undefined : withoutEnd(text.trim(), words);
  },
};

function surplusIn(image: Image, page: Page): string | undefined {
  const text = spoken(image);
  if (text === undefined || text.length > 200) return undefined;
  const { endingOf, terms } = lexicon(statedLanguage(image, page.path));
  const words = normalise(text);
  const found = endingOf(words) ?? phraseAtEnd(words, endings.on(page));
  if (found === undefined || accept.on(page).has(found.trim())) return undefined;
  const before = words.slice(0, -found.length).split(' ');
  // In a longer text the noun belongs to the sentence; and in "docker image" or "Upload image" (a button) it does not mean this picture.
  if (before.length > 4 || before.some((word) => terms.has(word))) return undefined;
  return found.trim();
}

/** The phrase that a text ends with, after other words. */
function phraseAtEnd(text: string, phrases: ReadonlySet<string>): string | undefined {
  for (const phrase of phrases) if (text.endsWith(` ${phrase}`)) return ` ${phrase}`;
  return undefined;
}
