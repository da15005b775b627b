import { keepRecent } from '../lib/keep-recent.ts';
import { unspacedScripts } from './unspaced-scripts.ts';

/** Whether two texts sound the same in a screen reader; never for a text without words. */
export function sameWords(a: string, b: string | undefined): boolean {
  if (b === undefined || Math.abs(a.length - b.length) > slack) return false;
  const words = spokenWords(a);
  return /[\p{L}\p{N}]/u.test(words) && words === spokenWords(b);
}

/**
 * A text in the form in which two texts are compared: compatibility forms folded, lower case, and a single space for punctuation that
 * screen readers skip. Signs that they read out stay, or C, C# and C++ would be equal.
 */
export const spokenWords = keepRecent(spoken, 200);

function spoken(text: string): string {
  const start = text.slice(0, longest);
  if (isPlain(start)) return start.toLowerCase().replace(plainSilent, ' ').trim();
  return start
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(silent, ' ')
    .replace(unspaced, '')
    .trim();
}

/** Letters and digits of ASCII and signs that are always skipped, as in most texts: a fraction of the work does for them. */
function isPlain(text: string): boolean {
  // There, a hyphen may be the minus of a number.
  return /^[A-Za-z\d ,.:;!?'"()-]*$/.test(text) && !text.startsWith('-') && !text.includes(' -');
}

const plainSilent = /[ ,.:;!?'"()-]+/g;

/** Most UTF-16 units of difference that white space and punctuation may cause; a cheap way to reject most pairs. */
const slack = 20;

/** Only this many UTF-16 units of a longer text are compared. */
const longest = 1000;

/** Not `#`, `%`, `&`, `*`, `/`, `@` and `\`, which NVDA reads out unless its user turns them off, nor the minus of a number. */
const silent = /(?:(?![#%&*/@\\^]|(?<!\S)-\p{N})[\p{P}\p{Sk}\s])+/gu;

/** Spaces, and punctuation that became a space, have no meaning in these scripts. */
const unspaced = new RegExp(`(?<=[${unspacedScripts}]) (?=[${unspacedScripts}])`, 'gu');
