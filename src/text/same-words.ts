import { unspacedScripts } from './unspaced-scripts.ts';

/** Whether two texts say the same to a listener; a text without words says nothing. */
export function sameWords(a: string, b: string | undefined): boolean {
  if (b === undefined || Math.abs(a.length - b.length) > slack) return false;
  const words = spokenWords(a);
  return /[\p{L}\p{N}]/u.test(words) && words === spokenWords(b);
}

/**
 * A text in the form in which two texts are compared: compatibility forms folded, lower case, and a single space for punctuation that
 * screen readers pass over. Signs that they read out stay, or C, C# and C++ would be equal.
 */
export function spokenWords(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(silent, ' ')
    .replace(unspaced, '')
    .trim();
}

/** UTF-16 units that white space and punctuation may make up; a cheap way to tell most texts apart. */
const slack = 20;

/** Only this many UTF-16 units of a longer text are compared. */
const longest = 1000;

/** Not `#`, `%`, `&`, `*`, `/`, `@` and `\`, which NVDA reads out unless its user turns them off, nor the minus of a number. */
const silent = /(?:(?![#%&*/@\\^]|(?<!\S)-\p{N})[\p{P}\p{Sk}\s])+/gu;

/** Spaces and what became one mean nothing in these scripts. */
const unspaced = new RegExp(`(?<=[${unspacedScripts}]) (?=[${unspacedScripts}])`, 'gu');
