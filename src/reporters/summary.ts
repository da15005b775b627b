import { count } from '../lib/count.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import type { Report, ReportStyle } from '../model/report.ts';
import { reported } from '../text/reported.ts';
import { closing, opening } from './markdown-frame.ts';
import { bytes, findingBlocks } from './summary-findings.ts';

/** The job summary in GitHub Markdown, below 1 MiB: the verdict and one number, the findings in groups with errors first, what was left out. */
export function summary(report: Report, { links, elapsedMs }: Partial<ReportStyle> = {}): string {
  // The command line prints it, too, and a log is read by the runner.
  const before = opening(report, limits).map(escapeWorkflowCommands);
  const after = closing(report, limits, links, elapsedMs).map(escapeWorkflowCommands);
  const found = reported(report);
  const { blocks, shown } = findingBlocks(found, limits.bytes - bytes([...before, ...after].join('\n\n')), links);
  const rest = found.length - shown;
  const cutShort =
    rest > 0
      ? [
          `${count(rest, 'more finding')} left out here, because a job summary is limited to 1 MiB. The JSON report has all of them.`,
        ]
      : [];
  return `${[...before, ...blocks.map(escapeWorkflowCommands), ...cutShort, ...after].join('\n\n')}\n`;
}

/** GitHub drops a summary of more than 1 MiB; the rest is for the head of the table, blank lines and text that other steps append. */
const limits = {
  bytes: 1_000_000,
  place: 200,
  reason: 300,
  note: 2000,
  entries: 10,
  places: 5,
} as const;
