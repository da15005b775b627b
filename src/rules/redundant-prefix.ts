import { languageOf } from './shared/language.ts';
import { lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule } from '../model/rule.ts';

/** The description starts by saying that there is a picture, which every screen reader has said already. */
export const redundantPrefix: Rule = {
  id: 'redundant-prefix',
  severity: 'info',
  summary: 'A description spends its first words on saying that it describes a picture.',
  mendedBy: 'author',
  wcag: ['1.1.1', 'G94'],
  act: [],
  check(image, page) {
    const text = spoken(image);
    const words = text && lexicon(languageOf(image, page)).opening.exec(normalise(text))?.[0];
    if (words === undefined || words === '') return undefined;
    return `A screen reader has already announced the picture when it comes to ${quote(words)}. Leave these words out and start with what there is to see.`;
  },
};
