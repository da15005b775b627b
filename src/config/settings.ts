import type { Config } from './file.ts';
import { parseOptions, type Options, type RawOptions } from './options.ts';
import { noPolicy, type Policy } from '../review/policy.ts';

/** All settings of a run. */
export type Settings = Options & { readonly policy: Policy };

/** A configuration file: its text, undefined when there is none, and its path. */
export type ConfigFile = { readonly text: string | undefined; readonly path: string };

/**
 * The settings of a run: `others` win over the file, and the file over `defaults`.
 *
 * @throws UserError for a value that cannot be parsed
 */
export async function settle(
  file: ConfigFile,
  defaults: RawOptions,
  ...others: readonly RawOptions[]
): Promise<Settings> {
  const { settings, policy } = await read(file);
  return { ...parseOptions(defaults, settings, ...others), policy };
}

async function read({ text, path }: ConfigFile): Promise<Config> {
  if (text === undefined) return { settings: {}, policy: noPolicy };
  // The YAML parser is loaded only when there is a file.
  return (await import('./file.ts')).parseConfig(text, path);
}
