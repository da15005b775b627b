import { unspacedScripts } from '../../text/unspaced-scripts.ts';

/** Words in lower case; in scripts without spaces, each character counts as a word. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

const word = new RegExp(`[${unspacedScripts}]|[\\p{L}\\p{N}\\p{M}'’]+`, 'gu');
