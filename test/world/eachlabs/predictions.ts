import { createHash, randomUUID } from 'node:crypto';
import type { Failure, FailureCode } from './failure.ts';
import { failure, failureEnvelope } from './failure.ts';
import type { Answer } from './http.ts';
import { json, problem } from './http.ts';
import { paymentRequired, tooManyExecutions } from './limits.ts';
import { shapeOutput } from './output.ts';
import { loadPicture } from './pictures.ts';
import type { Settings } from './settings.ts';
import type { ModelInput } from './validation.ts';

/** One prediction that was created, also one whose answer never reached the client. Times are simulated ms. */
export type LedgerEntry = {
  readonly id: string;
  readonly input: ModelInput;
  /** SHA-256 of the input: two entries with the same one are a duplicate. */
  readonly inputDigest: string;
  readonly createdAt: number;
  /** When it leaves the concurrency limit; `Infinity` when it never does. */
  readonly endsAt: number;
  readonly status: 'pending' | 'success' | 'error' | 'cancelled';
  /** USD; 0 unless it succeeded. */
  readonly costUsd: number;
  readonly billed: boolean;
};

/** What becomes of a prediction, whatever its input says. */
export type Fate = 'runs' | 'never-finishes' | { readonly fails: FailureCode };

export type Predictions = {
  create(input: ModelInput, fate: Fate): Answer;
  poll(id: string): Promise<Answer>;
  cancel(id: string): Answer;
  ledger(): readonly LedgerEntry[];
};

type Outcome = { readonly text: string } | { readonly failure: Failure };

type Prediction = {
  readonly id: string;
  readonly input: ModelInput;
  readonly inputDigest: string;
  readonly createdAt: number;
  readonly modelMs: number;
  endsAt: number;
  cancelled: boolean;
  outcome: Outcome | undefined;
  readonly settled: Promise<void>;
};

/** USD per simulated second of a successful run, and the usual 7 of them (the model's page). */
const usdPerSecond = 0.0011;
const estimatedUsd = 7 * usdPerSecond;

/** The predictions of one server. No timer runs: the state of a prediction is computed from the clock when it is requested. */
export function createPredictions(settings: Settings, base: string, stopping: AbortSignal): Predictions {
  const { clock, words } = settings;
  const all = new Map<string, Prediction>();

  function create(input: ModelInput, fate: Fate): Answer {
    const now = clock.now();
    const inFlight = [...all.values()].filter(({ endsAt }) => now < endsAt);
    if (settings.concurrency > 0 && inFlight.length >= settings.concurrency) {
      const next = Math.min(...inFlight.map(({ endsAt }) => endsAt));
      return tooManyExecutions(settings, Number.isFinite(next) ? next - now : 60_000);
    }
    const balance = [...all.values()].reduce(
      (left, prediction) => left - billedUsd(prediction, now),
      settings.balanceUsd,
    );
    if ((inFlight.length + 1) * estimatedUsd > balance) return paymentRequired(balance);

    const id = start(input, fate, now);
    return json(200, { status: 'success', message: 'Prediction created successfully', [words.idField]: id });
  }

  function start(input: ModelInput, fate: Fate, now: number): string {
    const id = randomUUID();
    const work = run(input, fate, all.size + 1);
    const latency = settings.latencyMs();
    const prediction: Prediction = {
      id,
      input,
      inputDigest: digest(input),
      createdAt: now,
      endsAt: fate === 'never-finishes' ? Infinity : now + seenAfter(latency, settings.statusEveryMs),
      modelMs: latency,
      cancelled: false,
      outcome: undefined,
      settled: work.then((outcome) => {
        prediction.outcome = outcome;
      }),
    };
    all.set(id, prediction);
    return id;
  }

  async function run(input: ModelInput, fate: Fate, n: number): Promise<Outcome> {
    if (typeof fate === 'object') return { failure: failure(fate.fails, 'the model could not be run') };
    const trap = trapOf(input);
    if (trap !== undefined) return { failure: failure('PROVIDER_FAILED', trap) };
    const picture = await loadPicture(input.image, settings.acceptDataUri, stopping);
    if ('failure' in picture) return picture;
    return { text: settings.answer({ image: picture.bytes, prompt: input.prompt, n }) };
  }

  async function poll(id: string): Promise<Answer> {
    const prediction = all.get(id);
    if (prediction === undefined) return problem(404, 'Prediction not found');
    // Loading the picture takes real time, the end comes in simulated time: the first one to ask waits for both.
    if (!prediction.cancelled && clock.now() >= prediction.endsAt) await prediction.settled;
    return json(200, {
      id,
      input: prediction.input,
      ...result(prediction),
      logs: null,
      urls: { cancel: `${base}/v1/prediction/${id}/cancel`, get: `${base}/v1/prediction/${id}` },
    });
  }

  function result(prediction: Prediction): { status: string; output: unknown; metrics: unknown } {
    const { id, createdAt, endsAt, outcome } = prediction;
    const now = clock.now();
    const seconds = predictSeconds(prediction);
    if (prediction.cancelled) return { status: words.cancelled, output: null, metrics: metrics(seconds, 0) };
    if (outcome === undefined || now < endsAt) {
      const queued = now - createdAt < (endsAt - createdAt) / 10;
      return { status: queued ? words.queued : words.pending, output: null, metrics: {} };
    }
    if ('failure' in outcome) {
      return { status: words.failure, output: failureEnvelope(outcome.failure, id), metrics: metrics(seconds, 0) };
    }
    const output = shapeOutput(outcome.text, settings.outputShape);
    return { status: words.success, output, metrics: metrics(seconds, costOf(seconds)) };
  }

  function cancel(id: string): Answer {
    const prediction = all.get(id);
    if (prediction === undefined) return problem(404, 'Prediction not found');
    const now = clock.now();
    if (now < prediction.endsAt) {
      prediction.endsAt = now;
      prediction.cancelled = true;
    }
    return json(200, { status: words.cancelReply, message: 'Prediction cancelled', [words.idField]: id });
  }

  function ledger(): readonly LedgerEntry[] {
    const now = clock.now();
    return [...all.values()].map((prediction) => {
      const { id, input, inputDigest, createdAt, endsAt } = prediction;
      const status = statusOf(prediction, now);
      const costUsd = billedUsd(prediction, now);
      return { id, input, inputDigest, createdAt, endsAt, status, costUsd, billed: status === 'success' };
    });
  }

  return { create, poll, cancel, ledger };
}

/** Inputs that the packaged predictor breaks on (its `predict.py`): sampling needs a positive temperature, `<image>` is its own mark. */
function trapOf({ temperature, prompt }: ModelInput): string | undefined {
  if (temperature !== undefined && Number(temperature) <= 0) return 'temperature has to be a strictly positive float';
  return prompt.includes('<image>') ? 'number of image tokens does not match number of images' : undefined;
}

function statusOf({ cancelled, outcome, endsAt }: Prediction, now: number): LedgerEntry['status'] {
  if (cancelled) return 'cancelled';
  if (outcome === undefined || now < endsAt) return 'pending';
  return 'text' in outcome ? 'success' : 'error';
}

function billedUsd(prediction: Prediction, now: number): number {
  return statusOf(prediction, now) === 'success' ? costOf(predictSeconds(prediction)) : 0;
}

/** Milliseconds until the end of a prediction is seen by a platform that looks every `everyMs`. */
function seenAfter(latencyMs: number, everyMs: number): number {
  return everyMs === 0 ? latencyMs : Math.ceil(latencyMs / everyMs) * everyMs;
}

function predictSeconds({ createdAt, endsAt, modelMs }: Prediction): number {
  return Math.round(Math.min(modelMs, endsAt - createdAt) * 1000) / 1e6;
}

function costOf(seconds: number): number {
  return Math.round(seconds * usdPerSecond * 1e9) / 1e9;
}

function metrics(predictTime: number, cost: number): unknown {
  return { predict_time: predictTime, cost };
}

function digest(input: ModelInput): string {
  const fields = Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
