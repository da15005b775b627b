import type { Config } from './file.ts';
import { parseOptions, type Options, type RawOptions } from './options.ts';
import { noPolicy, type Policy } from '../review/policy.ts';

/** Everything that a run goes by. */
export type Settings = Options & { readonly policy: Policy };

/** A configuration file: its text, undefined when there is none, and what it is called. */
export type ConfigFile = { readonly text: string | undefined; readonly path: string };

/**
 * The settings of a run: what `others` say wins over the file, and the file over `defaults`.
 *
 * @throws UserError for what cannot be understood
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
  // YAML is loaded for those who have a file only.
  return (await import('./file.ts')).parseConfig(text, path);
}
