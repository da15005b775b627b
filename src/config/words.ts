import { UserError } from '../lib/errors.ts';
import type { YamlEntry } from '../lib/yaml-file.ts';
import { shown } from './shown.ts';
import { textsOf } from './values.ts';

/** Each text is looked for in each alternative text. */
const mostWords = 500;
const longestWord = 100;

/** Words or phrases, few enough to be looked for in every text. @throws UserError */
export function wordsOf(entry: YamlEntry): readonly string[] {
  const words = textsOf(entry);
  assertFew(entry, words);
  return words;
}

/** @throws UserError with file, line and column for too many words, and for one that is too long */
export function assertFew({ key, where }: YamlEntry, words: readonly string[]): void {
  if (words.length > mostWords) {
    throw new UserError(`${where}: ${key} has ${words.length} entries.`, `Use ${mostWords} at most.`);
  }
  const long = words.find((word) => word.length > longestWord);
  if (long === undefined) return;
  throw new UserError(`${where}: ${key} contains ${shown(long)}.`, `Use texts of ${longestWord} characters at most.`);
}
