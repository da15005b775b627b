import { UserError } from '../lib/errors.ts';
import { readYaml, type YamlEntry } from '../lib/yaml-file.ts';
import { checkInFile } from './file-rights.ts';
import { optionTable, type OptionName, type RawOptions } from './options.ts';
import { isPolicyKey, policyKeys, readPolicy } from './policy.ts';
import type { Policy } from '../review/policy.ts';

/** The contents of a configuration file: settings of the run, and the decisions of the project about rules and images. */
export type Config = { readonly settings: RawOptions; readonly policy: Policy };

/** Every key that a configuration file may have. */
export const configKeys: readonly string[] = [
  ...optionTable.filter(({ file }) => file !== 'never').map(({ name }) => name),
  ...policyKeys,
];

/**
 * Reads a configuration file: the names of the inputs as YAML keys, and the keys of the policy.
 *
 * @throws UserError with file and line for YAML that cannot be read, an unknown key, or a value its key cannot have
 */
export function parseConfig(text: string, path: string): Config {
  const file = readYaml(text, path);
  const entries = file === undefined ? [] : file.entries();
  if (!entries) throw new UserError(`${path} is not a list of settings.`, 'Write one `name: value` per line.');
  const settings = readSettings(entries.filter(({ key }) => !isPolicyKey(key)));
  return {
    settings: Object.fromEntries(settings),
    policy: readPolicy(entries.filter(({ key }) => isPolicyKey(key))),
  };
}

/** All of them are checked before the first is refused, so that nobody meets one refusal after the other. */
function readSettings(entries: readonly YamlEntry[]): readonly (readonly [OptionName, unknown])[] {
  const refusals: UserError[] = [];
  const settings = entries.flatMap((entry) => {
    try {
      return [readSetting(entry)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(error);
      return [];
    }
  });
  const [first, ...others] = refusals;
  if (first === undefined) return settings;
  if (others.length === 0) throw first;
  throw new UserError(joined(refusals.map(({ message }) => message)), joined(refusals.map(({ remedy }) => remedy)));
}

function joined(sentences: readonly string[]): string {
  return [...new Set(sentences)].join('\n');
}

function readSetting({ key, where, value }: YamlEntry): readonly [OptionName, unknown] {
  const spec = optionTable.find(({ name }) => name === key);
  if (!spec)
    throw new UserError(`${where}: ${key} is not a setting of this file.`, `Use one of ${configKeys.join(', ')}.`);
  // The value is parsed with those of flags and inputs, so it is only checked here.
  checkInFile(spec, spec.file === 'never' ? undefined : value.plain(), where);
  return [spec.name, value.plain()];
}
