import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { picturesOnDisk } from '../../src/app/pictures.ts';
import { formatFor, leftOutAs } from '../../src/formats/index.ts';
import type { Drafting } from '../../src/model/draft.ts';
import { review, type ReviewInput } from '../../src/review/index.ts';
import { noPolicy } from '../../src/review/policy.ts';
import { readFiles } from '../../src/sources/files.ts';
import type { Decided, Decision, ImageView, Judgement, State, Undone } from '../../src/workbench/api.ts';
import { openWorkbench, type OpenWorkbench } from '../../src/workbench/index.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
};

export type Client = {
  readonly dir: string;
  readonly workbench: OpenWorkbench;
  readonly origin: string;
  /** What a browser sends that opened the address: its cookie and the key of the page. */
  readonly signedIn: Readonly<Record<string, string>>;
  readonly send: (
    method: string,
    path: string,
    headers?: Readonly<Record<string, string>>,
    body?: string,
  ) => Promise<Reply>;
  readonly state: () => Promise<State>;
  /** The image of the queue at `file:line`, or the first. */
  readonly image: (place?: string) => Promise<ImageView>;
  readonly post: <Answer>(path: string, body: unknown) => Promise<Answer>;
  readonly judge: (id: string, alt: string) => Promise<Judgement>;
  readonly decide: (images: readonly ImageView[], decision: Decision) => Promise<Decided>;
  readonly undo: () => Promise<Undone>;
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** The same folder in a new run. */
  readonly restart: () => Promise<Client>;
};

export type WorkbenchOptions = {
  readonly drafting?: Drafting;
  readonly asset?: (name: string) => Promise<Uint8Array | undefined>;
  /** Called before each answer of the clock, in milliseconds. */
  readonly now?: () => number;
  readonly failed?: (error: unknown) => void;
};

/** A workbench on loopback, over files that are gone after the test. */
export async function openedWorkbench(files: Files, options: WorkbenchOptions = {}): Promise<Client> {
  const dir = await mkdtemp(join(tmpdir(), 'alt-text-review-work-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFiles(dir, files);
  return clientOf(dir, options);
}

export async function writeFiles(dir: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
}

/** A review of everything in a folder, as the command line has it, and its report. @param paths relative to it */
export async function reviewOf(dir: string, paths: readonly string[]) {
  const { signal } = new AbortController();
  const documents = paths.filter((path) => formatFor(path) !== undefined);
  const read = await readFiles(documents, { cwd: dir, formatFor, leftOutAs, wanted: () => true, mayHold: () => true });
  const pictures = await picturesOnDisk({ imageTransport: 'auto', pictureHosts: [], policy: noPolicy }, dir, ['.'], {
    env: {},
    signal,
  });
  const given = reviewInput(read, pictures);
  return { review: given, report: await review(given), pictures };
}

function reviewInput(
  { documents, skipped }: Pick<ReviewInput, 'documents' | 'skipped'>,
  { samePictures }: Awaited<ReturnType<typeof picturesOnDisk>>,
): ReviewInput {
  return {
    documents,
    skipped,
    scope: 'all',
    changedFiles: new Set(),
    failOn: 'error',
    unread: 'fail',
    minCoverage: undefined,
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
    language: 'auto',
    drafting: { status: 'off' },
    contextDrafts: 'always',
    samePictures,
    notes: [],
  };
}

export async function clientOf(dir: string, options: WorkbenchOptions): Promise<Client> {
  const signal = new AbortController().signal;
  const read = await readFiles(['.'], { cwd: dir, formatFor, leftOutAs, wanted: () => true, mayHold: () => true });
  const pictures = await picturesOnDisk({ imageTransport: 'auto', pictureHosts: [], policy: noPolicy }, dir, ['.'], {
    env: {},
    signal,
  });
  const journalPath = join(dir, '.journal.json');
  const errors: unknown[] = [];
  let time = Date.parse('2026-10-01T10:00:00Z');
  const workbench = await openWorkbench({
    review: reviewInput(read, pictures),
    folder: dir,
    drafting: options.drafting ?? { status: 'off' },
    model: 'llava-13b',
    loadPicture: pictures.loadPicture,
    journal: {
      path: journalPath,
      io: {
        read: () => readFile(journalPath, 'utf8').catch(() => undefined),
        write: async (text) => {
          await writeFile(journalPath, text);
          return undefined;
        },
      },
    },
    port: 0,
    asset: options.asset ?? (() => Promise.resolve(undefined)),
    now: options.now ?? (() => (time += 10_000)),
    announce: () => undefined,
    failed: options.failed ?? ((error) => void errors.push(error)),
  });
  onTestFinished(() => workbench.close());
  const { origin } = new URL(workbench.address);

  const send: Client['send'] = (method, path, headers = {}, body) =>
    new Promise((resolve, reject) => {
      // `fetch` would not let a test choose Host and Origin.
      const outgoing = request(origin, { method, path, headers }, (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (part: string) => (text += part));
        incoming.on('end', () => {
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  const first = await send('GET', workbench.address.slice(origin.length));
  const [cookie = ''] = (first.headers['set-cookie'] as readonly string[] | undefined) ?? [];
  const key = /name="workbench-key" content="(\w+)"/.exec(first.text)?.[1] ?? '';
  const signedIn = { cookie: cookie.split(';')[0] ?? '', 'x-workbench-key': key };

  async function get<Answer>(path: string): Promise<Answer> {
    const { status, text } = await send('GET', path, signedIn);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    return JSON.parse(text) as Answer;
  }

  async function post<Answer>(path: string, body: unknown): Promise<Answer> {
    const headers = { ...signedIn, origin, 'content-type': 'application/json' };
    const { status, text } = await send('POST', path, headers, JSON.stringify(body));
    if (status !== 200) throw new Error(`${path}: ${status} ${text} ${errors.map(String).join()}`);
    return JSON.parse(text) as Answer;
  }

  return {
    dir,
    workbench,
    origin,
    signedIn,
    send,
    post,
    state: () => get('/api/state'),
    async image(place) {
      const { queue } = await get<State>('/api/state');
      const item = place === undefined ? queue[0] : queue.find(({ file, line }) => `${file}:${line}` === place);
      return get(`/api/image?id=${item?.id ?? ''}`);
    },
    judge: (id, alt) => post('/api/judge', { id, alt }),
    decide: (images, decision) =>
      post('/api/decide', { targets: images.map(({ id, seen }) => ({ id, seen })), decision }),
    undo: () => post('/api/undo', {}),
    read: (path) => readFile(join(dir, path), 'utf8'),
    write: (path, content) => writeFile(join(dir, path), content),
    async restart() {
      await workbench.close();
      return clientOf(dir, options);
    },
  };
}
