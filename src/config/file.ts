import { UserError } from '../lib/errors.ts';
import { readYaml, type YamlEntry } from '../lib/yaml-file.ts';
import { optionTable, parseOption, type OptionName, type RawOptions } from './options.ts';
import { isPolicyKey, policyKeys, readPolicy } from './policy.ts';
import type { Policy } from '../review/policy.ts';

/** The contents of a configuration file: settings of the run, and the decisions of the project about rules and images. */
export type Config = { readonly settings: RawOptions; readonly policy: Policy };

/** Settings that must not be in a file of the repository: secrets, because it may be public, and those that decide where it is read from. */
const notInFiles: ReadonlySet<OptionName> = new Set([
  ...optionTable.filter((spec) => 'secret' in spec).map(({ name }) => name),
  'source',
  'config',
]);

/** Every key that a configuration file may have. */
export const configKeys: readonly string[] = [
  ...optionTable.map(({ name }) => name).filter((name) => !notInFiles.has(name)),
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
  const settings = entries.filter(({ key }) => !isPolicyKey(key)).map(readSetting);
  return {
    settings: Object.fromEntries(settings),
    policy: readPolicy(entries.filter(({ key }) => isPolicyKey(key))),
  };
}

function readSetting({ key, where, value }: YamlEntry): readonly [OptionName, unknown] {
  const spec = optionTable.find(({ name }) => name === key && !notInFiles.has(name));
  if (!spec)
    throw new UserError(`${where}: ${key} is not a setting of this file.`, `Use one of ${configKeys.join(', ')}.`);
  try {
    const plain = value.plain();
    parseOption(spec, plain);
    return [spec.name, plain];
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${where}: ${error.message}`, error.remedy, { cause: error });
    throw error;
  }
}
