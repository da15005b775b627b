import { quote } from './shared/quote.ts';
import type { Rule } from '../model/rule.ts';

/** The same picture has a text in another place that names another version, number or name: only one of them can be right. */
export const contradictingAlt: Rule = {
  id: 'contradicting-alt',
  severity: 'warning',
  summary: 'The same picture has a text in another place that contradicts this one.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image, page) {
    const other = page.elsewhere?.contradiction(image);
    if (other === undefined) return undefined;
    return `In ${other.path} the same picture is described as ${quote(other.text)}, which contradicts this text. Look at the picture, and correct the text that is wrong.`;
  },
};
