import { lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { wordsOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { withoutStart } from './shared/without-words.ts';
import { statedLanguage } from '../text/language.ts';
import type { Image } from '../model/image.ts';
import type { Page, Rule } from '../model/rule.ts';

const openings = wordsOption('redundant-prefix.words', {
  help: 'Further beginnings that are reported, such as `this slide shows`.',
});
const accept = wordsOption('redundant-prefix.accept', {
  help: 'Beginnings that are fine on your pages, such as `map of`.',
});

/** The description starts by saying that there is a picture, which every screen reader has announced already. */
export const redundantPrefix: Rule = {
  id: 'redundant-prefix',
  severity: 'info',
  summary: 'A description starts by saying that it describes a picture.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'G94'],
  act: [],
  options: [openings, accept],
  check(image, page) {
    const words = openingOf(image, page);
    if (words === undefined) return undefined;
    return `A screen reader has already announced the picture when it reads ${quote(words)}. Remove these words and start with what the picture shows.`;
  },
  mend(image, page) {
    const [text, words] = [spoken(image), openingOf(image, page)];
    return text === undefined || words === undefined ? undefined : withoutStart(text.trim(), words);
  },
};

function openingOf(image: Image, page: Page): string | undefined {
  const text = spoken(image);
  if (text === undefined) return undefined;
  const start = normalise(text);
  const words = lexicon(statedLanguage(image, page.path)).openingOf(start) ?? phraseAt(start, openings.on(page));
  return words === undefined || words === '' || accept.on(page).has(words.trim()) ? undefined : words;
}

/** The phrase that a text begins with, where more words follow. */
function phraseAt(text: string, phrases: ReadonlySet<string>): string | undefined {
  for (const phrase of phrases) if (text.startsWith(`${phrase} `)) return `${phrase} `;
  return undefined;
}
