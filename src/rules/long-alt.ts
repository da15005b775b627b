import { numberOption } from './shared/options.ts';
import { spoken } from './shared/spoken.ts';
import type { Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** Characters. GitHub's guide for its docs stops at 150; good texts that were measured have up to 332. */
const maxLength = numberOption('long-alt.max-length', {
  default: 150,
  min: 1,
  max: 10_000,
  help: 'Most characters of a text that is not reported.',
});
const warnAbove = numberOption('long-alt.warn-above', {
  default: 350,
  min: 1,
  max: 10_000,
  help: 'A text with more characters is a `warning`, others are an `info`; in sentences, none of which has more, it may have twice as many.',
});

/** The alternative text is as long as a paragraph, but a screen reader reads it in one go, without a way to stop and go back. */
export const longAlt: Rule = {
  id: 'long-alt',
  severity: 'info',
  severities: ['info', 'warning'],
  summary: 'An alternative text is too long to listen to in one go.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'G92'],
  act: [],
  options: [maxLength, warnAbove],
  check(image, page) {
    const most = maxLength.on(page);
    const length = lengthOf(image, most);
    if (length <= most) return undefined;
    const mostCounted = Math.max(most, usuallyCounted);
    const count = length > mostCounted ? `more than ${mostCounted}` : String(length);
    return `The alternative text is ${count} characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and move the rest to the text of the page.`;
  },
  severityOf(image, page): Severity {
    const most = warnAbove.on(page) * (isInSentences(spoken(image) ?? '', warnAbove.on(page)) ? 2 : 1);
    return lengthOf(image, most) > most ? 'warning' : 'info';
  },
};

/** Counting stops here, or at a limit beyond. */
const usuallyCounted = 1000;

/** In characters; Chinese, Japanese and Korean ones count twice, because each stands for a syllable or a word. 0 for a formula, whose length is no choice of the author, and for most texts that are short enough. */
function lengthOf(image: Image, limit: number): number {
  const text = spoken(image)?.trim();
  if (text === undefined || text.length <= limit / 2) return 0;
  if ((text.length <= limit && !wide.test(text)) || isFormula(text)) return 0;
  const mostCounted = Math.max(limit, usuallyCounted);
  let length = 0;
  for (const character of text) {
    length += wide.test(character) ? 2 : 1;
    if (length > mostCounted) return length;
  }
  return length;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** TeX, as Wikipedia and renderers of formulas write it. */
function isFormula(text: string): boolean {
  return (
    /^(?:\$|\\[a-z([])/iu.test(text) || /\\(?:frac|sum|int|mathbb|mathrm|begin|left|sqrt)\b/u.test(text.slice(0, 1000))
  );
}

/**
 * Whether a text has two sentences or more, none of which is too long itself: a description of a chart that can be followed. In one book with such
 * descriptions, which are good, every fifth has more than 350 characters, and three have more than 650.
 */
function isInSentences(text: string, longest: number): boolean {
  const sentences = text
    .slice(0, 20_000)
    .split(/[.!?]\s+|[。！？]\s*/u)
    .filter((sentence) => sentence !== '');
  return sentences.length >= 2 && sentences.every((sentence) => sentence.length <= longest);
}
