import { spoken } from './shared/spoken.ts';
import type { Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** The alternative text is so long that it wants to be a paragraph: it is heard in one go, without a way to stop and go back. */
export const longAlt: Rule = {
  id: 'long-alt',
  severity: 'info',
  severities: ['info', 'warning'],
  summary: 'An alternative text is longer than somebody can listen to in one go.',
  mendedBy: 'author',
  wcag: ['1.1.1', 'G92'],
  act: [],
  check(image) {
    const length = lengthOf(image);
    if (length <= long) return undefined;
    const told = length > mostCounted ? `more than ${mostCounted}` : String(length);
    return `The alternative text is ${told} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and tell the rest in the text of the page.`;
  },
  severityOf: (image): Severity => (lengthOf(image) > tooLong ? 'warning' : 'info'),
};

/** Characters. GitHub's guide for its docs ends at 150; what good texts were measured to need stays below 250. */
const long = 150;
const tooLong = 250;
/** So many are counted at most. */
const mostCounted = 1000;

/** In characters, those of Chinese, Japanese and Korean twice: one says as much as a syllable or a word. A formula is as long as it is. */
function lengthOf(image: Image): number {
  const text = spoken(image)?.trim();
  if (text === undefined || text.length <= long / 2 || isFormula(text)) return 0;
  let length = 0;
  for (const character of text) {
    length += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 2 : 1;
    if (length > mostCounted) return length;
  }
  return length;
}

/** TeX, as Wikipedia and the renderers of formulas give it. */
function isFormula(text: string): boolean {
  return (
    /^(?:\$|\\[a-z([])/iu.test(text) || /\\(?:frac|sum|int|mathbb|mathrm|begin|left|sqrt)\b/u.test(text.slice(0, 1000))
  );
}
