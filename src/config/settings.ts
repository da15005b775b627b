import type { ConfigIo } from './extends.ts';
import type { Config } from './merge.ts';
import { parseOptions, type Options, type RawOptions } from './options.ts';
import { noPolicy } from '../review/policy.ts';

/** All settings of a run, and where the file has each of them. */
export type Settings = Options & Pick<Config, 'policy' | 'writtenAt'>;

/** A configuration file: its text, undefined when there is none, and its path. */
export type ConfigFile = {
  readonly text: string | undefined;
  readonly path: string;
  /** Reads what it extends, by the path from the root of the repository; without it, nothing is there. */
  readonly read?: ConfigIo['read'];
  /** Reads files of other repositories; absent without a token. */
  readonly readElsewhere?: ConfigIo['readElsewhere'];
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today?: string;
};

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
  const { settings, policy, writtenAt } = await read(file);
  return { ...parseOptions(defaults, settings, ...others), policy, writtenAt };
}

async function read({ text, path, read: readFile, readElsewhere, today }: ConfigFile): Promise<Config> {
  if (text === undefined) return { settings: {}, policy: noPolicy, writtenAt: new Map() };
  // The YAML parser is loaded only when there is a file.
  const { loadConfig } = await import('./extends.ts');
  return loadConfig(text, path, { read: readFile ?? (() => Promise.resolve(undefined)), readElsewhere, today });
}
