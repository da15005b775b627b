import { lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { withoutEnd } from './shared/without-words.ts';
import { statedLanguage } from '../text/language.ts';
import type { Image } from '../model/image.ts';
import type { Page, Rule } from '../model/rule.ts';

/** The description ends by saying that it is a picture: "Harbour image", "港口的照片". */
export const redundantSuffix: Rule = {
  id: 'redundant-suffix',
  severity: 'info',
  summary: 'A short description ends by saying that it describes a picture.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'G94'],
  act: [],
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
  const found = endingOf(words);
  if (found === undefined) return undefined;
  const before = words.slice(0, -found.length).split(' ');
  // In a longer text the noun belongs to the sentence; and in "docker image" or "Upload image" (a button) it does not mean this picture.
  if (before.length > 4 || before.some((word) => terms.has(word))) return undefined;
  return found.trim();
}
