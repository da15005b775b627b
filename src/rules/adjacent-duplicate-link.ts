import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { sameWords } from '../text/same-words.ts';
import type { Rule } from '../model/rule.ts';

/** A linked picture and the text link beside it have the same words and the same target. */
export const adjacentDuplicateLink: Rule = {
  id: 'adjacent-duplicate-link',
  severity: 'warning',
  summary: 'A linked image and the link beside it have the same words and the same target.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'H2'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !sameWords(text, image.context.adjacentLinkText)) return undefined;
    return `The link beside this one is also called ${quote(text)} and leads to the same place, so screen reader and keyboard users meet it twice. Merge the two links, and give the picture in it an empty \`alt\`.`;
  },
};
