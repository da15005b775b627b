import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readText } from '../app/read-text.ts';
import { writeFile } from '../app/write-file.ts';
import { createHash } from '../lib/hash.ts';
import type { JournalIo } from '../workbench/journal.ts';
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

/** Whether there may be a journal: most people have none, and to name one takes a hash, which is slow to load. */
export async function mayHaveJournal(named: string | undefined, { env }: Pick<World, 'env'>): Promise<boolean> {
  const folder = journalFolder(env);
  if (named !== undefined || folder === undefined) return named !== undefined;
  return access(folder).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  );
}

/**
 * The journal of a folder is kept apart from it, so that no commit takes it along.
 *
 * @param named its file; undefined for the usual one
 */
export function journalFile(
  named: string | undefined,
  { cwd, env, keep }: World,
): { path: string | undefined; io: JournalIo } {
  const path = named === undefined ? defaultJournal(cwd, env) : resolve(cwd, named);
  if (path === undefined)
    return { path, io: { read: () => Promise.resolve(undefined), write: () => Promise.resolve(undefined) } };
  return {
    path,
    io: {
      read: () => readText(cwd, path),
      write: async (text) => (await writeFile(cwd, path, text, keep))?.why,
    },
  };
}
