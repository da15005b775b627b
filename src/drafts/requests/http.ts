import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../../lib/errors.ts';
import type { Clock } from '../../model/clock.ts';

export type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds within which the whole response has to arrive. */
  readonly timeoutMs: number;
  /** The most bytes of the response that are read. */
  readonly maxBytes?: number;
  readonly signal: AbortSignal;
};

/** The result of a call. Failures differ in whether the server may have acted on the call. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly text: string;
      readonly retryAfterMs: number | undefined;
      /** The account's requests by the headers of the response: how many are left, and the ms until there are more. */
      readonly quota: Quota | undefined;
      /** The id by which the provider's support finds the request. */
      readonly requestId: string | undefined;
      /** Milliseconds from the request to the end of its response. */
      readonly tookMs: number;
    }
  /** Nothing left this machine. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** No response, or an incomplete one: it is unknown what the server did. */
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
    if (text === undefined) return { kind: 'unanswered', reason: 'the answer was larger than allowed' };
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
 * One turn of the event loop, which serves timers before sockets: a process that was suspended would otherwise discard a response that arrived
 * meanwhile, and a create whose response is lost is sent, and billed, a second time.
 */
function readWhatCame(): Promise<void> {
  return setImmediate();
}

/** A response of the supported APIs is a few kB. */
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

/** RFC 9110, 10.2.3: seconds or a date. A date is compared with the server's own clock, because ours may be wrong. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const ms = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** `X-RateLimit-*`, which older pages of the vendor document and newer ones say is absent. The reset is in seconds from now or, as on GitHub, since 1970. */
function quotaOf(headers: Headers): Quota | undefined {
  const [left, reset] = ['x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => headers.get(name)?.trim() ?? '');
  if (!/^\d{1,9}$/.test(left ?? '') || !/^\d{1,10}$/.test(reset ?? '')) return undefined;
  const sent = Date.parse(headers.get('date') ?? '');
  const resetMs = Number(reset) > secondsOfYears ? Number(reset) * 1000 - sent : Number(reset) * 1000;
  return Number.isNaN(resetMs) ? undefined : { left: Number(left), resetMs: Math.max(0, resetMs) };
}

/** A number of seconds above this is a date: 1 January 2001. */
const secondsOfYears = 978_307_200;

/** Failures of name lookup, connecting and TLS: the request itself was not sent. Codes of Node and undici. */
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

/** The message of fetch for ports that it never calls (WHATWG Fetch, "port blocking"); such a failure has no code. */
const blockedPort = 'bad port';

/** fetch wraps the failure as `cause`, and several tried addresses as an AggregateError in it. */
function causeOf(error: unknown): { readonly code: string; readonly message: string } {
  const outer = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const inner: unknown = outer instanceof AggregateError ? outer.errors[0] : outer;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  return { code, message: messageOf(inner) || code };
}
