import { expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/time-limit.ts';
import { createTimeLimit } from '../../src/lib/time-limit.ts';

const roomy = createTimeLimit(60_000);

test('Work that ends in time returns its result, whatever it is', () => {
  const result = { a: 1 };
  expect(roomy(() => result)).toEqual({ result });
  expect(roomy(() => undefined)).toEqual({ result: undefined });
});

test.each([
  ['a loop', () => endless()],
  ['a loop that catches everything', () => stubborn()],
  ['a regular expression', () => /^(a+)+$/.test(`${'a'.repeat(64)}b`)],
])('%s without an end is stopped, and does not affect the next work', (_, work: () => unknown) => {
  const limited = createTimeLimit(50);
  expect(limited(work)).toEqual({ stoppedAfterMs: expect.any(Number) as number });
  expect(unlessStalled(() => limited(() => 'done'))).toEqual({ result: 'done' });
});

test('Errors of the work are thrown unchanged', () => {
  const error = new TypeError('no');
  expect(() =>
    roomy(() => {
      throw error;
    }),
  ).toThrow(error);
  expect(() => roomy(deep)).toThrow(RangeError);
});

/** A machine that gives the thread no time for 50 ms stops any work: then once more. Without an end if the limit stops whatever comes. */
function unlessStalled<Result>(attempt: () => Outcome<Result>): Outcome<Result> {
  for (;;) {
    const outcome = attempt();
    if ('result' in outcome) return outcome;
  }
}

function endless(): never {
  for (;;) continue;
}

function stubborn(): never {
  for (;;) {
    try {
      endless();
    } catch {
      continue;
    }
  }
}

function deep(): number {
  return deep() + 1;
}
