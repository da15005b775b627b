import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text is not as the project wants its texts. Without the setting `style`, nothing is. */
export const houseStyle: Rule = {
  id: 'house-style',
  severity: 'warning',
  summary: 'An alternative text is not in the style of the project, as its settings have it.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image, { style }) {
    const text = style === undefined ? undefined : spoken(image)?.trim();
    if (style === undefined || text === undefined || text === '') return undefined;
    for (const fault of faults) {
      const message = fault(text, style);
      if (message !== undefined) return message;
    }
    return undefined;
  },
};

type Fault = (text: string, style: HouseStyle) => string | undefined;

const faults: readonly Fault[] = [
  (text, { forbiddenStarts = [] }) => {
    const start = forbiddenStarts.find((words) => wordsAt(text, words, 0));
    return start === undefined
      ? undefined
      : `The text begins with ${quote(text.slice(0, start.length))}, which the style of this project leaves out (style: forbidden-starts). Begin with what the picture shows.`;
  },
  (text, { names = [] }) => {
    for (const name of names) {
      const found = placesOf(text, name).find((written) => written !== name);
      if (found !== undefined) return `${quote(found)} is spelled ${quote(name)} in this project (style: names).`;
    }
    return undefined;
  },
  (text, { avoid = {} }) => {
    const word = Object.keys(avoid).find((one) => placesOf(text, one).length > 0);
    if (word === undefined) return undefined;
    const instead = avoid[word] ?? '';
    const remedy = instead === '' ? 'Leave it out, or say it in other words.' : `Write ${quote(instead)}.`;
    return `This project does not use the word ${quote(word)} (style: avoid). ${remedy}`;
  },
  (text, { minLength = 0 }) => {
    const length = lengthOf(text, minLength);
    return length >= minLength
      ? undefined
      : `The text has ${length} characters, and the style of this project asks for ${minLength} or more (style: min-length). Say what a reader should take from the picture.`;
  },
  (text, { maxLength = Infinity }) =>
    lengthOf(text, maxLength) <= maxLength
      ? undefined
      : `The text has more than ${maxLength} characters, the most that the style of this project has (style: max-length). Keep what matters here, and move the rest to the text of the page.`,
  (text, { endMark = 'free' }) => {
    const hasMark = /[.!?…。！？](?:["'”’»)\]]{0,2})$/u.test(text.slice(-4));
    if (endMark === 'required' && !hasMark) {
      return 'The text ends without a mark such as a full stop, at which screen readers pause (style: end-mark). Add one.';
    }
    if (endMark === 'forbidden' && hasMark) {
      return 'The text ends with a mark, and the style of this project has none there (style: end-mark). Remove it.';
    }
    return undefined;
  },
];

/** Characters as people count them; counting stops beyond `most`. */
function lengthOf(text: string, most: number): number {
  if (text.length <= 64) return Array.from(text).length;
  let length = 0;
  for (const character of text) {
    length += character === '' ? 0 : 1;
    if (length > most) return length;
  }
  return length;
}

/** Whether whole words, whatever their case, stand at an offset. */
function wordsAt(text: string, words: string, at: number): boolean {
  if (words === '' || text.slice(at, at + words.length).toLowerCase() !== words.toLowerCase()) return false;
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + words.length, at + words.length + 2)];
  return (
    !(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words)) &&
    !(/^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(words))
  );
}

/** How whole words are written wherever they stand in a text, whatever their case. No pattern is made of them, so none can be slow. */
function placesOf(text: string, words: string): readonly string[] {
  const [hay, needle] = [text.toLowerCase(), words.toLowerCase()];
  // A letter may be two in lower case, and offsets would not fit.
  if (needle === '' || hay.length !== text.length || needle.length !== words.length) return [];
  const found: string[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    if (wordsAt(text, words, at)) found.push(text.slice(at, at + words.length));
  }
  return found;
}
