import { spoken } from './shared/spoken.ts';
import type { Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** The alternative text is as long as a paragraph, but a screen reader reads it in one go, without a way to stop and go back. */
export const longAlt: Rule = {
  id: 'long-alt',
  severity: 'info',
  severities: ['info', 'warning'],
  summary: 'An alternative text is too long to listen to in one go.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'G92'],
  act: [],
  check(image) {
    const length = lengthOf(image);
    if (length <= long) return undefined;
    const count = length > mostCounted ? `more than ${mostCounted}` : String(length);
    return `The alternative text is ${count} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and move the rest to the text of the page.`;
  },
  severityOf: (image): Severity => (lengthOf(image) > tooLong ? 'warning' : 'info'),
};

/** Characters. GitHub's guide for its docs stops at 150; good texts that were measured have up to 332. */
const long = 150;
const tooLong = 350;
/** Counting stops here. */
const mostCounted = 1000;

/** In characters; Chinese, Japanese and Korean ones count twice, because each stands for a syllable or a word. 0 for a formula, whose length is no choice of the author. */
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

/** TeX, as Wikipedia and renderers of formulas write it. */
function isFormula(text: string): boolean {
  return (
    /^(?:\$|\\[a-z([])/iu.test(text) || /\\(?:frac|sum|int|mathbb|mathrm|begin|left|sqrt)\b/u.test(text.slice(0, 1000))
  );
}
