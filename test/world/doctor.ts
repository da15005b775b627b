import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { edgePictures, plainPicture } from '../../src/drafts/doctor/pictures.ts';
import { runCli } from '../../src/cli/index.ts';
import type { VirtualClock } from '../lib/virtual-clock.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import type { Eachlabs, EachlabsSettings } from './eachlabs.ts';
import { startEachlabs } from './eachlabs.ts';
import type { FrontSettings } from './front.ts';
import { startFront } from './front.ts';

export const key = 'smk_0123456789abcdef';

export type Scene = {
  readonly api?: EachlabsSettings;
  readonly front?: FrontSettings;
  /** Settings, as flags, besides the address of the API. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  readonly args?: readonly string[];
  readonly terminal?: boolean;
  /** Called with each request before it leaves: the moment to stop the run. */
  readonly onRequest?: (request: { readonly method: string; readonly path: string }, stop: () => void) => void;
};

export type Consulted = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** `doctor --ask` against a stand-in of its own. */
export async function consult(scene: Scene = {}): Promise<Consulted & { readonly server: Eachlabs }> {
  const clock = createVirtualClock();
  const server = await startEachlabs({ key, clock, latencyMs: 4000, answer: seeing, ...scene.api });
  onTestFinished(() => server.stop());
  const base = scene.front === undefined ? server.url : await startFront(server, scene.front);
  const settings = { 'api-base-url': base, ...scene.settings };
  const consulted = await consultAt({ ...scene, settings, clock, env: { EACHLABS_API_KEY: key } });
  return { ...consulted, server };
}

/** `doctor --ask` in an empty folder with these settings. */
export async function consultAt(
  scene: Omit<Scene, 'api' | 'front'> & {
    readonly clock: VirtualClock;
    readonly env: Readonly<Record<string, string>>;
  },
): Promise<Consulted> {
  const cwd = await mkdtemp(join(tmpdir(), 'alt-text-review-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const flags = Object.entries(scene.settings ?? {}).map(([name, value]) => `--${name}=${value}`);
  const ending = new AbortController();
  const stop = () => {
    ending.abort();
  };
  const printed = { stdout: '', stderr: '' };
  const run = runCli(['doctor', '--ask', ...flags, ...(scene.args ?? [])], {
    cwd,
    env: scene.env,
    stdout: (text) => (printed.stdout += text),
    stderr: (text) => (printed.stderr += text),
    stdoutIsTerminal: scene.terminal ?? false,
    stderrIsTerminal: scene.terminal ?? false,
    fetch: (input, init) => {
      const path = new URL(input instanceof Request ? input.url : input).pathname;
      scene.onRequest?.({ method: init?.method ?? 'GET', path }, stop);
      return scene.clock.fetch(input, init);
    },
    clock: scene.clock,
    today: '2026-10-01',
    signal: ending.signal,
    keep: () => () => undefined,
    packageDir: join(import.meta.dirname, '..', '..'),
  });
  return { code: await scene.clock.run(run), ...printed };
}

/** The answer to the question beginning with `question`, and what was seen. */
export function rowOf({ stdout }: Consulted, question: string): readonly [answer: string, seen: string] {
  const line = stdout.split('\n').find((one) => one.startsWith(question)) ?? '';
  const [, answer = '', seen = ''] = line.split(/ {2,}/);
  return [answer, seen];
}

const named = ['A red circle on the left.', 'A blue square on the right.', 'A green circle at the bottom.'];
const edges = edgePictures().map(({ shown }) => Buffer.from(shown.bytes));
const plain = Buffer.from(plainPicture().bytes);

/** A model that sees all of a picture. */
export function seeing({ image }: { readonly image: Uint8Array | undefined }): string {
  if (plain.equals(image ?? new Uint8Array())) return 'A red circle on a white background.';
  return named[edges.findIndex((bytes) => bytes.equals(image ?? new Uint8Array()))] ?? 'A picture.';
}

/** A model that sees the square in the middle. */
export function cropping(input: { readonly image: Uint8Array | undefined }): string {
  const answer = seeing(input);
  return named.includes(answer) ? 'A plain white surface.' : answer;
}
