import { expect, test } from 'vitest';
import { createDeadline } from '../../src/app/deadline.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';

const minutes = (count: number) => count * 60_000;

function started(limit: number) {
  const clock = createVirtualClock();
  const pass = (ms: number) => clock.run(clock.sleep(ms));
  return { pass, deadline: createDeadline(clock, limit) };
}

test('Nothing is overdue before the deadline, and everything after it', async () => {
  const { pass, deadline } = started(20);
  await pass(minutes(20) - 1);
  expect([deadline.notes(), deadline.signal.aborted]).toEqual([[], false]);
  await pass(1);
  expect(deadline.notes()).toEqual([expect.stringContaining('deadline of 20 minutes')]);
  expect(deadline.signal.aborted).toBe(true);
});

test('What was read until then is judged for a minute more', async () => {
  const { pass, deadline } = started(20);
  await pass(minutes(21) - 1);
  expect(deadline.overdue()).toBeUndefined();
  await pass(1);
  expect(deadline.overdue()).toMatch(/reached its deadline of 20 minutes before this document was judged/);
});

test.each([
  [5, 10],
  [10, 5],
])('A setting of %i minutes is changed to %i, counted from the start', async (first, then) => {
  const { pass, deadline } = started(first);
  await pass(minutes(1));
  deadline.set(then);
  await pass(minutes(then - 1) - 1);
  expect(deadline.signal.aborted).toBe(false);
  await pass(1);
  expect(deadline.signal.aborted).toBe(true);
});

test('Publishing has five minutes more, also when the deadline is over', async () => {
  const { pass, deadline } = started(20);
  await pass(minutes(21));
  expect(deadline.now().aborted).toBe(true);
  deadline.publish();
  expect(deadline.now().aborted).toBe(false);
  await pass(minutes(5) - 1);
  expect(deadline.now().aborted).toBe(false);
  await pass(1);
  expect(deadline.now().aborted).toBe(true);
});

test('A deadline by the clock counts, although work that never yields the thread keeps its signal from aborting', () => {
  let now = 0;
  const deadline = createDeadline({ now: () => now, sleep: () => Promise.resolve() }, 1);
  now = 120_000;
  expect(deadline.signal.aborted).toBe(false);
  expect(deadline.overdue()).toContain('1 minute ');
});
