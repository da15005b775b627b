import { expect, test } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';
import type { World } from '../../src/cli/world.ts';

/** What is printed for calls at given moments, in milliseconds. */
function printed(
  stderrIsTerminal: boolean,
  calls: readonly (readonly [number, number, number | undefined, number?])[],
  columns?: number,
): string {
  let now = 0;
  let said = '';
  const world = { stderr: (text: string) => (said += text), stderrIsTerminal, clock: { now: () => now }, columns };
  const progress = progressLine('Scanning', world as unknown as World, 'file');
  for (const [at, done, total, images] of calls) {
    now = at;
    progress(done, total, images);
  }
  return said;
}

test('On a terminal a line changes, has the rate and the time left, and is gone at the end', () => {
  expect(
    printed(true, [
      [0, 0, undefined],
      [50, 10, undefined],
      [500, 100, undefined],
      [2000, 500, 1500],
      [2000, 501, 1500],
      [4000, 30, 1500],
      [9000, 1500, 1500],
    ]),
  ).toBe(
    [
      '\rScanning: 0 files …\u001b[K',
      '\rScanning: 100 files …\u001b[K',
      '\rScanning: 500 of 1500 files, 250 a second, 4 s left …\u001b[K',
      '\rScanning: 30 of 1500 files, 7.5 a second, 4 min left …\u001b[K',
      '\r\u001b[K',
    ].join(''),
  );
});

test('The line has the images that were found, and never more columns than the terminal', () => {
  const calls = [[2000, 1, 1500, 1] as const, [3000, 500, 1500, 812] as const];
  const full = '\rScanning: 500 of 1500 files, 812 images, 167 a second, 6 s left …\u001b[K';
  expect(printed(true, calls)).toContain(full);
  expect(printed(true, calls)).toContain('1 of 1500 files, 1 image, 0.5 a second');
  const lines = printed(true, calls, 40).split('\r').slice(1);
  expect(lines.map((line) => line.replace('\u001b[K', '')).filter((line) => line.length > 40)).toEqual([]);
});

test('One file is one file', () => {
  expect(printed(true, [[0, 1, undefined]])).toBe('\rScanning: 1 file …\u001b[K');
});

test('In a log there is a line every 20 seconds, and nothing for a short run', () => {
  expect(
    printed(false, [
      [0, 0, 10],
      [19_000, 9, 10],
      [19_500, 10, 10],
    ]),
  ).toBe('');
  expect(
    printed(false, [
      [0, 0, 1000],
      [21_000, 210, 1000],
      [30_000, 400, 1000],
    ]),
  ).toBe('alt-text-review: Scanning: 210 of 1000 files, 10 a second, 79 s left\n');
});
