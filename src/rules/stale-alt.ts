import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule } from '../model/rule.ts';

/** The change under review replaces the picture and leaves its alternative text untouched. */
export const staleAlt: Rule = {
  id: 'stale-alt',
  severity: 'warning',
  summary: 'A picture changed, and its alternative text did not.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'F20'],
  act: [],
  check(image, page) {
    const text = spoken(image);
    if (text === undefined || !page.isStale(image)) return undefined;
    return `This change replaces the picture and leaves ${quote(text)} as it was, so a screen reader user may hear about the old picture. Look at the new one, and change the text if it shows something else.`;
  },
};
