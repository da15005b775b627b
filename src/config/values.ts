import { UserError } from '../lib/errors.ts';
import type { YamlEntry, YamlValue } from '../lib/yaml-file.ts';
import { remedyFor } from './mistakes.ts';
import { shown } from './shown.ts';

/** Globs of which one at least selects something. @throws UserError */
export function readGlobs(entry: YamlEntry): readonly string[] {
  const globs = textsOf(entry);
  if (globs.some((glob) => !glob.startsWith('!'))) return globs;
  throw new UserError(
    `${entry.where}: ${entry.key} selects nothing: ${globs.length === 0 ? 'it is empty' : 'all of its globs begin with !'}.`,
    'Add a glob without !, or remove the key.',
  );
}

/** One of the texts that a key can have. @throws UserError */
export function choice<Value extends string>({ key, where, value }: YamlEntry, choices: readonly Value[]): Value {
  const text = value.text();
  const chosen = choices.find((one) => one === text);
  if (chosen !== undefined) return chosen;
  throw new UserError(`${where}: ${key} is ${shownValue(value)}.`, remedyFor(text ?? '', choices));
}

/** A whole number. @throws UserError for anything else, and for one out of range */
export function wholeNumber({ key, where, value }: YamlEntry, min: number, max: number): number {
  const text = value.text() ?? '';
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= min && number <= max) return number;
  throw new UserError(`${where}: ${key} is ${shownValue(value)}.`, `Use a whole number from ${min} to ${max}.`);
}

/** @throws UserError for what is no mapping */
export function entriesOf({ key, where, value }: YamlEntry, expected: string): readonly YamlEntry[] {
  const entries = value.entries();
  if (entries) return entries;
  throw new UserError(`${where}: ${key} is ${shownValue(value)}.`, `Use ${expected}, one \`name: value\` per line.`);
}

/** @throws UserError for what is no list */
export function itemsOf({ key, where, value }: YamlEntry, expected: string): readonly YamlValue[] {
  const items = value.items();
  if (items) return items;
  throw new UserError(`${where}: ${key} is ${shownValue(value)}.`, `Use ${expected}, each after a dash.`);
}

/** Texts of a list. A list of globs may also be one text with one glob per line, as in an input of the Action. @throws UserError */
export function textsOf(entry: YamlEntry): readonly string[] {
  const lines = entry.value
    .text()
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines) return lines;
  return itemsOf(entry, 'texts').map((item) => {
    const text = item.text();
    if (text !== undefined) return text;
    throw new UserError(`${item.where}: ${entry.key} contains ${shownValue(item)}.`, 'Write a text after each dash.');
  });
}

/** A value in a message. */
export function shownValue(value: YamlValue): string {
  const text = value.text();
  if (text !== undefined) return shown(text);
  if (value.items()) return 'a list';
  return value.entries() ? 'a mapping' : 'empty';
}
