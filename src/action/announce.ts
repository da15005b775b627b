import { join, resolve } from 'node:path';
import { draftTrouble, outputsOf } from '../github/runner/outputs.ts';
import { plainMessage, type Runner } from '../github/runner/index.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import type { Options } from '../config/options.ts';
import { loadReporter } from '../reporters/index.ts';
import type { Report, ReportLinks } from '../model/report.ts';
import type { SurroundingsOf } from '../app/html-surroundings.ts';
import { unwritten, writeReports } from '../app/report-files.ts';

/** Where the results of the Action go. */
export type Destinations = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner;
  /** Absolute path of the folder for relative paths of reports. */
  readonly root: string;
  /** Hides the secrets of the run. */
  readonly hide: (text: string) => string;
  readonly links?: ReportLinks | undefined;
  /** What the run took until now. */
  readonly elapsedMs: number;
  readonly html: SurroundingsOf;
};

/** Publishes the report in every way that a job has: annotations, log, job summary, report files, outputs for later steps. @throws UserError when a report file cannot be written */
export async function announce(report: Report, options: Options, places: Destinations): Promise<void> {
  const { env, runner, root, hide, links, elapsedMs, html } = places;
  const [annotations, text] = await Promise.all([loadReporter('github'), loadReporter('text')]);
  const trouble = draftTrouble(report);
  // First, because the runner shows ten warnings and drops the others.
  if (trouble !== undefined) runner.warning('No drafts', plainMessage(trouble));
  runner.print(annotations(report) + escapeWorkflowCommands(text(report)));

  const { totals, skipped, notes, leftOut } = report;
  const documents = totals.documents + skipped.length + leftOut.filter(({ isCode }) => !isCode).length;
  const isWorthReading = documents + notes.length > 0;
  if (isWorthReading)
    await runner.summary((await loadReporter('summary'))(report, { colour: false, links, elapsedMs }));
  // The JSON report is written in any case: its path is an output.
  const json = resolve(root, options.jsonFile ?? join(env.RUNNER_TEMP ?? '', 'alt-text-review.json'));
  for (const [name, value] of Object.entries(outputsOf(report, json))) runner.output(name, value);
  const troubles = await writeReports(report, { ...options, jsonFile: json }, { root, hide, html });
  if (troubles.length > 0) throw unwritten(troubles);
}
