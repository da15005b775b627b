import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../../lib/errors.ts';
import type { Clock } from '../../model/clock.ts';

export type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds until the whole answer has to be there. */
  readonly timeoutMs: number;
  /** Bytes of the answer that are read at most. */
  readonly maxBytes?: number;
  readonly signal: AbortSignal;
};

/** What came back: what the world gets wrong is told apart by whether the server may have acted on the call. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly text: string;
      readonly retryAfterMs: number | undefined;
      /** What the answer says about the account's requests: how many are left, and the ms until there are more. */
      readonly quota: Quota | undefined;
      /** What the provider's support finds the request by. */
      readonly requestId: string | undefined;
      /** Milliseconds from the request to the end of its answer. */
      readonly tookMs: number;
    }
  /** Nothing left this machine. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** No answer, or no whole one: what the server did is unknown. */
  | { readonly kind: 'unanswered'; readonly reason: string }
  | { readonly kind: 'stopped' };

export type Quota = { readonly left: number; readonly resetMs: number };

export type World = { readonly fetch: typeof globalThis.fetch; readonly clock: Clock };

/** One HTTP request. Redirects are not followed: a key must not travel to another address, nor a POST turn into a GET. */
export async function exchange({ fetch, clock }: World, call: Call): Promise<Reply> {
  const began = clock.now();
  const finished = new AbortController();
  const late = new AbortController();
  void clock
    .sleep(call.timeoutMs, finished.signal)
    .then(readWhatCame)
    .then(() => {
      late.abort();
    });
  try {
    const response = await fetch(call.url, {
      method: call.method,
      headers: call.headers,
      ...(call.body === undefined ? {} : { body: call.body }),
      redirect: 'manual',
      signal: AbortSignal.any([call.signal, late.signal]),
    });
    const text = await readCapped(response, call.maxBytes ?? maxAnswerBytes);
    if (text === undefined) return { kind: 'unanswered', reason: 'the answer was larger than an answer can be' };
    const { status, headers } = response;
    return {
      kind: 'answer',
      status,
      text,
      retryAfterMs: retryAfter(headers),
      quota: quotaOf(headers),
      requestId: /^[\w-]{1,64}$/.exec(headers.get('x-request-id') ?? '')?.[0],
      tookMs: clock.now() - began,
    };
  } catch (error) {
    if (call.signal.aborted) return { kind: 'stopped' };
    if (late.signal.aborted)
      return { kind: 'unanswered', reason: `no answer in ${Math.round(call.timeoutMs / 1000)} s` };
    const { code, message } = causeOf(error);
    return { kind: unsentCodes.has(code) || message === blockedPort ? 'unsent' : 'unanswered', reason: message };
  } finally {
    finished.abort();
  }
}

/**
 * One turn of the event loop, which serves timers before sockets: a process that stood still would otherwise throw away the answer that came
 * meanwhile, and a create whose answer is lost is sent, and billed, a second time.
 */
function readWhatCame(): Promise<void> {
  return setImmediate();
}

/** An answer of the APIs that we speak to is a few kB. */
export const maxAnswerBytes = 1024 * 1024;

async function readCapped(response: Response, maxBytes: number): Promise<string | undefined> {
  if (response.body === null) return '';
  const body: AsyncIterable<Uint8Array> = response.body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** RFC 9110, 10.2.3: seconds or a date. A date is read against the server's own clock, ours may be wrong. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const ms = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** `X-RateLimit-*`, which older pages of the vendor show and newer ones call absent. The reset is in seconds from now or, as on GitHub, since 1970. */
function quotaOf(headers: Headers): Quota | undefined {
  const [left, reset] = ['x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => headers.get(name)?.trim() ?? '');
  if (!/^\d{1,9}$/.test(left ?? '') || !/^\d{1,10}$/.test(reset ?? '')) return undefined;
  const sent = Date.parse(headers.get('date') ?? '');
  const resetMs = Number(reset) > secondsOfYears ? Number(reset) * 1000 - sent : Number(reset) * 1000;
  return Number.isNaN(resetMs) ? undefined : { left: Number(left), resetMs: Math.max(0, resetMs) };
}

/** A number of seconds above this is a date: 1 January 2001. */
const secondsOfYears = 978_307_200;

/** Failures of name lookup, connecting and TLS: the request itself was not yet sent. Codes of Node and undici. */
const unsentCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** What fetch says of ports that it never calls (WHATWG Fetch, "port blocking"); such a failure has no code. */
const blockedPort = 'bad port';

/** fetch wraps what happened as `cause`, and several tried addresses as an AggregateError in it. */
function causeOf(error: unknown): { readonly code: string; readonly message: string } {
  const outer = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const inner: unknown = outer instanceof AggregateError ? outer.errors[0] : outer;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  return { code, message: messageOf(inner) || code };
}
