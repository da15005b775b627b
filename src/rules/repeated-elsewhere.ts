import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule } from '../model/rule.ts';

/** A different picture of another page has the same text, so that one of the two was probably copied. */
export const repeatedElsewhere: Rule = {
  id: 'repeated-elsewhere',
  severity: 'info',
  summary: 'A different picture on another page has the same alternative text.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image, page) {
    const other = page.elsewhere?.repetition(image);
    const text = spoken(image);
    if (other === undefined || text === undefined) return undefined;
    return `A different picture in ${other} is called ${quote(text)}, too. If the text was copied, describe what this picture shows that the other does not.`;
  },
};
