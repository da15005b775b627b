import { unspacedScripts } from './unspaced-scripts.ts';

/**
 * Whether a text has the form of a description: two words or more, one of them written like a word. A letter, an abbreviation or the name of a
 * variable may be the right text in its place, but nobody can see that it says the same in another one.
 */
export function isDescription(text: string): boolean {
  if (plainStart.test(text)) return true;
  if ((text.match(unspaced)?.length ?? 0) >= fewestCharacters) return true;
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return words.length >= 2 && words.some((word) => /^\P{L}*\p{Lu}?(?:\p{Ll}|\p{Lo}|\p{M}){2}/u.test(word));
}

/** Two words of letters of ASCII, the first of them small but for a capital, as most descriptions begin. */
const plainStart = /^[A-Z]?[a-z]{2}\S*\s+[A-Za-z]/;

/** Where words are not separated, about as many as two words have. */
const fewestCharacters = 4;

const unspaced = new RegExp(`[${unspacedScripts}]`, 'gu');
