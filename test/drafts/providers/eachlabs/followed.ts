import type { Client, Request } from '../../../../src/drafts/providers/eachlabs/client.ts';
import type { PollHealth } from '../../../../src/drafts/providers/eachlabs/poll-health.ts';
import { createPollHealth } from '../../../../src/drafts/providers/eachlabs/poll-health.ts';
import { pollUntilSettled } from '../../../../src/drafts/providers/eachlabs/poll.ts';
import type { Reply } from '../../../../src/drafts/requests/http.ts';
import { createSemaphore } from '../../../../src/lib/semaphore.ts';
import { createVirtualClock, type VirtualClock } from '../../../lib/virtual-clock.ts';

export const apiKey = 'key-of-the-harbour';

export const answer = (status: number, body: unknown, tookMs = 0): Reply => ({
  kind: 'answer',
  status,
  text: JSON.stringify(body),
  retryAfterMs: undefined,
  quota: undefined,
  requestId: undefined,
  tookMs,
});
export const pending = answer(200, { status: 'processing' });
export const done = answer(200, { status: 'success', output: 'A crane.', metrics: { cost: 0.01, predict_time: 2.5 } });
export const broken = answer(500, { error: 'out of order' });
export const missing = answer(404, { error: 'not found' });
export const busy = answer(429, { error: 'too many' });

type Scene = {
  /** The answers to the polls; the last one is that to all further polls. */
  readonly polls: readonly Reply[];
  readonly toCancel?: Reply;
  /** The age in ms at which to poll next a prediction that was unfinished at `since`, when it is `now`. */
  readonly next?: (since: number, now: number) => number;
  /** The age in ms at which the run is stopped. */
  readonly stopAt?: number;
  readonly health?: (clock: VirtualClock) => PollHealth;
};

type Sent = Request & {
  /** Milliseconds since the create. */
  readonly at: number;
};

/** Polls a prediction to its end. The clock is at 5 s when it is created, so that no age is a time of the clock. */
export async function follow({
  polls,
  toCancel = answer(200, {}),
  next = (since) => since + 3000,
  stopAt,
  health,
}: Scene) {
  const clock = createVirtualClock();
  await clock.run(clock.sleep(5000));
  const sent: Sent[] = [];
  const notes: string[] = [];
  const learnt: unknown[] = [];
  const stop = new AbortController();
  const deadline = new AbortController();
  const age = () => clock.now() - 5000;
  const client: Client = {
    async send(request) {
      sent.push({ ...request, at: age() });
      if (request.method === 'POST') return toCancel;
      const reply = polls[sent.length - 1] ?? polls.at(-1)!;
      if (reply.kind === 'answer') await clock.sleep(reply.tookMs);
      return reply;
    },
  };
  if (stopAt !== undefined)
    void clock.sleep(stopAt).then(() => {
      stop.abort();
    });
  const settled = await clock.run(
    pollUntilSettled({
      id: 'p1',
      echoed: 500,
      client,
      settings: { apiKey, apiBaseUrl: undefined, model: 'llava-13b', imageTransport: 'auto', allowUpload: false },
      context: {
        sender: { send: unwanted, aside: unwanted, sent: () => 0 },
        slots: createSemaphore(1),
        clock,
        signal: stop.signal,
        deadline: deadline.signal,
        note: (sentence) => notes.push(sentence),
        bookAnother: () => false,
        pollSchedule: {
          nextPollAge: (since) => next(since, age()),
          learn: (...of) => learnt.push(of),
          uploading: () => undefined,
        },
        accepted: () => undefined,
      },
      health: (health ?? createPollHealth)(clock),
    }),
  );
  const isPoll = ({ method }: Sent) => method === 'GET';
  return {
    settled,
    notes,
    learnt,
    stop,
    deadline,
    sent,
    ages: sent.filter(isPoll).map(({ at }) => at),
    cancels: sent.filter((one) => !isPoll(one)),
  };
}

function unwanted(): never {
  throw new Error('All requests go through the client.');
}
