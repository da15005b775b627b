import { unspacedScripts } from '../../text/unspaced-scripts.ts';

/** Words in lower case; scripts that are written without spaces count by the character. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

const word = new RegExp(`[${unspacedScripts}]|[\\p{L}\\p{N}\\p{M}'’]+`, 'gu');
