import type { Clock } from '../model/clock.ts';
import { badAnswer, noAnswer, overdue, refusalOf, statusOf } from './errors.ts';
import { shortWaitMs } from './rate-limit.ts';
import { at, isListOf, isOptional, isText } from './shape.ts';
import { createSilence, longestSilenceMs, type Silence } from './silence.ts';

/** What a hook of Octokit gets to see of a request. */
export type RequestOptions = {
  readonly method?: string;
  readonly url?: string;
  /** Of GraphQL. */
  readonly query?: unknown;
  request?: Readonly<Record<string, unknown>> & {
    readonly signal?: AbortSignal;
    readonly retries?: number;
    readonly parseSuccessResponseBody?: boolean;
  };
};

export type Response = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
};

export type Send<Options, Answer> = (options: Options) => Promise<Answer> | Answer;

/** Called before each attempt, and with each answer. */
export type Counter = {
  readonly sent: (options: RequestOptions) => void;
  readonly received: (response: Response) => void;
};

export type AttemptWorld = {
  readonly clock: Clock;
  /** The signal that ends what the run does now. */
  readonly signal?: (() => AbortSignal) | undefined;
};

/** Attempts after the first, one second and then four seconds later. A write is never repeated here: it may have happened. */
const mostRetries = 2;

/** Statuses that a retry does not change; limits are waited for in another way. */
const lasting: ReadonlySet<number> = new Set([400, 401, 403, 404, 410, 422, 429, 451]);

/** Milliseconds from one write to the next (best practices of the REST docs). */
const betweenWritesMs = 1000;

/**
 * Sends each request within a limit of time, a read again after a failure that may pass, and writes at the pace that GitHub asks for.
 * Counts every attempt.
 */
export function createAttempts({ clock, signal: now }: AttemptWorld, counter: Counter) {
  const silence = createSilence(clock);
  let nextWriteAt = -Infinity;
  return async <Options extends RequestOptions, Answer extends Response>(
    send: Send<Options, Answer>,
    options: Options,
  ): Promise<Answer> => {
    const { request } = options;
    const ending = now?.();
    const signals = [ending ?? [], request?.signal ?? []].flat();
    const isReading = isRead(options);
    const pauses = createPauses(isReading ? (request?.retries ?? mostRetries) : 0);
    for (;;) {
      if (isOver(ending)) throw overdue();
      const limitMs = silence.allowedMs();
      if (limitMs === 0) throw noAnswer(longestSilenceMs);
      if (!isReading) {
        const wait = nextWriteAt - clock.now();
        nextWriteAt = Math.max(nextWriteAt, clock.now()) + betweenWritesMs;
        if (wait > 0) await clock.sleep(wait, ending);
      }
      try {
        counter.sent(options);
        // Octokit binds an inner hook to the first `options`, whatever it is called with: the limit has to be put into that object.
        const answer = await within(limitMs, clock, silence, (signal) => {
          options.request = { ...request, signal: AbortSignal.any([...signals, signal]) };
          return send(options);
        });
        counter.received(answer);
        requireJson(options, answer);
        return answer;
      } catch (error) {
        if (isOver(ending)) throw overdue();
        const pauseMs = signals.some(isOver) ? undefined : pauses.after(error, options);
        if (pauseMs === undefined) throw silence.allowedMs() === 0 ? noAnswer(longestSilenceMs) : error;
        await clock.sleep(pauseMs, AbortSignal.any(signals));
      }
    }
  };
}

function isOver(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** The pauses before the further attempts of one request. */
function createPauses(retries: number) {
  let failed = 0;
  let hasWaited = false;
  return {
    /** Milliseconds; undefined when there is no further attempt. */
    after(error: unknown, { url }: RequestOptions): number | undefined {
      const status = statusOf(error);
      if (status === undefined || retries === 0) return undefined;
      // Queries have a limit of their own, and what they ask for can be had in another way.
      const waitMs = url?.endsWith('/graphql') === true ? undefined : shortWaitMs(refusalOf(error));
      if (waitMs !== undefined && !hasWaited) {
        hasWaited = true;
        return waitMs;
      }
      if (lasting.has(status) || failed >= retries) return undefined;
      failed += 1;
      return 1000 * failed ** 2;
    },
  };
}

export function isRead({ method, url, query }: Pick<RequestOptions, 'method' | 'url' | 'query'>): boolean {
  const isMutation = typeof query === 'string' && query.trimStart().startsWith('mutation');
  return method === 'GET' || (url?.endsWith('/graphql') === true && !isMutation);
}

/** An answer that is not there as a whole after `limitMs` is none. */
async function within<Answer>(
  limitMs: number,
  clock: Clock,
  silence: Silence,
  work: (signal: AbortSignal) => Promise<Answer> | Answer,
): Promise<Answer> {
  const began = clock.now();
  const late = noAnswer(limitMs);
  const finished = new AbortController();
  const limit = new AbortController();
  void clock.sleep(limitMs, finished.signal).then(() => {
    if (!finished.signal.aborted) limit.abort(late);
  });
  try {
    const answer = await work(limit.signal);
    // Octokit makes an empty text of a body that breaks off.
    if (limit.signal.aborted) throw late;
    silence.answered();
    return answer;
  } catch (error) {
    if (isAnswered(error)) silence.answered();
    else silence.unanswered(began);
    // Octokit throws an error without a status for headers that it cannot parse.
    throw statusOf(error) === undefined ? badAnswer('what GitHub documents', error) : error;
  } finally {
    finished.abort();
  }
}

function isAnswered(error: unknown): boolean {
  return error instanceof Error && 'response' in error && error.response !== undefined;
}

/** A success has an object or a list in it. Half a JSON text and the page of a proxy arrive as text. */
function requireJson({ request }: RequestOptions, { status, data }: Response): void {
  if (request?.parseSuccessResponseBody === false || status === 204) return;
  if (typeof data !== 'object' || data === null) throw badAnswer('what GitHub documents');
  // GraphQL reports a failure of the server with status 200.
  const errors = at(data, 'errors');
  if (!isOptional(errors, (list) => isListOf(list, (error) => typeof at(error, 'message') === 'string')))
    throw badAnswer('what GitHub documents');
  const message = at(errors, '0', 'message');
  if (isText(message) && message.includes('Something went wrong while executing your query'))
    throw badAnswer('complete, because something went wrong while GitHub executed the query');
}
