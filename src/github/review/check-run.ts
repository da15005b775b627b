import { count } from '../../lib/count.ts';
import { truncate } from '../../lib/truncate.ts';
import { oneLine, escapeControls } from '../../lib/escape-controls.ts';
import type { Report } from '../../model/report.ts';
import { mendedAt, type ReviewedImage } from '../../model/reviewed-image.ts';
import { severities, type Finding, type Severity } from '../../model/rule.ts';
import { findingGroups, firstOfEachFirst } from '../../text/finding-groups.ts';
import type { Client } from '../client.ts';
import { attempt, explain } from '../errors.ts';
import { at, expected, isListOf, isNumber } from '../shape.ts';

/** Name of the check run on the page of the pull request. It differs from the names of jobs. */
const name = 'Alt text annotations';

/** Annotations that GitHub takes in one request (OpenAPI description of the Checks API, `maxItems`). */
const batchSize = 50;

/** Annotations of a kind that the runner shows; when there are more, one of the ten is needed for the count of the rest. */
const shownByRunner = { atMost: 10, ofMore: 9 } as const;

/**
 * Annotates what the runner does not show, as a check run beside the job, without an effect on the verdict. Needs a token with
 * `checks: write`; with any other it does nothing. One check run a commit: a second run on the same commit adds what is missing in it.
 * @returns notes on what failed
 */
export async function postCheckRun(client: Client, headSha: string, report: Report): Promise<readonly string[]> {
  const { hide } = client.secrets;
  const all = unshown(report).map((one) => ({ ...one, message: hide(one.message) }));
  if (all.length === 0) return [];
  const known = await attempt(() => knownRun(client, headSha));
  if ('refusal' in known) return [];
  if (known.value) {
    const { title, id, annotated } = known.value;
    // The count in the title: a run about other findings, or of somebody else under this name, is left alone.
    return title === titleOf(all.length) ? fill(client, id, all, annotated) : [];
  }
  const run = { ...client.repository, name, head_sha: headSha, status: 'completed', conclusion: 'neutral' } as const;
  const created = await attempt(async () => {
    const { data } = await client.rest.checks.create({ ...run, output: output(all, 0) });
    return expected('a check run', data, (one) => isNumber(at(one, 'id')));
  });
  if ('refusal' in created) return created.refusal.kind === 'permission' ? [] : [incomplete(explain(created.refusal))];
  return fill(client, created.value.id, all, batchSize);
}

type KnownRun = { readonly id: number; readonly title: string | null; readonly annotated: number };

/** The check run of this name on the commit, when there is one. */
async function knownRun({ rest, repository }: Client, headSha: string): Promise<KnownRun | undefined> {
  const { data } = await rest.checks.listForRef({ ...repository, ref: headSha, check_name: name, per_page: 1 });
  const { check_runs: runs } = expected('a list of check runs', data, (list) =>
    isListOf(at(list, 'check_runs'), isRun),
  );
  const [run] = runs;
  return run && { id: run.id, title: run.output.title, annotated: run.output.annotations_count };
}

function isRun(run: unknown): boolean {
  return isNumber(at(run, 'id')) && isNumber(at(run, 'output', 'annotations_count'));
}

/** Adds the annotations from the given one on. GitHub adds them to those that the check run has. */
async function fill(client: Client, id: number, all: readonly Annotation[], from: number): Promise<readonly string[]> {
  for (let start = from; start < all.length; start += batchSize) {
    const parameters = { ...client.repository, check_run_id: id, output: output(all, start) };
    const added = await attempt(async () => {
      const { data } = await client.rest.checks.update(parameters);
      expected('a check run', data, (one) => isNumber(at(one, 'id')));
    });
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

function output(all: readonly Annotation[], start: number) {
  const summary = 'The annotations that GitHub does not show on the job, because it shows only ten of a kind.';
  return { title: titleOf(all.length), summary, annotations: all.slice(start, start + batchSize) };
}

function titleOf(number: number): string {
  return count(number, 'more finding');
}

function incomplete(why: string): string {
  return `Not every finding is annotated: ${why}`;
}
