import { lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { quote } from './quote.ts';
import { spoken } from './spoken.ts';
import type { Image, Rule } from '../types.ts';

/** The description starts (in Chinese and Japanese: ends) by saying that there is a picture, which every screen reader has said already. */
export const redundantPrefix: Rule = {
  id: 'redundant-prefix',
  severity: 'info',
  summary: 'A description spends its first words on saying that it describes a picture.',
  wcag: ['1.1.1', 'G94'],
  act: [],
  check(image) {
    const words = redundantWords(image);
    if (words === undefined) return undefined;
    return `A screen reader has already announced the picture when it comes to ${quote(words)}. Leave these words out and start with what there is to see.`;
  },
};

function redundantWords(image: Image): string | undefined {
  const text = spoken(image);
  if (text === undefined) return undefined;
  const words = lexicon(image.context.language);
  const opening = words.opening.exec(normalise(text));
  return (opening ?? words.ending.exec(normalise(text.slice(-200))))?.[0].trim();
}
