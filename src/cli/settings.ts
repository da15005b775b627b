import { configElsewhere } from '../app/config-elsewhere.ts';
import { namedFile } from '../app/named-file.ts';
import { readText } from '../app/read-text.ts';
import { UserError } from '../lib/errors.ts';
import { parseOptions, type RawOptions } from '../config/options.ts';
import { defaultBaseline, withoutBaseline } from '../config/usual-baseline.ts';
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
  const read = (file: string) => readText(world.cwd, file);
  const { env, clock, fetch } = world;
  const around = { env, clock, fetch, signal: () => world.signal };
  const readElsewhere = configElsewhere(env.GITHUB_TOKEN ?? env.GH_TOKEN, around);
  return settle({ text, path: config, read, readElsewhere, today: world.today }, { captions: 'off' }, flags);
}

/** Begins the command again in little memory, see {@link World.restart}, if its settings can be read a second time: a pipe cannot. */
export function restartWith(flags: RawOptions, world: World): () => Promise<void> {
  return async () => {
    const { config } = parseOptions(flags);
    const { kind } = await namedFile(world.cwd, config);
    if (kind !== 'stream') await world.restart?.();
  };
}

/** A baseline: its file, and what it accepts. */
export type UsedBaseline = { readonly file: string; readonly accepted: ReadonlySet<string> };

/** What a person who mends findings should know of those that a baseline accepts. */
export function acceptedNote(baseline: UsedBaseline | undefined): readonly string[] {
  if (baseline === undefined || baseline.accepted.size === 0) return [];
  return [`What ${baseline.file} accepts is left out: \`--baseline none\` takes it in.`];
}

/**
 * The baseline of a run, the one in the usual place where the settings name none; undefined without one.
 *
 * @param writtenAt where the configuration file has each setting
 * @throws UserError when it is missing or not a baseline
 */
export async function readBaseline(
  path: string | undefined,
  world: World,
  writtenAt?: ReadonlyMap<string, string>,
): Promise<UsedBaseline | undefined> {
  if (path === withoutBaseline) return undefined;
  const file = path ?? defaultBaseline;
  const text = await readText(world.cwd, file);
  if (text !== undefined) {
    return { file, accepted: (await import('../config/baseline.ts')).parseBaseline(text, file) };
  }
  if (path === undefined) return undefined;
  const where = writtenAt?.get('baseline');
  throw new UserError(
    `${where === undefined ? 'There' : `${where}: there`} is no baseline ${path}.`,
    `Write one: alt-text-review baseline --output ${path}.`,
  );
}
