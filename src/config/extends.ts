import { posix } from 'node:path';
import { UserError } from '../lib/errors.ts';
import { parseConfig, type Extended } from './file.ts';
import { isElsewhere, nameElsewhere, placeElsewhere, type FileElsewhere, type ReadElsewhere } from './elsewhere.ts';
import { leadsOut } from './file-rights.ts';
import { mergedConfig, type Config } from './merge.ts';
import { remedyFor } from './mistakes.ts';
import { presets, presetText } from './presets.ts';
import { shown } from './shown.ts';

/** Where configuration files come from. */
export type ConfigIo = {
  /** The text of a file of the repository, by its path from the root; undefined where there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** Reads files of other repositories; absent without a token. */
  readonly readElsewhere?: ReadElsewhere | undefined;
  /** The day in UTC, `YYYY-MM-DD`; without it, nothing with a date has begun. */
  readonly today?: string | undefined;
};

/** Files in one line of `extends`, and files in all: more are a mistake, or an attempt to keep a machine busy. */
const most = { deep: 5, files: 20 } as const;

/**
 * A configuration file with those that it extends, in the repository and in others: they have no more rights than the file itself.
 *
 * @throws UserError for all that is wrong in one of them, for a circle, and for too many
 */
export async function loadConfig(text: string, path: string, io: ConfigIo): Promise<Config> {
  let files = 0;
  return load(text, { path, name: path, place: undefined }, [path]);

  async function load(own: string, file: Source, chain: readonly string[]): Promise<Config> {
    const { extended, ...config } = parseConfig(own, file.name, io.today);
    let all: Config | undefined;
    for (const one of extended) {
      const base = await follow(one, file, chain);
      all = all === undefined ? base : mergedConfig(all, base);
    }
    return all === undefined ? config : mergedConfig(all, config);
  }

  async function follow({ name, where }: Extended, from: Source, chain: readonly string[]): Promise<Config> {
    const preset = presetText(name);
    if (preset !== undefined) {
      const { settings, policy, writtenAt } = parseConfig(preset, `preset ${name}`);
      return { settings, policy, writtenAt };
    }
    const file = sourceOf(name, from, where);
    if (chain.includes(file.name)) {
      const circle = [...chain, file.name].map(shown).join(' → ');
      throw new UserError(`${where}: extends leads in a circle: ${circle}.`, 'Take one of them out.');
    }
    files += 1;
    if (chain.length > most.deep || files > most.files) {
      throw new UserError(
        `${where}: extends leads to more than ${most.deep} files in a row, or ${most.files} in all.`,
        'Put their settings into fewer files.',
      );
    }
    const text = await textOf(file, where);
    if (text === undefined) throw new UserError(`${where}: ${nothingCalled(name, file.name)}.`, remedyForMissing(name));
    return load(text, file, [...chain, file.name]);
  }

  async function textOf({ path, name, place }: Source, where: string): Promise<string | undefined> {
    if (place === undefined) return io.read(path);
    if (io.readElsewhere === undefined) throw new UserError(`${where}: ${shown(name)} needs a token.`, needsToken);
    const found = await io.readElsewhere(place);
    if ('text' in found) return found.text;
    throw new UserError(
      `${where}: ${shown(name)} cannot be read: ${found.reason}.`,
      'Check the path and the name behind the @, and that the token may read that repository.',
    );
  }
}

const needsToken =
  'It is in another repository. On the command line, set GITHUB_TOKEN; in the Action, the input github-token, whose default can read public ones.';

/** A configuration file: its path in its repository, its name in messages, and its place where that is another repository. */
type Source = { readonly path: string; readonly name: string; readonly place: FileElsewhere | undefined };

/** @throws UserError for what names no file */
function sourceOf(name: string, from: Source, where: string): Source {
  if (isElsewhere(name)) return elsewhere(placeElsewhere(name, where));
  const path = fileOf(name, from.path, where);
  if (from.place === undefined) return { path, name: path, place: undefined };
  if (!path.startsWith('node_modules/')) return elsewhere({ ...from.place, path });
  throw new UserError(
    `${where}: ${shown(name)} is a package, and another repository has none installed.`,
    remedyForMissing(name),
  );
}

function elsewhere(place: FileElsewhere): Source {
  return { path: place.path, name: nameElsewhere(place), place };
}

/** The path of what an entry of `extends` names, from the root. @throws UserError for what is none */
function fileOf(name: string, from: string, where: string): string {
  const isFile = name.startsWith('.') || /\.ya?ml$/i.test(name);
  if (isFile && !name.startsWith('@')) {
    const path = posix.join(posix.dirname(from.replaceAll('\\', '/')), name.replaceAll('\\', '/'));
    // A path that the user named may be anywhere, and what it extends stands beside it.
    const isOutside = posix.isAbsolute(from) ? !path.startsWith(`${posix.dirname(from)}/`) : leadsOut(path);
    if (!isOutside) return path;
    throw new UserError(
      `${where}: extends leads out of the repository: ${shown(name)}`,
      'Name a file inside of it: a run reads no other.',
    );
  }
  if (!/^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/i.test(name)) {
    throw new UserError(`${where}: ${shown(name)} is not a file, a package or a preset.`, remedyForMissing(name));
  }
  return `node_modules/${name}/alt-text-review.yml`;
}

/** A bare word may be meant as a preset or as a package. */
function nothingCalled(name: string, file: string): string {
  if (!file.startsWith('node_modules/') || name.startsWith('@')) return `there is no ${shown(file)}`;
  return `${shown(name)} is not a preset, and there is no ${shown(file)}`;
}

function remedyForMissing(name: string): string {
  const names = Object.keys(presets);
  return `${remedyFor(name, names, 'A preset is')} A file is named with ./ from this file, and a package has alt-text-review.yml and is installed.`;
}
