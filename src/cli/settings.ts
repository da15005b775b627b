import { readText } from '../app/read-text.ts';
import { UserError } from '../lib/errors.ts';
import { parseOptions, type RawOptions } from '../config/options.ts';
import { settle, type Settings } from '../config/settings.ts';
import type { World } from './world.ts';

/**
 * Settings of a run: flags win over the configuration file.
 *
 * @throws UserError for a value that its option cannot have, and for a missing configuration file that was named
 */
export async function readSettings(flags: RawOptions, world: World): Promise<Settings> {
  const { config } = parseOptions(flags);
  const text = await readText(world.cwd, config);
  if (text === undefined && flags.config !== undefined) {
    throw new UserError(
      `There is no configuration file ${config}.`,
      'Check the path; it is relative to the working directory.',
    );
  }
  return settle({ text, path: config }, { captions: 'off' }, flags);
}

/** Findings that the baseline file accepts; undefined without one. @throws UserError when it is missing or not a baseline */
export async function readBaseline(path: string | undefined, world: World): Promise<ReadonlySet<string> | undefined> {
  if (path === undefined) return undefined;
  const text = await readText(world.cwd, path);
  if (text === undefined) {
    throw new UserError(`There is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
  }
  return (await import('../config/baseline.ts')).parseBaseline(text, path);
}
