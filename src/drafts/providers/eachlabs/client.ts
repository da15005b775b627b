import { randomUUID } from 'node:crypto';
import { rank } from '../../requests/sender.ts';
import type { Reply } from '../../requests/http.ts';
import type { ProviderContext, ProviderSettings } from '../provider.ts';

export type Request = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/v1/`. */
  readonly path: string;
  readonly body?: unknown;
  readonly rank: (typeof rank)[keyof typeof rank];
  readonly timeoutMs: number;
  readonly maxBytes?: number;
  /** Aborts the wait for a turn, and the request itself unless `finish` is set. */
  readonly signal: AbortSignal;
  /** The response is awaited until the deadline of the run, because it names a prediction that can be cancelled. */
  readonly finish?: boolean;
};

/** The API of Eachlabs with its address, its key, and the request forms that it understands. */
export type Client = { send(request: Request): Promise<Reply> };

export function createClient(settings: ProviderSettings, { sender, deadline }: ProviderContext): Client {
  const base = `${rootOf(settings.apiBaseUrl ?? 'https://api.eachlabs.ai')}/v1/`;
  const key = settings.apiKey ?? '';
  // The model's page documents X-API-Key and a slash at the end; the newer documentation Bearer and no slash.
  let bearer = false;
  let slash = true;
  const known = { header: false, slash: false };

  function once(request: Request): Promise<Reply> {
    const path = request.path === createPath && slash ? `${request.path}/` : request.path;
    return sender.send({
      method: request.method,
      url: base + path,
      headers: {
        accept: 'application/json',
        'x-request-id': randomUUID(),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer ? { authorization: `Bearer ${key}` } : { 'x-api-key': key }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      rank: request.rank,
      timeoutMs: request.timeoutMs,
      ...(request.maxBytes === undefined ? {} : { maxBytes: request.maxBytes }),
      patience: request.signal,
      signal: request.finish === true ? deadline : request.signal,
    });
  }

  async function inBothHeaders(request: Request): Promise<Reply> {
    const reply = await once(request);
    if (reply.kind !== 'answer') return reply;
    if (reply.status !== 401) {
      // A gateway may redirect, refuse or fail before it reads the key, so only a success shows that the key was found.
      if (reply.status < 300) known.header = true;
      return reply;
    }
    if (known.header) return reply;
    known.header = true;
    bearer = true;
    const second = await once(request);
    // Refused in both forms: the key is wrong, and the form on the model's page is kept.
    if (second.kind === 'answer' && second.status === 401) bearer = false;
    return second;
  }

  return {
    async send(request) {
      const reply = await inBothHeaders(request);
      if (request.path !== createPath || known.slash || reply.kind !== 'answer') return reply;
      if (!elsewhere.has(reply.status)) {
        if (reply.status < 300) known.slash = true;
        return reply;
      }
      slash = !slash;
      known.slash = true;
      return inBothHeaders(request);
    },
  };
}

export const createPath = 'prediction';

/** Answers that may mean "the same address with or without a slash". Nothing was created by any of them. */
const elsewhere = new Set([301, 302, 303, 307, 308, 404, 405]);

function rootOf(base: string): string {
  return base.replace(/(?<!\/)\/+$/, '').replace(/\/v1$/, '');
}
