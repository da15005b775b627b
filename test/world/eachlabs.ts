import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/model/clock.ts';
import type { Answer, Incoming } from './eachlabs/http.ts';
import { mostAtOnce, mostInWindow } from './eachlabs/limits.ts';
import type { LedgerEntry } from './eachlabs/predictions.ts';
import { createPredictions } from './eachlabs/predictions.ts';
import { createRouter } from './eachlabs/routes.ts';
import type { EachlabsSettings, RouteName, ServerClock, Settings } from './eachlabs/settings.ts';
import { completeSettings } from './eachlabs/settings.ts';
import { createUploads } from './eachlabs/uploads.ts';

export type { EachlabsSettings, Fault } from './eachlabs/settings.ts';
export type { LedgerEntry } from './eachlabs/predictions.ts';

export type LoggedRequest = {
  /** Simulated ms at which the whole request had arrived. */
  readonly at: number;
  readonly route: RouteName | undefined;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** As they came, except that the values of `authorization` and `x-api-key` are left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** Which of the two headers that carry a key were there. */
  readonly auth: readonly ('authorization' | 'x-api-key')[];
  readonly body: Uint8Array;
  /** Undefined while there is no answer, and for good when the connection was reset. */
  readonly status: number | undefined;
  /** Whether it is one of the authenticated calls that the request limit is about, turned away by it or not. */
  readonly counted: boolean;
};

export type Eachlabs = {
  /** `http://127.0.0.1:PORT`, without `/v1`. */
  readonly url: string;
  /** The settings with every blank filled in. */
  readonly settings: Settings;
  /** The server's simulated time: a client that runs on it shares its `timeScale`. */
  readonly clock: ServerClock;
  readonly requests: readonly LoggedRequest[];
  /** Every prediction that was created, as it stands now. */
  readonly ledger: readonly LedgerEntry[];
  /** Over all counted requests, those that were turned away too: what the client tried. */
  maxRequestsInAnyWindow(): number;
  maxInFlight(): number;
  /** Hangs up on everyone. */
  stop(): Promise<void>;
};

/** A strict stand-in for the prediction API of Eachlabs, on a port of its own on loopback. Nothing here was taken from the live API. */
export async function startEachlabs(given: EachlabsSettings = {}): Promise<Eachlabs> {
  const settings = completeSettings(given);
  const { clock } = settings;
  const requests: LoggedRequest[] = [];
  const stopping = new AbortController();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const predictions = createPredictions(settings, url, stopping.signal);
  const uploads = createUploads(settings, url);
  const route = createRouter({ settings, predictions, uploads, stopping: stopping.signal });

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await receive(message, url);
    if (request === 'gone') return;
    const at = clock.now();
    const visit = route(request, at);
    const entry = { at, route: visit.route, counted: visit.counted, status: undefined, ...loggable(request) };
    const index = requests.push(entry) - 1;
    const reply = await visit.reply;
    if (reply === 'reset') {
      message.socket.resetAndDestroy();
      return;
    }
    if (reply.pace === undefined) requests[index] = { ...entry, status: reply.status };
    const answering = clock.answering?.(request.headers) ?? clock;
    await send(response, reply, request, { emptyErrors: settings.emptyErrors, clock: answering });
  }

  server.on('request', (message, response) => {
    serve(message, response).catch((error: unknown) => {
      // A bug in the stand-in or in the test's `answer`: the client is not left waiting, the test run sees it.
      response.destroy();
      throw error;
    });
  });

  return {
    url,
    settings,
    clock,
    requests,
    get ledger() {
      return predictions.ledger();
    },
    maxRequestsInAnyWindow: () => mostInWindow(requests.filter(({ counted }) => counted).map(({ at }) => at)),
    maxInFlight: () => mostAtOnce(predictions.ledger()),
    stop: () => {
      stopping.abort();
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeAllConnections();
      return closed;
    },
  };
}

/** The request with its body, or `gone` when the client hung up before it was all there. */
async function receive(message: IncomingMessage, base: string): Promise<Incoming | 'gone'> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of message) chunks.push(chunk as Uint8Array);
  } catch {
    return 'gone';
  }
  const { method = '', headers } = message;
  return { method, headers, url: new URL(message.url ?? '/', base), body: Buffer.concat(chunks) };
}

function loggable({
  method,
  url,
  headers,
  body,
}: Incoming): Pick<LoggedRequest, 'method' | 'path' | 'headers' | 'auth' | 'body'> {
  const { authorization, 'x-api-key': apiKey, ...others } = headers;
  const auth: LoggedRequest['auth'] = [
    ...(authorization === undefined ? [] : ['authorization' as const]),
    ...(apiKey === undefined ? [] : ['x-api-key' as const]),
  ];
  const rest = Object.entries(others).map(([name, value]): [string, string] => [name, String(value)]);
  return { method, path: url.pathname + url.search, headers: Object.fromEntries(rest), auth, body };
}

async function send(
  response: ServerResponse,
  answer: Answer,
  request: Incoming,
  { emptyErrors, clock }: { readonly emptyErrors: boolean; readonly clock: Clock },
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => {
    gone.abort();
  });
  if (answer.pace === 'silence') {
    await clock.sleep(Infinity, gone.signal);
    return;
  }
  const emptied = emptyErrors && [400, 401, 422].includes(answer.status);
  const body = emptied ? '{}' : answer.body;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(answer.status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }),
    'x-request-id': request.headers['x-request-id'] ?? randomUUID(),
  });
  if (answer.pace === undefined) {
    response.end(body);
    return;
  }
  const bytes = Buffer.from(body);
  const pieces =
    answer.pace === 'trickle' ? [...bytes].map((byte) => Buffer.of(byte)) : [bytes.subarray(0, bytes.length / 2)];
  for (const piece of pieces) {
    if (gone.signal.aborted) return;
    response.write(piece);
    await clock.sleep(answer.pace === 'trickle' ? 1000 : Infinity, gone.signal);
  }
  response.end();
}
