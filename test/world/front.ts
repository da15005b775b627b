import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Eachlabs } from './eachlabs.ts';

export type FrontSettings = {
  /** `/v1/prediction/run` makes a prediction and answers when it is over. */
  readonly run?: boolean;
  /** A poll is answered when the prediction is over. */
  readonly hold?: boolean;
  /** Headers that every answer carries. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** What the documentation of the API leaves open, put before a stand-in that does without it. Answers its address. */
export async function startFront(behind: Eachlabs, { run, hold, headers = {} }: FrontSettings): Promise<string> {
  const server = createServer((request, response) => {
    // The test is over, and what stands behind with it.
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const path = request.url ?? '/';
    const key = Object.entries(request.headers).filter(([name]) => passedOn.has(name)) as [string, string][];
    const pass = (method: string, to: string): Promise<Response> =>
      fetch(behind.url + to, {
        method,
        headers: key,
        redirect: 'manual',
        ...(method === 'GET' ? {} : { body: Buffer.concat(chunks) }),
      });
    const clock = behind.clock.answering?.(request.headers) ?? behind.clock;
    const over = async (id: string): Promise<Response> => {
      for (;;) {
        const answer = await pass('GET', `/v1/prediction/${id}`);
        const { status } = (await answer.clone().json()) as { status: string };
        if (!['created', 'processing'].includes(status)) return answer;
        await clock.sleep(100);
      }
    };

    const polled = /^\/v1\/prediction\/([\w-]+)$/.exec(path)?.[1];
    let answer: Response;
    if (run && path === '/v1/prediction/run') {
      const created = await pass('POST', '/v1/prediction');
      const { predictionID } = (await created.clone().json()) as { predictionID?: string };
      answer = predictionID === undefined ? created : await over(predictionID);
    } else if (hold && polled !== undefined && request.method === 'GET') {
      answer = await over(polled);
    } else {
      answer = await pass(request.method ?? 'GET', path);
    }
    response.writeHead(answer.status, { 'content-type': 'application/json', ...headers });
    response.end(await answer.text());
  }

  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const passedOn = new Set(['x-api-key', 'authorization', 'content-type']);
