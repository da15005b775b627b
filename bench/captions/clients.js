// The clients to compare: our own, and the loop of the API's page. Each resolves when it has all drafts.
import { Buffer } from 'node:buffer';
import { createDrafter } from '../../src/drafts/index.ts';
import { providers } from '../../src/drafts/providers/index.ts';

/** Our client with its defaults. */
export async function ours(server, count, { fetch, settings }) {
  const draft = createDrafter(
    {
      provider: providers.eachlabs,
      apiKey: server.settings.key,
      apiBaseUrl: server.url,
      model: undefined,
      requestsPerMinute: 60,
      concurrency: 10,
      maxCaptions: count,
      maxCostUsd: undefined,
      imageTransport: 'auto',
      allowUpload: false,
      ...settings,
    },
    {
      fetch,
      clock: server.clock,
      loadPicture: (src) => Promise.resolve({ status: 'bytes', bytes: png(src), mediaType: 'image/png' }),
      preparer: { prepare: (picture) => Promise.resolve({ ...plain, ...picture }), close: () => Promise.resolve() },
      announce: () => undefined,
      cache: undefined,
      signal: new globalThis.AbortController().signal,
      progress: () => undefined,
    },
  );
  const { drafts, notes } = await draft(Array.from({ length: count }, (_, index) => wanted(`p${index}.png`)));
  const lost = drafts.filter(({ status }) => status !== 'ok');
  if (lost.length > 0) throw new Error(`${lost.length} drafts are missing: ${JSON.stringify(lost[0])} ${notes}`);
}

/** The loop of the model's page, ten pictures at a time: create, then poll every second. It knows no limits and waits after a 429. */
export async function naive(server, count, { fetch, settings: { concurrency = 10 } }) {
  const { clock, settings, url } = server;
  const headers = { 'x-api-key': settings.key, 'content-type': 'application/json' };
  let next = 0;

  async function call(path, init) {
    for (;;) {
      const response = await fetch(`${url}/v1/prediction/${path}`, { headers, ...init });
      const body = await response.json();
      if (response.status !== 429) return body;
      await clock.sleep(Number(response.headers.get('retry-after')) * 1000);
    }
  }

  async function worker() {
    while (next < count) {
      const image = `data:image/png;base64,${Buffer.from(png(`p${next++}.png`)).toString('base64')}`;
      const body = JSON.stringify({ model: 'llava-13b', version: '0.0.1', input: { image, prompt: 'Describe it.' } });
      const { predictionID } = await call('', { method: 'POST', body });
      do await clock.sleep(1000);
      while ((await call(predictionID)).status !== 'success');
    }
  }

  await Promise.all(Array.from({ length: concurrency }, worker));
}

const plain = { status: 'ready', width: 640, height: 480, words: '' };

/** A PNG by its signature; the name makes each one a different picture. */
function png(name) {
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(name)]);
}

function wanted(src) {
  const context = { figcaption: undefined, control: undefined, heading: undefined, language: undefined, nearby: '' };
  const image = {
    src,
    alt: { kind: 'absent' },
    name: undefined,
    decorative: false,
    markedDecorative: false,
    title: undefined,
    width: undefined,
    height: undefined,
    syntax: 'inline',
    emptyIsDecision: false,
    decorativeBy: 'img',
    attribute: undefined,
    span: { start: 0, end: 0 },
    altSpan: { start: 0, end: 0 },
    context: { ...context, adjacentLinkText: undefined },
  };
  return { path: 'docs/page.md', image, language: 'en', brokenRule: () => undefined };
}
