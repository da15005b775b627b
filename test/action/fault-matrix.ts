import { count } from '../../src/lib/count.ts';
import { isWrite } from '../world/github/access.ts';
import type { Fault, Mishap } from '../world/github/types.ts';
import type { FaultCall, FaultScene, Played, Stage } from './fault-scenes.ts';
import type { Outcome } from './scene.ts';

/** Everything that can happen to a call, by what it is called in the table. */
export const mishaps: Readonly<Record<string, Mishap>> = {
  '401': { kind: 'status', status: 401, message: 'Bad credentials' },
  '403': { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
  '404': { kind: 'status', status: 404, message: 'Not Found' },
  '422': { kind: 'status', status: 422, message: 'Validation Failed' },
  'limit of 7 s': { kind: 'secondary-limit', retryAfter: 7 },
  'limit of 30 min': { kind: 'rate-limit', reset: 1830 },
  '500': { kind: 'status', status: 500, message: 'Server Error' },
  '502 (not done)': { kind: 'bad-gateway', done: false },
  '502 (done)': { kind: 'bad-gateway', done: true },
  'reset (not done)': { kind: 'connection-reset', done: false },
  'reset (done)': { kind: 'connection-reset', done: true },
  'half a JSON text': { kind: 'truncated-json' },
  'body cut off': { kind: 'cut-body' },
  'broken header': { kind: 'content-type', value: ';;;' },
  '200 and null': { kind: 'answer', body: null, done: false },
  '200 and {}': { kind: 'answer', body: {}, done: false },
  silence: { kind: 'silence' },
  'body stalled': { kind: 'stalled-body' },
  'a byte a second': { kind: 'trickle' },
  'body late by 10 s': { kind: 'slow-body', ms: 10_000 },
};

/** How often it happens: once, or at every call of the operation from then on. */
export const repetitions = { once: 1, always: 99 } as const;

export type Cell = {
  readonly mishap: string;
  readonly repetition: keyof typeof repetitions;
};

export const cells: readonly Cell[] = Object.keys(mishaps).flatMap((mishap) => [
  { mishap, repetition: 'once' as const },
  { mishap, repetition: 'always' as const },
]);

/** What a run with a fault came to. */
export type CellResult = Cell & {
  readonly exitCode: number;
  /** Writes, refused ones too, as `operation count ×`. */
  readonly writes: string;
  /** What is on the pull request at the end. */
  readonly state: string;
  /** Sentences of the run that the run without a fault does not say. */
  readonly said: string;
  /** What no fault may lead to; empty when all is well. */
  readonly broken: readonly string[];
};

/** Plays one cell, and holds it against the run without a fault. */
export async function playCell(stage: Stage, call: FaultCall, cell: Cell, healthy: Healthy): Promise<CellResult> {
  const { on, nth = 1 } = call;
  const fault = { on, nth, times: repetitions[cell.repetition], ...mishaps[cell.mishap] } as Fault;
  const played = await stage.play(fault);
  const result = {
    ...cell,
    exitCode: played.exitCode,
    writes: writesOf(played),
    state: await stateOf(played),
    said: saidOf(played, healthy.played),
  };
  const own = brokenBy(played, healthy);
  // What a read does to the next run is what it does to this one.
  const next = isWrite(on) || call.isMutation === true ? await unhealed(played, healthy, call) : [];
  const broken = [...own, ...next];
  await played.stop();
  return { ...result, broken };
}

/** The run without a fault, and what it leaves on the pull request. */
export type Healthy = { readonly played: Played; readonly state: string };

export async function healthyRun(stage: Stage, { calls }: FaultScene): Promise<Healthy> {
  const played = await stage.play();
  const state = await stateOf(played);
  for (const { on } of calls)
    if (!played.github.requests.some(({ operation }) => operation === on)) throw new Error(`No call of ${on}.`);
  await played.stop();
  return { played, state };
}

/** Seconds of virtual time that a run takes at most, whatever happens to one of its calls: three limits, and what comes after them. */
const longestRunMs = 300_000;

function brokenBy(played: Played, healthy: Healthy): readonly string[] {
  const { exitCode, log, summary, github, ms } = played;
  const shown = log.replaceAll(/^::add-mask::.*$/gm, '') + summary;
  return [
    ...(/This is a bug|TypeError|^\s+at .*\.ts:/m.test(log) ? ['took an answer for a bug of ours'] : []),
    ...([healthy.played.exitCode, 2].includes(exitCode) ? [] : ['changed the verdict']),
    ...(exitCode === 2 && !log.includes('::error title=') ? ['said nothing of the end'] : []),
    ...(shown.includes(github.token) ? ['showed the token'] : []),
    ...(github.reviews().length > healthy.played.github.reviews().length ? ['posted a review twice'] : []),
    ...(github.writes().length > healthy.played.github.writes().length + 1 ? ['wrote more than once again'] : []),
    ...(ms > longestRunMs ? [`took ${ms} ms`] : []),
  ];
}

/** The next run, where nothing fails any more, has to leave what a run without a fault leaves. */
async function unhealed(played: Played, healthy: Healthy, { isMutation }: FaultCall): Promise<readonly string[]> {
  await played.again();
  const state = await stateOf(played);
  // Where GitHub refuses a commit, the answer has the change as a suggestion.
  const isAnswered = isMutation === true && state === healthy.state.replace(', a commit', '');
  return isAnswered || state === healthy.state ? [] : [`left ${state} after the next run, and not ${healthy.state}`];
}

function writesOf({ github }: Played): string {
  const names = github
    .writes()
    .map(({ operation }) => (operation === 'graphql' ? 'createCommitOnBranch' : (operation ?? 'unknown')));
  return [...new Set(names)].map((name) => `${name} ${names.filter((one) => one === name).length} ×`).join(', ');
}

async function stateOf({ github }: Played): Promise<string> {
  const comments = await github.comments();
  const places = comments
    .filter(({ inReplyTo }) => inReplyTo === undefined)
    .map(({ path, line }) => `${path}:${line ?? 'outdated'}`)
    .toSorted();
  const answers = comments.filter(({ body }) => body.includes(' answers=')).length;
  const runs = github.checkRuns().map(({ annotations }) => annotations.length);
  return [
    count(places.length, 'comment') + (places.length === new Set(places).size ? '' : ' (some twice)'),
    count(github.issueComments().length, 'summary', 'summaries'),
    ...(answers === 0 ? [] : [count(answers, 'answer')]),
    ...runs.map((annotations) => `a check run with ${annotations}`),
    ...(github.messageOf(await github.tipOf('topic')) === undefined ? [] : ['a commit']),
  ].join(', ');
}

/** Reasons in brackets are left out: Node's words for them change. */
function saidOf({ log }: Outcome, healthy: Outcome): string {
  const known = new Set(linesOf(healthy));
  return linesOf({ log })
    .filter((line) => !known.has(line))
    .join(' ');
}

function linesOf({ log }: Pick<Outcome, 'log'>): readonly string[] {
  return log
    .replaceAll(/(gave no usable answer)\s+\([^)]*\)/g, '$1')
    .split('\n')
    .filter((line) => !/^::(?:add-mask|debug)/.test(line))
    .map((line) =>
      line
        .replace(/^::error title=[^:]*::/, '')
        .replaceAll('%0A', ' ')
        .replaceAll(/\b(commit|head) [0-9a-f]{7}\b/g, '$1 …')
        .trim(),
    )
    .filter((line) => line !== '');
}
