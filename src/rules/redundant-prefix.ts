import { lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { statedLanguage } from '../text/language.ts';
import type { Rule } from '../model/rule.ts';

/** The description starts by saying that there is a picture, which every screen reader has announced already. */
export const redundantPrefix: Rule = {
  id: 'redundant-prefix',
  severity: 'info',
  summary: 'A description starts by saying that it describes a picture.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'G94'],
  act: [],
  check(image, page) {
    const text = spoken(image);
    const words = text && lexicon(statedLanguage(image, page.path)).openingOf(normalise(text));
    if (words === undefined || words === '') return undefined;
    return `A screen reader has already announced the picture when it reads ${quote(words)}. Remove these words and start with what the picture shows.`;
  },
};
