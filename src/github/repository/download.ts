import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Client } from '../client.ts';
import { badAnswer, noAnswer } from '../errors.ts';

export type Download = {
  readonly route: `GET ${string}`;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Milliseconds for all of it, further attempts included. */
  readonly limitMs: number;
  /** Whether it is tried again after a failure that may pass. */
  readonly repeats: boolean;
};

/**
 * Reads the body of an answer as it arrives.
 * @throws what the request threw, and a bad answer when the body breaks off or takes too long
 */
export async function download<Result>(
  { request, repository, clock }: Client,
  { route, parameters, limitMs, repeats }: Download,
  read: (body: WebStream<Uint8Array>) => Promise<Result>,
): Promise<Result> {
  const finished = new AbortController();
  const limit = new AbortController();
  void clock.sleep(limitMs, finished.signal).then(() => {
    if (!finished.signal.aborted) limit.abort(noAnswer(limitMs));
  });
  // GitHub labels raw files `charset=utf-8`, pictures too: parsed by Octokit they would become text.
  const own = { parseSuccessResponseBody: false, signal: limit.signal, ...(repeats ? {} : { retries: 0 }) };
  try {
    for (let left = repeats ? 1 : 0; ; left -= 1) {
      const { data } = (await request(route, { ...repository, ...parameters, request: own })) as { data: unknown };
      try {
        return await read(data instanceof ReadableStream ? (data as WebStream<Uint8Array>) : empty());
      } catch (error) {
        if (left === 0 || limit.signal.aborted) throw badAnswer('a whole file', error);
      }
    }
  } catch (error) {
    throw limit.signal.aborted ? noAnswer(limitMs) : error;
  } finally {
    finished.abort();
  }
}

function empty(): WebStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.close();
    },
  });
}
