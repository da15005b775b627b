import type { Reply } from '../http.ts';
import { maxAnswerBytes } from '../http.ts';
import { rank } from '../lane.ts';
import { backoffMs, pollDelayMs } from '../pace.ts';
import type { Desk, ProviderSettings } from '../provider.ts';
import { failed } from '../provider.ts';
import { turnedAway } from '../refusals.ts';
import { said } from '../said.ts';
import type { Prediction } from './answers.ts';
import { pendingWords, readPrediction } from './answers.ts';
import type { Client } from './client.ts';
import type { Created } from './create.ts';

/** Milliseconds from create after which a prediction is given up. */
export const deadlineMs = 180_000;
/** Milliseconds after a create in which a poll may not find the prediction yet. */
const settlingMs = 15_000;
/** USD when the API names no cost: 7 s at $0.0011 (the model's page). */
export const usualCostUsd = 0.0077;

export type Wait = {
  readonly id: string;
  /** Characters of the input, which every poll repeats in its answer. */
  readonly echoed: number;
  readonly client: Client;
  readonly settings: ProviderSettings;
  readonly desk: Desk;
};

type Settled = Exclude<Created, { status: 'created' }>;

/** Polls a prediction until it is settled, the deadline has passed or the run is stopped; in the last two cases it is cancelled. */
export async function waitFor(wait: Wait): Promise<Settled> {
  const { desk, settings } = wait;
  const { clock, signal } = desk;
  const started = clock.now();
  let delay = pollDelayMs(0, desk.allowance());
  let troubles = 0;
  for (let polls = 1; ; polls += 1) {
    await clock.sleep(Math.min(delay, started + deadlineMs - clock.now()), signal);
    const asked = clock.now();
    const reply = await ask(wait);
    const age = clock.now() - started;
    const end = endOf(reply, age, settings);
    if (end?.status === 'stopped') await cancel(wait);
    if (end !== undefined) return end;
    const prediction = read(reply);
    const settled = settle(prediction, settings);
    if (settled !== undefined) return settled;
    if (age >= deadlineMs) {
      await cancel(wait);
      return failed(`There was no description after ${deadlineMs / 1000} s.`);
    }
    noteUnknown(prediction, wait);
    troubles = prediction.state === 'unreadable' ? troubles + 1 : 0;
    // Where the API holds a poll until there is news, the time it took was waiting too.
    const pause = pollDelayMs(polls, desk.allowance()) - (clock.now() - asked);
    delay = Math.max(0, pause, troubles === 0 ? 0 : backoffMs(troubles));
  }
}

async function ask({ client, desk, id, echoed }: Wait): Promise<Reply> {
  if (desk.signal.aborted) return { kind: 'stopped' };
  return client.send({
    method: 'GET',
    path: `prediction/${id}`,
    rank: rank.poll,
    timeoutMs: 60_000,
    maxBytes: maxAnswerBytes + echoed,
    signal: desk.signal,
  });
}

/** What ends the waiting whatever became of the prediction. */
function endOf(reply: Reply, age: number, { apiKey }: ProviderSettings): Settled | undefined {
  if (reply.kind === 'answer' && reply.status === 404) {
    return age < settlingMs ? undefined : failed('The API lost the prediction.');
  }
  return turnedAway(reply, apiKey);
}

function read(reply: Reply): Prediction {
  return reply.kind === 'answer' && reply.status < 300 ? readPrediction(reply.text) : { state: 'unreadable' };
}

function noteUnknown(prediction: Prediction, { desk, settings }: Wait): void {
  if (prediction.state !== 'pending' || pendingWords.has(prediction.status)) return;
  const word = said(prediction.status, settings.apiKey);
  desk.note(`The API reports the unknown status "${word}": taken for "not yet".`);
}

function settle(prediction: Prediction, { apiKey }: ProviderSettings): Settled | undefined {
  if (prediction.state === 'done') {
    return { status: 'ok', text: prediction.text, costUsd: prediction.costUsd ?? usualCostUsd };
  }
  if (prediction.state !== 'failed') return undefined;
  const words = said(prediction.said, apiKey);
  if (prediction.cause === 'input') return { status: 'input-refused', said: words, tooLarge: false };
  const again = prediction.cause === 'passing';
  return failed(`The model failed: ${words}.`, { again, costUsd: prediction.costUsd ?? 0 });
}

/** Frees the place on the account; whether it worked makes no difference to the run. */
async function cancel({ client, desk, id }: Wait): Promise<void> {
  const path = `prediction/${id}/cancel`;
  await client.send({ method: 'POST', path, rank: rank.rest, timeoutMs: 30_000, signal: desk.deadline });
}
