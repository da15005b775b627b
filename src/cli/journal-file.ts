import { join } from 'node:path';
import { createHash } from '../lib/hash.ts';
import type { World } from './world.ts';

/** Where the journals of all folders are kept; undefined where the environment names no place for state. */
export function journalFolder(env: World['env']): string | undefined {
  const home = env.HOME ?? env.USERPROFILE;
  const base =
    env.XDG_STATE_HOME ?? env.LOCALAPPDATA ?? (home === undefined ? undefined : join(home, '.local', 'state'));
  return base === undefined ? undefined : join(base, 'alt-text-review');
}

/** The journal of a folder, unless another one is named. */
export function defaultJournal(cwd: string, env: World['env']): string | undefined {
  const folder = journalFolder(env);
  const name = createHash('sha256').update(cwd).digest('hex').slice(0, 16);
  return folder === undefined ? undefined : join(folder, `${name}.json`);
}
