import type { Clock } from '../../model/clock.ts';

/** One HTTP exchange. It never contains the key itself. */
export type Exchange = {
  readonly method: string;
  readonly url: URL;
  /** The header that carried the key. */
  readonly keyIn: 'X-API-Key' | 'Authorization: Bearer' | undefined;
  /** The body of the request, if it was text. */
  readonly sent: string;
  /** Undefined while there is no response, and if none came. */
  readonly status: number | undefined;
  readonly headers: Headers;
  /** Milliseconds until the head of the response arrived. */
  readonly waitedMs: number;
  /** The beginning of the response, as far as it was read. */
  readonly text: string;
};

/** A `fetch` that records its exchanges, in the order of the requests. */
export type Recorder = { readonly fetch: typeof globalThis.fetch; readonly seen: readonly Exchange[] };

export function createRecorder({
  fetch,
  clock,
}: {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
}): Recorder {
  const seen: Exchange[] = [];

  function amend(index: number, news: Partial<Exchange>): void {
    const entry = seen[index];
    if (entry !== undefined) seen[index] = { ...entry, ...news };
  }

  return {
    seen,
    async fetch(input, init) {
      const began = clock.now();
      const index = seen.push(newExchange(input, init)) - 1;
      const response = await fetch(input, init);
      amend(index, { status: response.status, headers: response.headers, waitedMs: clock.now() - began });
      const { body, status, statusText, headers } = response;
      if (body === null) return response;
      const record = (text: string) => {
        amend(index, { text: (seen[index]?.text ?? '') + text });
      };
      return new Response(body.pipeThrough(recordingStream(record)), { status, statusText, headers });
    },
  };
}

function newExchange(input: Parameters<typeof fetch>[0], init: RequestInit = {}): Exchange {
  const sent = new Headers(init.headers);
  return {
    method: init.method ?? 'GET',
    url: new URL(input instanceof Request ? input.url : input),
    keyIn: keyHeaders.find(([name]) => sent.has(name))?.[1],
    sent: typeof init.body === 'string' ? init.body : '',
    status: undefined,
    headers: new Headers(),
    waitedMs: 0,
    text: '',
  };
}

const keyHeaders = [
  ['x-api-key', 'X-API-Key'],
  ['authorization', 'Authorization: Bearer'],
] as const;

/** Bytes of a response that are recorded: a prediction is a few kB and repeats its picture. */
const rememberedBytes = 128 * 1024;

/** Passes all data on, and gives the first part to `record` as text. */
function recordingStream(record: (text: string) => void): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  let left = rememberedBytes;
  return new TransformStream({
    transform(bytes, controller) {
      const part = bytes.subarray(0, left);
      left -= part.length;
      if (part.length > 0) record(decoder.decode(part, { stream: true }));
      controller.enqueue(bytes);
    },
  });
}
