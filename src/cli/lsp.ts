import { picturesOnDisk } from '../app/pictures.ts';
import { included } from '../config/included.ts';
import type { RawOptions } from '../config/options.ts';
import { UserError } from '../lib/errors.ts';
import { settle, type Settings } from '../config/settings.ts';
import { defaultBaseline } from '../config/usual-baseline.ts';
import { once } from '../lib/once.ts';
import { serve, type Project } from '../lsp/index.ts';
import { draftingFor } from './drafter.ts';
import { reviewInput } from './review-input.ts';
import { readSettings } from './settings.ts';
import type { ExitCode, World } from './world.ts';

/** Serves an editor over the standard streams. */
export async function lsp(flags: RawOptions, world: World): Promise<ExitCode> {
  if (world.streams === undefined) {
    throw new UserError(
      'There are no streams to an editor.',
      'Start alt-text-review lsp from an editor (docs/editors.md).',
    );
  }
  await serve(world.streams(), (folder) => openProject(folder, flags, world));
  return 0;
}

/** With a mistake in its settings a folder is reviewed without them, and the mistake is shown. */
async function openProject(cwd: string, flags: RawOptions, given: World): Promise<Project> {
  const world: World = { ...given, cwd, stdout: () => undefined, stderr: () => undefined, stderrIsTerminal: false };
  try {
    return await projectOf(await readSettings(flags, world), world);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const bare = await settle({ text: undefined, path: '' }, { captions: 'off' }, { ...flags, baseline: 'none' });
    return { ...(await projectOf(bare, world)), mistake: `${error.message} ${error.remedy}` };
  }
}

async function projectOf(options: Settings, world: World): Promise<Project> {
  const folder = world.cwd;
  const { includes, formatFor } = included(options.paths, options.policy);
  const pictures = once(() => picturesOnDisk(options, folder, ['.'], world));
  const gathered = { documents: [], skipped: [], scope: 'all', changedFiles: new Set<string>(), notes: [] } as const;
  return {
    folder,
    formatFor: (path) => (includes(path) ? formatFor(path) : undefined),
    review: await reviewInput(gathered, options, pictures, world),
    // A person asks for each draft.
    drafting: draftingFor({ ...options, captions: 'auto' }, pictures, world),
    mistake: undefined,
    settingsFiles: new Set([
      options.config,
      options.baseline ?? defaultBaseline,
      ...[...options.writtenAt.values()].map((place) => place.replace(/:\d+:\d+$/, '')),
    ]),
  };
}
