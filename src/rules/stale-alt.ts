import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule } from '../model/rule.ts';

/** The picture was exchanged in the change under review, and the words for it were not touched. */
export const staleAlt: Rule = {
  id: 'stale-alt',
  severity: 'warning',
  summary: 'A picture changed, and its alternative text did not.',
  mendedBy: 'author',
  wcag: ['1.1.1', 'F20'],
  act: [],
  check(image, page) {
    const text = spoken(image);
    if (text === undefined || !page.isStale(image)) return undefined;
    return `This change replaces the picture and leaves ${quote(text)} as it was, so somebody who listens may be told about the old picture. Look at the new one, and change the text if it shows something else.`;
  },
};
