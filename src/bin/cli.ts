#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runCli, type Keyboard } from '../cli/index.ts';
import { systemClock } from '../lib/clock.ts';
import { isTerminal, outsideOf } from './outside.ts';

/** Before the arguments of a program in a thread. Node's own way of asking takes longer than `--version`. */
const threadMark = '--in-thread';

const [mark, ...marked] = process.argv.slice(2);
const inThread = mark === threadMark ? (await import('./thread.ts')).outsideOfThread() : undefined;
const args = inThread === undefined ? process.argv.slice(2) : marked;
const { exitCode, printed, ...outside } = inThread ?? outsideOf(process);
const isInteractive = inThread === undefined && isTerminal(process, 'stdin');

const code = await runCli(args, {
  cwd: process.cwd(),
  env: process.env,
  stdin: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  streams: () => ({ input: process.stdin, output: process.stdout }),
  ask: isInteractive && outside.stderrIsTerminal ? ask : undefined,
  keyboard: isInteractive && outside.stdoutIsTerminal ? keyboard : undefined,
  changes,
  ...outside,
  beforeScan,
  restart: inThread === undefined && isMemoryOurs() ? restart : undefined,
  fetch: globalThis.fetch,
  clock: systemClock,
  today: new Date().toISOString().slice(0, 10),
  // argv[1] is dist/cli/index.js, or a link to it that a package manager created.
  packageDir: resolve(dirname(realpathSync(process.argv[1] ?? '.')), '..', '..'),
});
process.exitCode = exitCode(code);

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

async function keyboard(): Promise<Keyboard> {
  const { openKeyboard } = await import('./keyboard.ts');
  return openKeyboard(process);
}

/** What is loaded by then is loaded faster than afterwards: V8 compiles the code of Node anew once it is told to do anything in another way. */
async function beforeScan(): Promise<void> {
  const { optimizeLater } = await import('./optimize-later.ts');
  optimizeLater(process.versions.v8);
}

/** Whether the memory of this program is left to it: who says how much it may have is heard. */
function isMemoryOurs(): boolean {
  const flags = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  return !/--(?:max|min|initial)[-_](?:old|semi|heap)/.test(flags);
}

/** Returns where the thread had too little memory: then this program goes on by itself. */
async function restart(): Promise<void> {
  const { runInThread } = await import('./thread.ts');
  const [node = '', script = ''] = process.argv;
  const code = await runInThread([node, script, threadMark, ...args], { ...outside, exitCode, printed });
  if (code === undefined) return;
  await printed();
  process.exit(exitCode(code));
}

async function* changes(): AsyncIterable<string> {
  const { watch } = await import('node:fs/promises');
  for await (const { filename } of watch(process.cwd(), { recursive: true })) if (filename !== null) yield filename;
}
