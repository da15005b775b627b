import { node24, noNode24 } from './node24.ts';

/** Said once, before the tests: what is skipped is easily overlooked. */
export function setup(): void {
  if (node24() === undefined) process.stderr.write(`${noNode24}\n`);
}
