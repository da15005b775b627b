import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseJson } from '../lib/parse-json.ts';
import { cookieName, createGuard, type Caller, type Secrets } from './guard.ts';
import { pageHeaders, pictureHeaders } from './headers.ts';
import { indexPage } from './index-page.ts';
import type { Answer, Routes } from './routes.ts';

export type ServerOptions = {
  /** 0 for any that is free. */
  readonly port: number;
  readonly secrets: Secrets;
  readonly routes: Routes;
  /** A file of the page by its name; undefined when there is none. */
  readonly asset: (name: string) => Promise<Uint8Array | undefined>;
  /** A bug of ours, which no request may end the run with. */
  readonly failed: (error: unknown) => void;
};

export type Running = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** Bytes of a request: a decision for all places of a picture. */
const mostBytes = 512 * 1024;

/** Serves the page on loopback. @throws what the system throws when the port is taken */
export async function serve(options: ServerOptions): Promise<Running> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const admit = createGuard(origin, options.secrets);
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.failed(error);
      if (!response.headersSent) send(response, 500, pageHeaders, 'text/plain', 'Something went wrong in the program.');
    });
  });
  return { origin, close: () => close(server) };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The base only makes it absolute; `//name/` at its start would name a host.
    const url = new URL(`${origin}/${(request.url ?? '').replace(/^\/+/, '')}`);
    const { pathname } = url;
    const admission = admit(callerOf(request, url));
    if (admission === 'refused') {
      request.resume();
      send(response, 403, pageHeaders, 'text/plain', 'Open the address that the terminal shows.');
      return;
    }
    if (admission === 'first' || admission === 'again') {
      const { session, key } = options.secrets;
      if (admission === 'first')
        response.setHeader('Set-Cookie', `${cookieName(origin)}=${session}; HttpOnly; SameSite=Strict; Path=/`);
      send(response, 200, pageHeaders, 'text/html', indexPage(admission === 'first' ? key : undefined));
      return;
    }
    if (admission === 'asset') return sendAsset(response, pathname);
    if (admission === 'picture') {
      sendAnswer(response, await options.routes.picture(pathname));
      return;
    }
    const body = request.method === 'POST' ? await bodyOf(request) : undefined;
    if (body === 'too-large' || body === 'no-json') {
      sendAnswer(response, { kind: 'json', status: 400, body: { reason: 'The request is not JSON, or too large.' } });
      return;
    }
    sendAnswer(response, await options.routes.api(request.method ?? '', pathname, url.searchParams, body?.value));
  }

  async function sendAsset(response: ServerResponse, path: string): Promise<void> {
    // Browsers ask for it by themselves.
    if (path === '/favicon.ico') {
      response.writeHead(204, pageHeaders).end();
      return;
    }
    const bytes = await options.asset(path.slice(1));
    const type = types[path.slice(path.lastIndexOf('.') + 1)];
    if (bytes === undefined || type === undefined) {
      send(response, 404, pageHeaders, 'text/plain', 'There is nothing at this address.');
      return;
    }
    send(response, 200, pageHeaders, type, bytes);
  }
}

const types: Readonly<Partial<Record<string, string>>> = { js: 'text/javascript', css: 'text/css' };

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function callerOf({ method = '', headers }: IncomingMessage, url: URL): Caller {
  const text = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    method,
    path: url.pathname,
    host: headers.host,
    origin: headers.origin,
    site: text('sec-fetch-site'),
    destination: text('sec-fetch-dest'),
    cookie: headers.cookie,
    token: url.searchParams.get('token') ?? undefined,
    key: text('x-workbench-key'),
  };
}

/** What was sent, if it says that it is JSON and is. */
async function bodyOf(request: IncomingMessage): Promise<{ readonly value: unknown } | 'too-large' | 'no-json'> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return 'no-json';
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Uint8Array;
    size += bytes.length;
    if (size > mostBytes) return 'too-large';
    parts.push(bytes);
  }
  const value = parseJson(Buffer.concat(parts).toString('utf8'));
  return value === undefined ? 'no-json' : { value };
}

function sendAnswer(response: ServerResponse, answer: Answer): void {
  if (answer.kind === 'picture') {
    send(response, 200, pictureHeaders, answer.mediaType, answer.bytes);
    return;
  }
  if (answer.kind === 'none') {
    send(response, 404, pageHeaders, 'text/plain', 'There is nothing at this address.');
    return;
  }
  send(response, answer.status, pageHeaders, 'application/json', JSON.stringify(answer.body));
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  type: string,
  body: string | Uint8Array,
): void {
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  response.writeHead(status, { ...headers, 'Content-Type': `${type}${charset}` });
  response.end(body);
}
