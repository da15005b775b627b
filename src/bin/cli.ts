#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { runCli } from '../cli/index.ts';
import { systemClock } from '../lib/clock.ts';
import { openKeyboard } from './keyboard.ts';
import { optimizeLater } from './optimize-later.ts';
import { outsideOf } from './outside.ts';
import { mayStartThread, outsideOfThread, runInThread } from './thread.ts';

optimizeLater(process.versions.v8);
const { exitCode, ...outside } = outsideOfThread() ?? outsideOf(process);

const code = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  streams: { input: process.stdin, output: process.stdout },
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  keyboard: process.stdin.isTTY && process.stdout.isTTY ? () => openKeyboard(process) : undefined,
  changes,
  ...outside,
  restart: mayStartThread() ? restart : undefined,
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

/** Returns where the thread had too little memory: then this program goes on by itself. */
async function restart(): Promise<void> {
  const code = await runInThread(process.argv, { ...outside, exitCode });
  if (code === undefined) return;
  // What a slow reader has not taken yet is printed first.
  await new Promise((resolve) => process.stdout.write('', resolve));
  process.exit(exitCode(code));
}

async function* changes(): AsyncIterable<string> {
  for await (const { filename } of watch(process.cwd(), { recursive: true })) if (filename !== null) yield filename;
}
