import { filesInBaseline, formatBaseline, pruneBaseline } from '../config/baseline.ts';
import { defaultBaseline, withoutBaseline } from '../config/usual-baseline.ts';
import { count } from '../lib/count.ts';
import { UserError } from '../lib/errors.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import { review } from '../review/index.ts';
import type { RawOptions } from '../config/options.ts';
import { readText } from '../app/read-text.ts';
import { existing } from '../sources/files.ts';
import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { gather } from './documents.ts';
import { writeText } from '../app/report-files.ts';
import { sentencesOf, type Unmatched } from '../sources/unmatched.ts';
import { readSettings, restartWith } from './settings.ts';
import type { ExitCode, World } from './world.ts';

export type BaselineFlags = {
  readonly settings: RawOptions;
  /** The file to write; undefined where the settings decide. */
  readonly output: string | undefined;
  /** Whether to take out what is fixed, and to add nothing. */
  readonly prune: boolean;
};

/** Writes the current findings and the files that could not be read into a baseline file, so that later runs count only new ones. */
export async function writeBaseline(paths: readonly string[], flags: BaselineFlags, world: World): Promise<ExitCode> {
  const options = await readSettings(flags.settings, world);
  const { unmatched, ...gathered } = await gather(paths, undefined, options, world, {
    restart: restartWith(flags.settings, world),
  });
  // A baseline of nothing would replace one that somebody needs.
  const [mistake] = unmatched;
  if (mistake !== undefined) throw new UserError(...refusal(mistake));
  const { language, policy } = options;
  const file = flags.output ?? (options.baseline === withoutBaseline ? undefined : options.baseline) ?? defaultBaseline;
  const report = await review({ ...gathered, ...ungated, language, policy, today: world.today });
  if (flags.prune) return prune(file, report, gathered.documents, world);
  await writeText(world.cwd, file, formatBaseline(report), world.keep);
  const accepted = report.images.reduce((sum, { findings }) => sum + findings.length, 0);
  const unread = report.skipped.filter(({ hash }) => hash !== undefined).length;
  const files = unread === 0 ? '' : ` and ${count(unread, 'file')} that could not be read`;
  const use =
    file === defaultBaseline ? 'Later runs use it by themselves.' : `Use it in later runs: --baseline ${file}`;
  world.stdout(`${file} accepts ${count(accepted, 'current finding')}${files}. ${use}\n`);
  for (const { file: name, reason, hash } of report.skipped) {
    if (hash === undefined) world.stdout(`${escapeControls(name)} is not accepted. ${escapeControls(reason)}\n`);
  }
  return 0;
}

/** Takes out of the baseline what is fixed, and adds nothing. */
async function prune(file: string, report: Report, documents: readonly Document[], world: World): Promise<ExitCode> {
  const text = await readText(world.cwd, file);
  if (text === undefined) throw new UserError(`There is no baseline ${file}.`, 'Write one: alt-text-review baseline.');
  const read = new Set(documents.map(({ path }) => path));
  const there = new Set(await existing(filesInBaseline(text, file), world.cwd));
  const pruned = pruneBaseline(text, file, report, (path) => read.has(path) || !there.has(path));
  if (pruned.gone > 0) await writeText(world.cwd, file, pruned.text, world.keep);
  world.stdout(
    pruned.gone === 0
      ? `${file} has no entry that is fixed.\n`
      : `${count(pruned.gone, 'entry was', 'entries were')} taken out of ${file}: nothing needs ${pruned.gone === 1 ? 'it' : 'them'} any more.\n`,
  );
  return 0;
}

function refusal(mistake: Unmatched): [string, string] {
  const [problem, remedy] = sentencesOf(mistake);
  return [`${problem} No baseline was written.`, remedy];
}

const ungated = {
  failOn: 'never',
  unread: 'warn',
  minCoverage: undefined,
  baseline: undefined,
  drafting: { status: 'off' },
  contextDrafts: 'auto',
  showsAllEdits: false,
} as const;
