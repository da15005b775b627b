import { describe, expect, test } from 'vitest';
import type { PollHealth } from '../../../../src/drafts/providers/eachlabs/poll-health.ts';
import { createPollHealth, longestTroubleMs } from '../../../../src/drafts/providers/eachlabs/poll-health.ts';
import type { Reply } from '../../../../src/drafts/requests/http.ts';
import type { VirtualClock } from '../../../lib/virtual-clock.ts';
import { answer, apiKey, broken, busy, done, follow, missing, pending } from './followed.ts';

describe('A poll that fails', () => {
  test('is repeated with growing pauses, and what the prediction then says counts', async () => {
    const { settled, ages, learnt } = await follow({ polls: [pending, broken, broken, broken, broken, done] });
    expect(settled).toMatchObject({ status: 'ok' });
    const [, second, ...later] = ages;
    const pauses = later.map((age, index) => age - (ages[index + 1] ?? 0));
    expect(second).toBe(6000);
    expect(pauses[0]).toBeGreaterThanOrEqual(500);
    expect(pauses[0]).toBeLessThanOrEqual(1000);
    expect(pauses[1]).toBeGreaterThanOrEqual(1000);
    expect(pauses.slice(2)).toEqual([2000, 2000]);
    // It was last seen unfinished before the failures.
    expect(learnt).toEqual([[3000, ages.at(-1), 2500]]);
  });

  test.each<[string, Reply, string]>([
    ['500', broken, 'status 500 out of order'],
    ['a page', { ...done, status: 300 } as Reply, 'status 300'],
    ['a text without a prediction', answer(200, 'x'), 'status 200'],
    ['nothing', { kind: 'unanswered', reason: `reset of ${apiKey}` }, 'reset of ***'],
  ])(`is the end of the draft when there is %s for ${longestTroubleMs / 1000} s`, async (_, reply, why) => {
    const { settled, ages, cancels } = await follow({ polls: [pending, reply] });
    expect(settled).toEqual({
      status: 'failed',
      reason: `The API did not tell what became of the draft: ${why}.`,
      costUsd: 0,
      again: false,
      outage: true,
    });
    const last = ages.at(-1)!;
    expect(last).toBeGreaterThanOrEqual(6000 + longestTroubleMs);
    expect(last).toBeLessThan(6000 + longestTroubleMs + 2000);
    expect(cancels).toMatchObject([{ at: last }]);
  });

  describe('while those of other predictions are answered', () => {
    const health = (clock: VirtualClock): PollHealth => ({ ...createPollHealth(clock), hopeless: () => undefined });
    const at = (age: number) => (_: number, now: number) => (now <= 6000 ? 6000 : age);

    test.each([
      [16_000, 'failed'],
      [15_999, 'ok'],
    ])('from 6 s until %i ms: %s', async (age, status) => {
      const { settled, ages } = await follow({ polls: [broken, broken, done], next: at(age), health });
      expect(settled.status).toBe(status);
      expect(ages.slice(0, 2)).toEqual([6000, age]);
    });
  });

  test('is known to the other predictions, and so is one that is answered, or asked to wait', async () => {
    const known: string[] = [];
    const health = (clock: VirtualClock): PollHealth => {
      const real = createPollHealth(clock);
      return {
        ...real,
        began() {
          known.push('began');
          real.began();
        },
        ended(failure) {
          known.push(failure ?? 'answered');
          real.ended(failure);
        },
      };
    };
    await follow({ polls: [missing, busy, broken, pending, done], next: () => 0, health });
    const ends = ['answered', 'answered', 'status 500 out of order', 'answered', 'answered'];
    expect(known).toEqual(ends.flatMap((end) => ['began', end]));
  });

  test('counts from its own beginning, not from that of an earlier one', async () => {
    const polls = [broken, pending, ...Array<Reply>(5).fill(broken), done];
    const { settled } = await follow({ polls, next: (since) => since + 8000 });
    expect(settled).toMatchObject({ status: 'ok' });
  });

  test('counts anew after an answer that asks to wait', async () => {
    const some = Array<Reply>(4).fill(broken);
    const { settled, ages } = await follow({ polls: [...some, busy, ...some, done] });
    expect(settled).toMatchObject({ status: 'ok' });
    expect(ages.at(-1)! - ages[0]!).toBeGreaterThan(longestTroubleMs);
  });

  test('is none that asks to wait: it is repeated until the deadline', async () => {
    const { settled } = await follow({ polls: [busy] });
    expect(settled).toMatchObject({ reason: 'There was no description after 180 s.' });
  });

  test('is waited for when it is the poll of another prediction', async () => {
    const health = (clock: VirtualClock) => {
      const shared = createPollHealth(clock);
      shared.began();
      shared.ended('status 500');
      shared.began();
      void clock.sleep(4100).then(() => {
        shared.ended(undefined);
      });
      return shared;
    };
    const { ages } = await follow({ polls: [done], health });
    expect(ages[0]).toBeGreaterThanOrEqual(4100);
    expect(ages[0]).toBeLessThan(4500);
  });

  describe('when all polls of the run have failed for too long', () => {
    const health = (clock: VirtualClock) => {
      const shared = createPollHealth(clock);
      shared.began();
      shared.ended('status 502');
      return shared;
    };
    const next = () => 60_000;

    test('goes at once, and is the last one', async () => {
      const { settled, ages, cancels } = await follow({ polls: [broken], next, health });
      expect(settled).toMatchObject({ status: 'failed', outage: true });
      expect(settled).toHaveProperty('reason', expect.stringMatching(/status 500/));
      expect(ages).toEqual([longestTroubleMs]);
      expect(cancels).toHaveLength(1);
    });

    test('shows whether this prediction is lost, too', async () => {
      const { settled, ages } = await follow({ polls: [done], next, health });
      expect(settled).toMatchObject({ status: 'ok' });
      expect(ages).toEqual([longestTroubleMs]);
    });
  });
});

describe('A prediction that the API does not find', () => {
  test('may not be there yet in its first seconds', async () => {
    const { settled } = await follow({ polls: [missing, missing, done] });
    expect(settled).toMatchObject({ status: 'ok' });
  });

  test.each([
    [14_999, 'ok'],
    [15_000, 'failed'],
  ])('at the age of %i ms: %s', async (age, status) => {
    const { settled, cancels } = await follow({ polls: [missing, done], next: () => age });
    expect(settled.status).toBe(status);
    expect(cancels).toHaveLength(status === 'failed' ? 1 : 0);
  });

  test('is lost later on', async () => {
    const { settled } = await follow({ polls: [missing], next: () => 20_000 });
    expect(settled).toEqual({
      status: 'failed',
      reason: 'The API lost the prediction: status 404 not found.',
      costUsd: 0,
      again: false,
      outage: false,
    });
  });
});
