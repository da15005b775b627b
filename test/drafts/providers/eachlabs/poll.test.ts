import { describe, expect, test } from 'vitest';
import { deadlineMs } from '../../../../src/drafts/providers/eachlabs/poll.ts';
import type { Reply } from '../../../../src/drafts/requests/http.ts';
import { maxAnswerBytes } from '../../../../src/drafts/requests/http.ts';
import { rank } from '../../../../src/drafts/requests/sender.ts';
import { answer, apiKey, broken, done, follow, missing, pending } from './followed.ts';

describe('A prediction is polled', () => {
  test('at the ages of the schedule, counted from the age at which it was last unfinished', async () => {
    const { ages, settled, cancels } = await follow({ polls: [pending, pending, done] });
    expect(ages).toEqual([3000, 6000, 9000]);
    expect(settled).toEqual({ status: 'ok', text: 'A crane.', costUsd: 0.01 });
    expect(cancels).toEqual([]);
  });

  test('at once where the schedule names an age that has passed', async () => {
    expect((await follow({ polls: [pending, done], next: () => 0 })).ages).toEqual([0, 0]);
  });

  test('earlier when the schedule changes its mind, which is looked at each second', async () => {
    const next = (_: number, now: number) => (now < 2500 ? 60_000 : 0);
    expect((await follow({ polls: [done], next })).ages).toEqual([3000]);
  });

  test('later when the schedule changes its mind', async () => {
    const next = (_: number, now: number) => (now < 500 ? 1500 : 4200);
    expect((await follow({ polls: [done], next })).ages).toEqual([4200]);
  });

  test('earlier by the time for which the API held the poll before', async () => {
    const held = answer(200, { status: 'processing' }, 2000);
    // Sent at 3 s, answered at 5 s, and so due at 8 s without those two.
    expect((await follow({ polls: [held, pending, done] })).ages).toEqual([3000, 6000, 9000]);
  });

  test('with its own path, before other requests, with room for the picture that its answer repeats', async () => {
    const { sent, stop } = await follow({ polls: [done] });
    expect(sent).toEqual([
      {
        at: 3000,
        method: 'GET',
        path: 'prediction/p1',
        rank: rank.poll,
        timeoutMs: 60_000,
        maxBytes: maxAnswerBytes + 500,
        signal: stop.signal,
      },
    ]);
  });
});

describe('A success', () => {
  test('teaches the schedule between which ages it came, and how long it took by the API', async () => {
    expect((await follow({ polls: [pending, done] })).learnt).toEqual([[3000, 6000, 2500]]);
  });

  test('without metrics costs what drafts usually cost, and teaches the ages alone', async () => {
    const { settled, learnt } = await follow({ polls: [answer(200, { status: 'success', output: 'A crane.' })] });
    expect(settled).toMatchObject({ status: 'ok', costUsd: 0.0077 });
    expect(learnt).toEqual([[0, 3000, undefined]]);
  });
});

describe('A failure of the model', () => {
  const failure = (more: object) => answer(200, { status: 'error', ...more });
  const envelope = (more: object) => ({ output: { error_message: `No ${apiKey}`, ...more } });

  test.each<[string, Reply, object]>([
    [
      'that may pass can be tried again, at no cost that is not named',
      failure({ error: 'No memory' }),
      { status: 'failed', reason: 'The model failed: No memory.', costUsd: 0, again: true, outage: false },
    ],
    [
      'that is final cannot, and costs what the API names',
      failure({ ...envelope({ classification: { category: 'CONTENT_MODERATION' } }), metrics: { cost: 0.02 } }),
      { status: 'failed', reason: 'The model failed: No ***.', costUsd: 0.02, again: false, outage: false },
    ],
    [
      'about the picture is a refusal of the picture',
      failure(envelope({ error_code: 'INPUT_DOWNLOAD_ERROR' })),
      { status: 'input-refused', said: 'No ***', tooLarge: false },
    ],
  ])('%s', async (_, reply, expected) => {
    const { settled, learnt, cancels } = await follow({ polls: [reply] });
    expect(settled).toEqual(expected);
    expect(learnt).toEqual([]);
    expect(cancels).toEqual([]);
  });
});

describe('A status that nobody knows', () => {
  const unknown = (status: string) => follow({ polls: [answer(200, { status }), done] });

  test('is read as "not yet", with a note', async () => {
    const { settled, notes } = await unknown(`Waits ${apiKey}`);
    expect(settled).toMatchObject({ status: 'ok' });
    expect(notes).toEqual(['The API reports the unknown status "Waits ***", which is read as "not yet".']);
  });

  test('is cut after 40 characters', async () => {
    const { notes } = await unknown('x'.repeat(41));
    expect(notes).toEqual([`The API reports the unknown status "${'x'.repeat(39)}…", which is read as "not yet".`]);
  });

  test.each(['processing', 'Queued', ''])('is not %j', async (status) => {
    expect((await unknown(status)).notes).toEqual([]);
  });
});

describe('Given up', () => {
  test(`is a prediction that is not done after ${deadlineMs / 1000} s, when it was polled once more`, async () => {
    const { settled, ages, cancels } = await follow({ polls: [pending], next: (since) => since + 170_000 });
    expect(settled).toEqual({
      status: 'failed',
      reason: 'There was no description after 180 s.',
      costUsd: 0,
      again: false,
      outage: false,
    });
    expect(ages).toEqual([170_000, 180_000]);
    expect(cancels).toMatchObject([{ at: 180_000 }]);
  });

  test('is not one that is done by then', async () => {
    const { settled, cancels } = await follow({ polls: [done], next: () => 200_000 });
    expect(settled).toMatchObject({ status: 'ok' });
    expect(cancels).toEqual([]);
  });

  test.each<[string, Reply, object]>([
    [
      'a key that is refused',
      answer(401, {}),
      { status: 'refused', reason: expect.stringMatching(/^The API refused the key: status 401\./) as string },
    ],
    ['a run that is stopped meanwhile', { kind: 'stopped' }, { status: 'stopped' }],
  ])('and cancelled is one after %s', async (_, reply, expected) => {
    const { settled, ages, cancels } = await follow({ polls: [pending, reply] });
    expect(settled).toEqual(expected);
    expect(ages).toEqual([3000, 6000]);
    expect(cancels).toHaveLength(1);
  });

  test('and cancelled, without another poll, is one that waits when the run is stopped', async () => {
    const { settled, ages, cancels } = await follow({ polls: [pending], stopAt: 3500 });
    expect(settled).toEqual({ status: 'stopped' });
    expect(ages).toEqual([3000]);
    expect(cancels).toMatchObject([{ at: 3500 }]);
  });
});

describe('The cancellation', () => {
  test('goes behind other requests, and may take until the end of the run', async () => {
    const { cancels, deadline } = await follow({ polls: [{ kind: 'stopped' }] });
    expect(cancels).toEqual([
      {
        at: 3000,
        method: 'POST',
        path: 'prediction/p1/cancel',
        rank: rank.rest,
        timeoutMs: 30_000,
        signal: deadline.signal,
      },
    ]);
  });

  const unknown = ['A draft that was abandoned could not be cancelled at the provider: it may still be billed.'];

  test.each<[string, Reply, readonly string[]]>([
    ['200', answer(200, {}), []],
    ['204', answer(204, {}), []],
    ['404, of a prediction that is gone', missing, []],
    ['500, of one that cannot be cancelled', broken, []],
    ['302', answer(302, {}), unknown],
    ['300', answer(300, {}), unknown],
    ['403', answer(403, {}), unknown],
    ['503', answer(503, {}), unknown],
    ['nothing', { kind: 'unanswered', reason: 'reset' }, unknown],
  ])('that is answered with %s', async (_, toCancel, notes) => {
    expect((await follow({ polls: [{ kind: 'stopped' }], toCancel })).notes).toEqual(notes);
  });
});
