import { providers } from '../drafts/providers/index.ts';
import { eitherOf } from '../lib/either-of.ts';
import { UserError } from '../lib/errors.ts';
import { readYaml, type YamlEntry } from '../lib/yaml-file.ts';
import { checkInFile } from './file-rights.ts';
import { readEach, remedyFor } from './mistakes.ts';
import { optionTable, type OptionName, type RawOptions } from './options.ts';
import { isPolicyKey, policyKeys, readPolicyPart } from './policy.ts';
import { shown } from './shown.ts';
import { noPolicy, type Policy } from '../review/policy.ts';

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
 * @throws UserError with file, line and column of all that is wrong: YAML that cannot be read, unknown keys, values their keys cannot have
 */
export function parseConfig(text: string, path: string): Config {
  const file = readYaml(text, path);
  const entries = file === undefined ? [] : file.entries();
  if (!entries) {
    const kind = file?.items() ? 'a list' : 'a text';
    throw new UserError(
      `${file?.where ?? path}: the file is ${kind}, and not settings.`,
      'Write one `name: value` per line.',
    );
  }
  const parts = readEach(entries, (entry) =>
    isPolicyKey(entry.key) ? { policy: readPolicyPart(entry) } : { settings: [readSetting(entry)] },
  );
  return {
    settings: Object.fromEntries(parts.flatMap(({ settings }) => settings ?? [])),
    policy: parts.reduce<Policy>((all, { policy }) => ({ ...all, ...policy }), noPolicy),
  };
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
