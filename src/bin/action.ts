import { runAction } from '../action.ts';
import { systemClock } from '../lib/clock.ts';

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    ending.abort();
  });
}

process.exitCode = await runAction({
  env: process.env,
  stdout: (text) => process.stdout.write(text),
  fetch: globalThis.fetch,
  clock: systemClock,
  signal: ending.signal,
});
