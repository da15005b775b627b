import { languageOf } from './language.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { quote } from './quote.ts';
import { spoken } from './spoken.ts';
import type { Rule } from '../types.ts';

/** The description starts by saying that there is a picture, which every screen reader has said already. */
export const redundantPrefix: Rule = {
  id: 'redundant-prefix',
  severity: 'info',
  summary: 'A description spends its first words on saying that it describes a picture.',
  wcag: ['1.1.1', 'G94'],
  act: [],
  check(image, page) {
    const text = spoken(image);
    const words = text && lexicon(languageOf(image, page)).opening.exec(normalise(text))?.[0];
    if (words === undefined || words === '') return undefined;
    return `A screen reader has already announced the picture when it comes to ${quote(words)}. Leave these words out and start with what there is to see.`;
  },
};
