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
// A reader that has seen enough (`| head`) closes the pipe; there is nobody left to report to.
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
  // dist/cli/index.js, behind whatever link a package manager put there.
  packageDir: resolve(dirname(realpathSync(process.argv[1] ?? '.')), '..', '..'),
});
