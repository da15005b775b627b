import { defaultBaseline, formatBaseline } from '../config/baseline.ts';
import { count } from '../lib/count.ts';
import { UserError } from '../lib/errors.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import { review } from '../review/index.ts';
import type { CheckFlags } from './check.ts';
import { gather } from './documents.ts';
import { writeText } from '../app/report-files.ts';
import { sentencesOf, type Unmatched } from '../sources/unmatched.ts';
import { readSettings } from './settings.ts';
import type { ExitCode, World } from './world.ts';

/** Writes the current findings and the files that could not be read into a baseline file, so that later runs count only new ones. */
export async function writeBaseline(paths: readonly string[], flags: CheckFlags, world: World): Promise<ExitCode> {
  const options = await readSettings(flags.settings, world);
  const { unmatched, ...gathered } = await gather(paths, undefined, options, world);
  // A baseline of nothing would replace one that somebody needs.
  const [mistake] = unmatched;
  if (mistake !== undefined) throw new UserError(...withoutBaseline(mistake));
  const { language, policy } = options;
  const report = await review({ ...gathered, ...ungated, language, policy, today: world.today });
  const file = flags.output ?? options.baseline ?? defaultBaseline;
  await writeText(world.cwd, file, formatBaseline(report), world.keep);
  const accepted = report.images.reduce((sum, { findings }) => sum + findings.length, 0);
  const unread = report.skipped.filter(({ hash }) => hash !== undefined).length;
  const files = unread === 0 ? '' : ` and ${count(unread, 'file')} that could not be read`;
  world.stdout(
    `${file} accepts ${count(accepted, 'current finding')}${files}. Use it in later runs: --baseline ${file}\n`,
  );
  for (const { file: name, reason, hash } of report.skipped) {
    if (hash === undefined) world.stdout(`${escapeControls(name)} is not accepted. ${escapeControls(reason)}\n`);
  }
  return 0;
}

function withoutBaseline(mistake: Unmatched): [string, string] {
  const [problem, remedy] = sentencesOf(mistake);
  return [`${problem} No baseline was written.`, remedy];
}

const ungated = {
  failOn: 'never',
  unread: 'warn',
  minCoverage: undefined,
  baseline: undefined,
  drafting: { status: 'off' },
  contextDrafts: false,
} as const;
