#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { dirname, resolve } from 'node:path';
import { runCli } from '../cli/index.ts';
import { systemClock } from '../lib/clock.ts';
import { createInterrupt } from './interrupt.ts';
import { openKeyboard } from './keyboard.ts';
import { createPrinter } from './print.ts';

const interrupt = createInterrupt(process);

const printer = createPrinter(process.stdout, (sentence) => {
  process.stderr.write(`alt-text-review: ${sentence}\n`);
});

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
  stdout: printer.print,
  stderr: (text) => process.stderr.write(text),
  stdoutIsTerminal: process.stdout.isTTY,
  stderrIsTerminal: process.stderr.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  fetch: globalThis.fetch,
  clock: systemClock,
  today: new Date().toISOString().slice(0, 10),
  signal: interrupt.signal,
  keep: interrupt.keep,
  // argv[1] is dist/cli/index.js, or a link to it that a package manager created.
  packageDir: resolve(dirname(realpathSync(process.argv[1] ?? '.')), '..', '..'),
});
process.exitCode = printer.isCut() ? 2 : interrupt.exitCode(code);

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

async function* changes(): AsyncIterable<string> {
  for await (const { filename } of watch(process.cwd(), { recursive: true })) if (filename !== null) yield filename;
}
