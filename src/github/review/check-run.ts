import { count } from '../../lib/count.ts';
import { truncate } from '../../lib/truncate.ts';
import { oneLine, escapeControls } from '../../lib/escape-controls.ts';
import type { Report } from '../../model/report.ts';
import { mendedAt, type ReviewedImage } from '../../model/reviewed-image.ts';
import { severities, type Finding, type Severity } from '../../model/rule.ts';
import { findingGroups, firstOfEachFirst } from '../../text/finding-groups.ts';
import type { Client } from '../client.ts';
import { attempt, explain } from '../errors.ts';
import { at, expected, isNumber } from '../shape.ts';

/** Name of the check run on the page of the pull request. It differs from the names of jobs. */
const name = 'Alt text annotations';

/** Annotations that GitHub takes in one request (OpenAPI description of the Checks API, `maxItems`). */
const batchSize = 50;

/** Annotations of a kind that the runner shows; when there are more, one of the ten is needed for the count of the rest. */
const shownByRunner = { atMost: 10, ofMore: 9 } as const;

/**
 * Annotates what the runner does not show, as a check run beside the job, without an effect on the verdict. Needs a token with
 * `checks: write`; with any other it does nothing. One check run a commit: a second run on the same commit adds nothing.
 * @returns notes on what failed
 */
export async function postCheckRun(client: Client, headSha: string, report: Report): Promise<readonly string[]> {
  const { hide } = client.secrets;
  const all = unshown(report).map((one) => ({ ...one, message: hide(one.message) }));
  if (all.length === 0) return [];
  const common = { ...client.repository };
  const known = await attempt(async () => {
    const { data } = await client.rest.checks.listForRef({ ...common, ref: headSha, check_name: name, per_page: 1 });
    return expected('a list of check runs', data, (list) => isNumber(at(list, 'total_count')));
  });
  if ('refusal' in known || known.value.total_count > 0) return [];
  const [first = [], ...others] = batches(all);
  const run = { ...common, name, head_sha: headSha, status: 'completed', conclusion: 'neutral' } as const;
  const created = await attempt(async () => {
    const { data } = await client.rest.checks.create({ ...run, output: output(all.length, first) });
    return expected('a check run', data, (one) => isNumber(at(one, 'id')));
  });
  if ('refusal' in created) return created.refusal.kind === 'permission' ? [] : [incomplete(explain(created.refusal))];
  for (const batch of others) {
    const parameters = { ...common, check_run_id: created.value.id, output: output(all.length, batch) };
    const added = await attempt(() => client.rest.checks.update(parameters));
    if ('refusal' in added) return [incomplete(explain(added.refusal))];
  }
  return [];
}

type Annotation = ReturnType<typeof annotation> | ReturnType<typeof unreadAnnotation>;

/** In the order in which the runner gets them, so that no annotation appears twice and none is lost. */
function unshown({ images, skipped, unread }: Report): readonly Annotation[] {
  const severityOfUnread = unread === 'fail' ? 'error' : 'warning';
  const files = skipped
    .filter(({ accepted }) => accepted !== true)
    .map(({ file, reason }) => unreadAnnotation(file, reason, severityOfUnread));
  const all = firstOfEachFirst(
    findingGroups(
      images.flatMap((reviewed) => {
        const [finding] = reviewed.findings;
        return reviewed.inScope && finding !== undefined ? [{ reviewed, finding }] : [];
      }),
    ),
  );
  return severities.flatMap((severity) => {
    const ofKind = [
      ...(severity === severityOfUnread ? files : []),
      ...all.filter(({ finding }) => finding.severity === severity).map(annotation),
    ];
    return ofKind.length > shownByRunner.atMost ? ofKind.slice(shownByRunner.ofMore) : [];
  });
}

const levels = { error: 'failure', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

function annotation({ reviewed, finding }: { readonly reviewed: ReviewedImage; readonly finding: Finding }) {
  const { document, location } = mendedAt(reviewed);
  const { line, column, endLine, endColumn } = location;
  return {
    path: document.path,
    start_line: line,
    end_line: endLine,
    // GitHub refuses columns of an annotation that spans lines.
    ...(line === endLine && { start_column: column, end_column: endColumn }),
    annotation_level: levels[finding.severity],
    title: escapeControls(finding.rule),
    message: truncate(oneLine(finding.message), 4096),
  };
}

function unreadAnnotation(file: string, reason: string, severity: Severity) {
  return {
    path: file,
    start_line: 1,
    end_line: 1,
    annotation_level: levels[severity],
    title: 'unread',
    message: truncate(oneLine(reason), 4096),
  };
}

function batches(all: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const number = Math.ceil(all.length / batchSize);
  return Array.from({ length: number }, (_, index) => all.slice(index * batchSize, (index + 1) * batchSize));
}

function output(number: number, annotations: readonly Annotation[]) {
  const title = count(number, 'more finding');
  const summary = 'The annotations that GitHub does not show on the job, because it shows only ten of a kind.';
  return { title, summary, annotations: [...annotations] };
}

function incomplete(why: string): string {
  return `Not every finding is annotated: ${why}`;
}
