import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../lib/errors.ts';
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
  const text = await readText(config, world);
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
  const text = await readText(path, world);
  if (text === undefined) {
    throw new UserError(`There is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
  }
  return (await import('../config/baseline.ts')).parseBaseline(text, path);
}

async function readText(path: string, { cwd }: World): Promise<string | undefined> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new UserError(
      `${path} cannot be read: ${messageOf(error)}.`,
      'Check that it is a file, and its permissions.',
      {
        cause: error,
      },
    );
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
