import { quote } from './shared/quote.ts';
import { sameWords } from './shared/same-words.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule } from '../model/rule.ts';

/** A linked picture and a linked text side by side lead to the same place and say the same. */
export const adjacentDuplicateLink: Rule = {
  id: 'adjacent-duplicate-link',
  severity: 'warning',
  summary: 'A linked image and the link beside it say the same and lead to the same place.',
  mendedBy: 'author',
  wcag: ['1.1.1', 'H2'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !sameWords(text, image.context.adjacentLinkText)) return undefined;
    return `The link beside this one is called ${quote(text)} and leads to the same place, so who listens or uses the keyboard meets it twice. Make one link of both, and give the picture an empty \`alt\` in it.`;
  },
};
