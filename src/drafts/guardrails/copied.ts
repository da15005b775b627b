import { fileStem } from '../../text/file-name.ts';
import { sameWords } from '../../text/same-words.ts';
import { templates } from '../prompt/templates.ts';
import { wordsIn } from './words-in.ts';

/** Whether a text is no more than the name of the file at `src`. */
export function isNameOf(text: string, src: string): boolean {
  return sameWords(text, fileStem(src).replace(/(\p{Ll})(?=\p{Lu})|[+~_]/gu, '$1 '));
}

/** Whether most of a text is one run of words from the page or from our questions: such a text adds nothing for the reader. */
export function copies(text: string, texts: readonly string[]): boolean {
  const own = wordsIn(text);
  return [...texts, ...questions].some((other) => {
    const run = longestCommonRun(own, wordsIn(other));
    return run >= leastRun && run > mostShare * own.length;
  });
}

const questions = Object.values(templates).flat();

/** Words; shorter runs are names. The share comes from measurements of copied answers. */
const leastRun = 4;
const mostShare = 0.6;

/** The length in words of the longest common run of two texts; the callers limit both. */
function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let before = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = new Array<number>(b.length + 1).fill(0);
    for (let at = 1; at <= b.length; at += 1) {
      const run = b[at - 1] === word ? (before[at - 1] ?? 0) + 1 : 0;
      row[at] = run;
      longest = Math.max(longest, run);
    }
    before = row;
  }
  return longest;
}
