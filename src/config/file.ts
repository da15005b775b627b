import { providers } from '../drafts/providers/index.ts';
import { eitherOf } from '../lib/either-of.ts';
import { UserError } from '../lib/errors.ts';
import { readYaml, type YamlEntry, type YamlValue } from '../lib/yaml-file.ts';
import { checkInFile } from './file-rights.ts';
import { readEach, remedyFor } from './mistakes.ts';
import { mergedConfig, type Config } from './merge.ts';
import { optionTable, type OptionName } from './options.ts';
import { isPolicyKey, policyKeys, readPolicyPart } from './policy.ts';
import { shown } from './shown.ts';
import { entriesOf, textsOf } from './values.ts';
import { noPolicy } from '../review/policy.ts';

/** A file, a package or a preset that a configuration file extends. */
export type Extended = { readonly name: string; readonly where: string };

/** The contents of one configuration file, and what it extends. */
export type ConfigPart = Config & { readonly extended: readonly Extended[] };

/** Every key that a configuration file may have. */
export const configKeys: readonly string[] = [
  ...optionTable.filter(({ file }) => file !== 'never').map(({ name }) => name),
  ...policyKeys,
  'extends',
  'from',
];

/**
 * Reads a configuration file: the names of the inputs as YAML keys, and the keys of the policy.
 *
 * @param today in UTC, `YYYY-MM-DD`; without it, nothing with a date has begun
 * @throws UserError with file, line and column of all that is wrong: YAML that cannot be read, unknown keys, values their keys cannot have
 */
export function parseConfig(text: string, path: string, today?: string): ConfigPart {
  const file = readYaml(text, path);
  const entries = file === undefined ? [] : file.entries();
  if (!entries) {
    const kind = file?.items() ? 'a list' : 'a text';
    throw new UserError(
      `${file?.where ?? path}: the file is ${kind}, and not settings.`,
      'Write one `name: value` per line.',
    );
  }
  const extended: Extended[] = [];
  const parts = readEach(entries, (entry): readonly Config[] => {
    if (entry.key === 'from') return readDates(entry, today);
    if (entry.key !== 'extends') return [readEntry(entry)];
    extended.push(...textsOf(entry).map((name) => ({ name, where: entry.where })));
    return [];
  });
  // What has a date replaces what has none, wherever it stands in the file.
  const isDated = (index: number) => entries[index]?.key === 'from';
  const always = parts.filter((_, index) => !isDated(index)).flat();
  const dated = parts.filter((_, index) => isDated(index)).flat();
  return { ...[...always, ...dated].reduce(mergedConfig, nothing), extended };
}

const nothing: Config = { settings: {}, policy: noPolicy, writtenAt: new Map() };

function readEntry(entry: YamlEntry): Config {
  const { key, where } = entry;
  if (!isPolicyKey(key)) {
    const [name, value] = readSetting(entry);
    return { settings: { [name]: value }, policy: noPolicy, writtenAt: new Map([[name, where]]) };
  }
  return {
    settings: {},
    policy: { ...noPolicy, ...readPolicyPart(entry) },
    writtenAt: new Map(key === 'rules' ? placesOfRules(entry) : [[key, where], ...placesOfParts(entry)]),
  };
}

/** Where the severity and each option of each rule is written: `rules.<id>`, `rules.<id>.<option>`. */
function placesOfRules({ value }: YamlEntry): readonly (readonly [string, string])[] {
  return (value.entries() ?? []).flatMap((rule) => {
    const path = `rules.${rule.key}`;
    const parts = rule.value.entries() ?? [{ ...rule, key: 'severity' }];
    return parts.map((part) => [part.key === 'severity' ? path : `${path}.${part.key}`, part.where] as const);
  });
}

/** Where each key or item of another decision is written: `style.<key>`, `allow.<text>`, `addresses.<from>`. */
function placesOfParts({ key, value }: YamlEntry): readonly (readonly [string, string])[] {
  const keys = (value.entries() ?? []).map((part) => [part.key, part.where] as const);
  const items = (value.items() ?? []).map((item) => [nameOf(item), item.where] as const);
  return [...keys, ...items].map(([name, where]) => [`${key}.${name}`, where] as const);
}

function nameOf(item: YamlValue): string {
  return (
    item.text() ??
    item
      .entries()
      ?.find(({ key }) => key === 'from')
      ?.value.text() ??
    ''
  );
}

/** Settings that begin on a day, the earlier days first; later ones are announced. All are checked. */
function readDates(entry: YamlEntry, today = ''): readonly Config[] {
  const days = entriesOf(entry, 'days and their settings, such as `2027-01-01: { fail-on: warning }`');
  const read = readEach(days, (day) => ({ day, parts: readDay(day) }));
  return read
    .toSorted((a, b) => (a.day.key < b.day.key ? -1 : 1))
    .flatMap(({ day, parts }) => (day.key <= today ? parts : [announced(day)]));
}

function readDay(day: YamlEntry): readonly Config[] {
  if (!isDay(day.key))
    throw new UserError(`${day.where}: ${shown(day.key)} is not a day.`, 'Write it like 2027-01-31.');
  return readEach(entriesOf(day, 'settings'), (entry) => {
    if (entry.key !== 'from' && entry.key !== 'extends') return readEntry(entry);
    throw new UserError(`${entry.where}: ${entry.key} is not a setting of a day.`, 'Move it out of the day.');
  });
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  // A day that a month does not have is one of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function announced({ key, where, value }: YamlEntry): Config {
  const keys = (value.entries() ?? []).map((entry) => entry.key);
  const sentence = `From ${key} on, ${allOf(keys)} ${keys.length === 1 ? 'is' : 'are'} set as in ${where}.`;
  return { ...nothing, policy: { ...noPolicy, upcoming: [sentence] } };
}

function allOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function readSetting({ key, where, value }: YamlEntry): readonly [OptionName, unknown] {
  const spec = optionTable.find(({ name }) => name === key);
  if (!spec) throw unknownKey(key, where);
  // The value is parsed with those of flags and inputs, so it is only checked here.
  checkInFile(spec, spec.file === 'never' ? undefined : value.plain(), where);
  return [spec.name, value.plain()];
}

function unknownKey(key: string, where: string): UserError {
  const problem = `${where}: ${shown(key)} is not a setting of this file.`;
  // It may be followed by the secret itself.
  if (/(?:^|[-_])(?:key|token|secret|password)$/i.test(key)) {
    const variables = Object.values(providers).flatMap(({ keyVariables }) => keyVariables);
    const remedy = `A key in a file of a repository is public: remove it here, and set it in the environment (${eitherOf(variables)}) or as a secret of the workflow.`;
    return new UserError(problem, remedy);
  }
  return new UserError(problem, remedyFor(key, configKeys));
}
