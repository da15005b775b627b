import { picturesOnDisk } from '../app/pictures.ts';
import { readText } from '../app/read-text.ts';
import type { RawOptions } from '../config/options.ts';
import { count } from '../lib/count.ts';
import { UserError } from '../lib/errors.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import { once } from '../lib/once.ts';
import { sentencesOf } from '../sources/unmatched.ts';
import { applySaved, parseDecisions } from '../workbench/decisions.ts';
import { gather } from './documents.ts';
import { reviewInput } from './review-input.ts';
import { readSettings } from './settings.ts';
import type { ExitCode, World } from './world.ts';

/** Writes the decisions of a file into the documents that this run reads, each with the proofs of --fix. */
export async function apply(
  file: string,
  paths: readonly string[],
  settings: RawOptions,
  world: World,
): Promise<ExitCode> {
  const text = await readText(world.cwd, file);
  if (text === undefined)
    throw new UserError(`There is no file ${file}.`, 'Check the path; it is relative to the working directory.');
  const saved = parseDecisions(text, file);
  const options = await readSettings(settings, world);
  const { unmatched, ...gathered } = await gather(paths, undefined, options, world);
  const [mistake] = unmatched;
  if (mistake !== undefined) throw new UserError(...sentencesOf(mistake));
  const pictures = once(() => picturesOnDisk(options, world.cwd, paths, world));
  const review = await reviewInput(gathered, options, pictures, world);
  const release = world.keep();
  const { written, refused } = await applySaved({ review, folder: world.cwd, now: Date.now }, saved);
  release();
  for (const where of written) world.stdout(`${escapeControls(where)}\n`);
  for (const reason of refused) world.stderr(`alt-text-review: ${escapeControls(reason)}\n`);
  world.stderr(`alt-text-review: ${count(written.length, 'decision')} written, ${refused.length} not.\n`);
  return refused.length === 0 ? 0 : 2;
}
