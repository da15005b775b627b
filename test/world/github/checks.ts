import { notFound, ok, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { checkRunJson } from './payloads.ts';
import type { CheckRun } from './types.ts';
import { nextId } from './world.ts';
import type { World } from './world.ts';

type CheckRequest = {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: CheckRun['status'];
  readonly conclusion?: string;
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly annotations?: readonly Readonly<Record<string, unknown>>[];
  };
};

/** POST …/check-runs */
export async function createCheckRun(world: World, body: unknown): Promise<Answer> {
  const request = body as CheckRequest;
  const headSha = request.head_sha ?? '';
  const isKnown = await world.settings.repository.resolve(headSha).then(
    () => true,
    () => false,
  );
  if (!isKnown) return refusal(422, `No commit found for SHA: ${headSha}`);
  const wrong = columnProblem(request);
  if (wrong) return wrong;
  const { name = '', external_id: externalId = '' } = request;
  const fresh: CheckRun = {
    id: nextId(world),
    name,
    headSha,
    externalId,
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    annotations: [],
  };
  const run = updated(fresh, request);
  world.checkRuns = [...world.checkRuns, run];
  return { status: 201, body: checkRunJson(world, run) };
}

/** PATCH …/check-runs/{id}: annotations are added to those that are there. */
export function updateCheckRun(world: World, id: number, body: unknown): Answer {
  const run = world.checkRuns.find((one) => one.id === id);
  if (run === undefined) return notFound;
  const request = body as CheckRequest;
  const wrong = columnProblem(request);
  if (wrong) return wrong;
  const changed = updated(run, request);
  world.checkRuns = world.checkRuns.map((one) => (one.id === id ? changed : one));
  return ok(checkRunJson(world, changed));
}

/** GET …/commits/{ref}/check-runs */
export function listCheckRuns(world: World, ref: string, query: URLSearchParams): Answer {
  const name = query.get('check_name');
  const runs = world.checkRuns.filter((run) => run.headSha === ref && (name === null || run.name === name));
  return ok({ total_count: runs.length, check_runs: runs.map((run) => checkRunJson(world, run)) });
}

function updated(run: CheckRun, { status, conclusion, output }: CheckRequest): CheckRun {
  return {
    ...run,
    status: conclusion === undefined ? (status ?? run.status) : 'completed',
    conclusion: conclusion ?? run.conclusion,
    title: output?.title ?? run.title,
    summary: output?.summary ?? run.summary,
    annotations: [...run.annotations, ...(output?.annotations ?? [])],
  };
}

/** Columns on a range of several lines are refused. */
function columnProblem({ output }: CheckRequest): Answer | undefined {
  const wrong = output?.annotations?.some(
    ({ start_line, end_line, start_column }) => start_column !== undefined && start_line !== end_line,
  );
  return wrong ? refusal(422, 'Invalid request.\n\nstart_column is not allowed on several lines.') : undefined;
}
