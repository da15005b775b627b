#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runCli } from '../cli/index.ts';
import { systemClock } from '../lib/clock.ts';

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    ending.abort();
  });
}
// A reader such as `| head` closes the pipe when it has enough; the rest of the output is not needed.
process.stdout.on('error', () => process.exit());

process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  stdoutIsTerminal: process.stdout.isTTY,
  stderrIsTerminal: process.stderr.isTTY,
  fetch: globalThis.fetch,
  clock: systemClock,
  today: new Date().toISOString().slice(0, 10),
  signal: ending.signal,
  // argv[1] is dist/cli/index.js, or a link to it that a package manager created.
  packageDir: resolve(dirname(realpathSync(process.argv[1] ?? '.')), '..', '..'),
});
