import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { isSpacer } from '../text/spacer.ts';
import type { Rule } from '../model/rule.ts';

/** A picture with nothing to see on it has a name, so a screen reader user spends time on it. */
export const spacerNamed: Rule = {
  id: 'spacer-named',
  severity: 'warning',
  summary: 'A picture that only fills space or separates parts of a page has an alternative text.',
  fixedBy: 'silence',
  wcag: ['1.1.1', 'F39'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !isSpacer(image)) return undefined;
    return `The picture only fills space, but a screen reader reads ${quote(text)} out for it. Write \`alt=""\`, so that screen readers skip it.`;
  },
};
