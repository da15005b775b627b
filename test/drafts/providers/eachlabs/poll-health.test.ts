import { expect, test } from 'vitest';
import { createPollHealth, longestTroubleMs } from '../../../../src/drafts/providers/eachlabs/poll-health.ts';
import { createVirtualClock } from '../../../lib/virtual-clock.ts';

const after = async (clock: ReturnType<typeof createVirtualClock>, ms: number) => clock.run(clock.sleep(ms));

test('As long as polls are answered, any number of them may go at once', () => {
  const health = createPollHealth(createVirtualClock());
  health.began();
  health.began();
  health.ended(undefined);
  expect(health.waitMs()).toBe(0);
});

test('After a poll that failed they go one at a time, with pauses, until one is answered', async () => {
  const clock = createVirtualClock();
  const health = createPollHealth(clock);
  health.began();
  health.ended('status 500');
  expect(health.waitMs()).toBeGreaterThanOrEqual(500);
  await after(clock, 1000);
  expect(health.waitMs()).toBe(0);
  health.began();
  expect(health.waitMs()).toBeGreaterThan(0);
  health.ended(undefined);
  expect(health.waitMs()).toBe(0);
});

test('They are hopeless when all of them fail for too long, and no longer when one is answered', async () => {
  const clock = createVirtualClock();
  const health = createPollHealth(clock);
  const fail = () => {
    health.began();
    health.ended('status 500');
  };
  await after(clock, 3600_000);
  fail();
  await after(clock, longestTroubleMs - 1);
  fail();
  expect(health.hopeless()).toBeUndefined();
  await after(clock, 1);
  expect(health.hopeless()).toBe('status 500');
  health.began();
  health.ended(undefined);
  expect(health.hopeless()).toBeUndefined();
});
