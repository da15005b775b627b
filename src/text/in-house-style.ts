import type { HouseStyle } from '../model/house-style.ts';
import { endMarkOf, forbiddenStart, placesOf } from './house-style.ts';
import { plainLine, withoutMentions } from './plain.ts';

/**
 * A draft with what the style of a project decides about its form, and a machine can do: names in their spelling, one word for another, the mark
 * at the end, no forbidden beginning. What is left to words is for the model, and is judged afterwards.
 */
export function inHouseStyle(text: string, style: HouseStyle | undefined): string {
  if (style === undefined || text === '') return text;
  const { forbiddenStarts = [], names = [], avoid = {}, endMark } = style;
  const begun = withoutStarts(text, forbiddenStarts);
  const reworded = Object.entries(avoid).reduce(
    (all, [word, instead]) =>
      instead === '' ? all : replaced(all, word, (at) => (at === 0 ? capital(instead) : instead)),
    begun,
  );
  const spelled = names.reduce((all, name) => replaced(all, name, () => name), reworded);
  // What the settings put in is as untrusted as what a model says.
  return ended(withoutMentions(plainLine(spelled)), endMark);
}

/** One beginning may stand behind another; each pass makes the text shorter. */
function withoutStarts(text: string, forbidden: readonly string[]): string {
  const start = forbiddenStart(text, forbidden);
  if (start === undefined) return text;
  const rest = text.slice(start.length).replace(/^[\s:,–—-]+/u, '');
  // A word alone is more than nothing, and is rejected as it stands.
  return /\S\s+\S/u.test(rest) ? withoutStarts(capital(rest), forbidden) : text;
}

function replaced(text: string, words: string, insteadAt: (at: number) => string): string {
  return placesOf(text, words).reduceRight(
    (all, { at, written }) => all.slice(0, at) + insteadAt(at) + all.slice(at + written.length),
    text,
  );
}

function ended(text: string, endMark: HouseStyle['endMark']): string {
  const mark = endMarkOf(text);
  if (endMark === 'required' && mark === '')
    return `${text}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text) ? '。' : '.'}`;
  // Only a full stop says nothing; what closes behind it stays.
  if (endMark === 'forbidden' && /^[.。]/u.test(mark)) return text.slice(0, -mark.length) + mark.slice(1);
  return text;
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
