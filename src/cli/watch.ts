import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { formatFor, mayBeAsked } from '../formats/index.ts';
import { UserError } from '../lib/errors.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import type { ExitCode, World } from './world.ts';

/**
 * Runs a check, and again whenever a document or a setting below the folder changes, until the program is ended.
 *
 * @param written files that the check writes itself
 * @returns the code of the last run, should there be no further changes to wait for
 * @throws UserError where changes cannot be watched
 */
export async function watch(run: () => Promise<ExitCode>, written: readonly string[], world: World): Promise<ExitCode> {
  if (world.changes === undefined) {
    throw new UserError('Changes cannot be watched here.', 'Run the command again after a change.');
  }
  const own = new Set(written.map((file) => resolve(world.cwd, file)));
  const seen = new Map<string, number | undefined>();
  const changes = world.changes();
  let code = await run();
  world.stderr('alt-text-review: watching for changes; Ctrl-C ends that.\n');
  for await (const path of changes) {
    const file = resolve(world.cwd, path);
    if (own.has(file) || !matters(path)) continue;
    const time = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
    // Editors save in several steps, and each of them is heard of.
    if (seen.has(file) && seen.get(file) === time) continue;
    seen.set(file, time);
    world.stderr(`alt-text-review: ${escapeControls(path)} changed.\n`);
    code = await again(run, world);
  }
  return code;
}

/** A slip in a setting is said, and the next change may mend it. */
async function again(run: () => Promise<ExitCode>, { stderr }: World): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stderr(`alt-text-review: ${error.message}\n${error.remedy}\n`);
    return 2;
  }
}

function matters(path: string): boolean {
  const parts = path.split(/[/\\]/);
  if (parts.includes('.git') || parts.includes('node_modules')) return false;
  return formatFor(path) !== undefined || mayBeAsked(path) || basename(path).startsWith('alt-text-review.');
}
