import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as core from '@actions/core';
import { runAction } from '../action/index.ts';
import { systemClock } from '../lib/clock.ts';

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    ending.abort();
  });
}

process.exitCode = await runAction({
  env: process.env,
  runner: {
    input: (name) => core.getInput(name),
    mask: core.setSecret,
    print: (text) => process.stdout.write(text),
    debug: core.debug,
    error: (title, message) => {
      core.error(message, { title });
    },
    warning: (title, message) => {
      core.warning(message, { title });
    },
    output: core.setOutput,
    summary: async (markdown) => {
      await core.summary.addRaw(markdown).write();
    },
  },
  fetch: globalThis.fetch,
  clock: systemClock,
  today: new Date().toISOString().slice(0, 10),
  signal: ending.signal,
  packageDir: resolve(dirname(realpathSync(process.argv[1] ?? '.')), '..'),
});
