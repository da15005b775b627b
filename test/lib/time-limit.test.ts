import { expect, test } from 'vitest';
import { createTimeLimit } from '../../src/lib/time-limit.ts';

const roomy = createTimeLimit(60_000);

test('Work that ends in time hands on its result, whatever it is', () => {
  const result = { a: 1 };
  expect(roomy(() => result)).toEqual({ result });
  expect(roomy(() => undefined)).toEqual({ result: undefined });
});

test.each([
  ['a loop', () => endless()],
  ['a loop that catches everything', () => stubborn()],
  ['a regular expression', () => /^(a+)+$/.test(`${'a'.repeat(64)}b`)],
])('%s without an end is stopped, and the next work starts afresh', (_, work: () => unknown) => {
  const limited = createTimeLimit(50);
  expect(limited(work)).toEqual({ stoppedAfterMs: expect.any(Number) as number });
  expect(limited(() => 'done')).toEqual({ result: 'done' });
});

test('Errors of the work stay what they are', () => {
  const error = new TypeError('no');
  expect(() =>
    roomy(() => {
      throw error;
    }),
  ).toThrow(error);
  expect(() => roomy(deep)).toThrow(RangeError);
});

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
