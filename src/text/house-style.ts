import type { HouseStyle } from '../model/house-style.ts';

/** What in a text is not as a project wants it: the decision that it breaks, the words in question, and what takes their place. */
export type StyleFault = {
  readonly decision: 'forbidden-starts' | 'names' | 'avoid' | 'min-length' | 'max-length' | 'end-mark';
  /** As they are written in the text; empty where the whole text is meant. */
  readonly found: string;
  /** Empty where nothing takes their place. */
  readonly instead: string;
};

/** The first thing in a text that is not in a style; undefined when nothing is. A tone cannot be judged. */
export function styleFault(text: string, style: HouseStyle): StyleFault | undefined {
  const { forbiddenStarts = [], names = [], avoid = {}, minLength = 0, maxLength = Infinity, endMark } = style;
  const start = forbiddenStart(text, forbiddenStarts);
  if (start !== undefined) return { decision: 'forbidden-starts', found: start, instead: '' };
  for (const name of names) {
    const found = placesOf(text, name).find(({ written }) => written !== name);
    if (found !== undefined) return { decision: 'names', found: found.written, instead: name };
  }
  for (const [word, instead] of Object.entries(avoid)) {
    const [found] = placesOf(text, word);
    if (found !== undefined) return { decision: 'avoid', found: found.written, instead };
  }
  if (lengthOf(text, minLength) < minLength) return { decision: 'min-length', found: '', instead: '' };
  if (lengthOf(text, maxLength) > maxLength) return { decision: 'max-length', found: '', instead: '' };
  const isEnded = endMarkOf(text) !== '';
  const isWrong = (endMark === 'required' && !isEnded) || (endMark === 'forbidden' && isEnded);
  return isWrong ? { decision: 'end-mark', found: endMarkOf(text), instead: '' } : undefined;
}

/** The words at the beginning of a text that may not be there, as they are written in it. */
export function forbiddenStart(text: string, forbidden: readonly string[]): string | undefined {
  const start = forbidden.find((words) => wordsAt(text, words, 0));
  return start === undefined ? undefined : text.slice(0, start.length);
}

/** The mark that a text ends with, with what closes behind it; empty where there is none. */
export function endMarkOf(text: string): string {
  return /[.!?…。！？]["'”’»)\]]{0,2}$/u.exec(text.slice(-4))?.[0] ?? '';
}

/** Characters as people count them; counting stops beyond `most`. */
export function lengthOf(text: string, most: number): number {
  if (text.length <= 64) return Array.from(text).length;
  let length = 0;
  for (const character of text) {
    length += character === '' ? 0 : 1;
    if (length > most) return length;
  }
  return length;
}

type Place = { readonly at: number; readonly written: string };

/** Where whole words stand in a text, whatever their case. No pattern is made of them, so none can be slow. */
export function placesOf(text: string, words: string): readonly Place[] {
  const [hay, needle] = [text.toLowerCase(), words.toLowerCase()];
  // A letter may be two in lower case, and offsets would not fit.
  if (needle === '' || hay.length !== text.length || needle.length !== words.length) return [];
  const found: Place[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    if (wordsAt(text, words, at)) found.push({ at, written: text.slice(at, at + words.length) });
  }
  return found;
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
