import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../src/lib/clock.ts';
import type { Clock } from '../../../src/model/clock.ts';
import { meter, turnedAway } from './access.ts';
import { notFound, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { deliver, faultOf } from './faults.ts';
import type { Delivery } from './faults.ts';
import { findRoute } from './routes.ts';
import type { LoggedRequest, Operation } from './types.ts';
import type { World } from './world.ts';

type Handle = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A free port of the loopback interface; `answer` says who answers there. */
export async function listen(): Promise<{
  readonly origin: string;
  answer(handle: Handle): void;
  stop(): Promise<void>;
}> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    answer(handle) {
      server.on('request', (incoming, response) => {
        handle(incoming, response).catch((error: unknown) => {
          // A bug of the stand-in: loud, and not one of GitHub's answers.
          response.writeHead(599).end(error instanceof Error ? error.stack : String(error));
        });
      });
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

type Entry = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

/** Answers like api.github.com or an Enterprise Server: log, credentials, limits, the route, and the faults of the settings. */
export function serve(world: World, log: (entry: Entry) => void): Handle {
  const limits = meter(world.settings.rateLimit);
  const calls = new Map<Operation, number>();
  return async (incoming, response) => {
    const { method = '', headers } = incoming;
    const text = await textOf(incoming);
    const url = new URL(incoming.url ?? '/', world.origin);
    const path = pathInApi(world, url.pathname);
    const found = path === undefined ? undefined : findRoute(world, { method, path });
    const body = jsonOf(text);
    const entry: Entry = {
      method,
      path: path ?? url.pathname,
      query: Object.fromEntries(url.searchParams),
      operation: found?.operation,
      body: body === brokenJson ? text : body,
      status: 0,
      authenticated: headers.authorization !== undefined,
    };
    log(entry);
    if (path === undefined || found === undefined) {
      await send(response, entry, { kind: 'whole', answer: notFound });
      return;
    }

    const { operation } = found;
    const work = async (): Promise<Answer> => {
      if (!headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules.');
      const away = turnedAway(world, operation, headers.authorization) ?? limits.count(operation);
      if (away) return away;
      if (body === brokenJson) return refusal(400, 'Problems parsing JSON');
      return found.answer(world, { method, path, query: url.searchParams, accept: headers.accept ?? '', body });
    };
    const nth = (calls.get(operation) ?? 0) + 1;
    calls.set(operation, nth);
    const fault = faultOf(world.settings.faults, operation, nth);
    const { clock } = world.settings;
    const answering = clock.answering?.(headers) ?? clock;
    await send(response, entry, await deliver(world, fault, work), limits.headers(operation), answering);
  };
}

/** On an Enterprise Server REST lies under `/api/v3` and GraphQL beside it, under `/api/graphql`. */
function pathInApi(world: World, pathname: string): string | undefined {
  const { basePath } = world.settings;
  if (basePath === '') return pathname;
  if (pathname === '/api/graphql') return '/graphql';
  return pathname.startsWith(`${basePath}/`) && pathname !== `${basePath}/graphql`
    ? pathname.slice(basePath.length)
    : undefined;
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A body that is no JSON. */
const brokenJson = Symbol('broken JSON');

function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return brokenJson;
  }
}

/** Ends when the client hangs up. */
async function never(clock: Clock, gone: AbortSignal): Promise<void> {
  if (clock !== systemClock) await clock.sleep(Infinity, gone);
}

async function send(
  response: ServerResponse,
  entry: Entry,
  delivery: Delivery,
  headers: Readonly<Record<string, string>> = {},
  clock: Clock = systemClock,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => {
    gone.abort();
  });
  if (delivery.kind === 'nothing') {
    response.destroy();
    return;
  }
  if (delivery.kind === 'silence') {
    await never(clock, gone.signal);
    return;
  }
  const { status, body, headers: own } = delivery.answer;
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const half = bytes.subarray(0, bytes.length / 2);
  entry.status = status;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers, ...own });
  if (delivery.kind === 'slow') {
    response.write(half);
    await clock.sleep(delivery.ms, gone.signal);
    response.end(bytes.subarray(half.length));
    return;
  }
  if (delivery.kind === 'stalled') {
    response.write(half);
    await never(clock, gone.signal);
    return;
  }
  if (delivery.kind === 'cut') {
    response.write(half, () => response.destroy());
    return;
  }
  if (delivery.kind === 'trickle') {
    for (const byte of bytes) {
      if (gone.signal.aborted) return;
      response.write(Buffer.of(byte));
      await clock.sleep(1000, gone.signal);
    }
    response.end();
    return;
  }
  response.end(delivery.kind === 'half' ? half : bytes);
}
