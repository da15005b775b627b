import { truncate } from '../../../lib/truncate.ts';
import type { Reply } from '../../requests/http.ts';
import { maxAnswerBytes } from '../../requests/http.ts';
import { rank } from '../../requests/sender.ts';
import type { ProviderContext, ProviderSettings } from '../provider.ts';
import { failed } from '../provider.ts';
import { readRefusal } from '../../requests/refusals.ts';
import { redact, describeFailure } from '../../requests/redact.ts';
import type { Prediction } from './answers.ts';
import { isKnownPending, readPrediction } from './answers.ts';
import type { Client } from './client.ts';
import type { Created } from './create.ts';
import { longestTroubleMs, troubleBackoffMs, type PollHealth } from './poll-health.ts';
import { usualCostUsd } from './price.ts';

/** Milliseconds after its create when a prediction is given up. */
export const deadlineMs = 180_000;
/** Milliseconds after a create during which a poll may not find the prediction yet. */
const settlingMs = 15_000;
/** Milliseconds after which the time of the next poll is recalculated. */
const glanceMs = 1000;

export type Poll = {
  readonly id: string;
  /** Characters of the input, which the answer to every poll repeats. */
  readonly echoed: number;
  readonly client: Client;
  readonly settings: ProviderSettings;
  readonly context: ProviderContext;
  readonly health: PollHealth;
};

type Settled = Exclude<Created, { status: 'created' }>;

/** Polls a prediction until it is settled. If anything else ends the waiting, the prediction is cancelled, because it would run on and be billed. */
export async function pollUntilSettled(poll: Poll): Promise<Settled> {
  const { context, settings, health } = poll;
  const began = context.clock.now();
  let seen: Seen = { since: 0, heldMs: 0, notBefore: 0 };
  let troubles = 0;
  let troubleBegan = 0;
  for (;;) {
    await waitForTurn(poll, began, seen);
    health.began();
    const reply = await ask(poll);
    const prediction = read(reply);
    const isLost = prediction.state === 'unreadable' && !asksForPatience(reply);
    const failure = isLost ? describeFailure(reply, settings.apiKey) : undefined;
    health.ended(failure);
    const age = context.clock.now() - began;
    const end = endOf(reply, age, settings);
    if (end !== undefined) {
      await cancel(poll);
      return end;
    }
    if (prediction.state === 'done') context.pollSchedule.learn(seen.since, age, prediction.tookMs);
    const settled = settle(prediction, settings);
    if (settled !== undefined) return settled;
    if (age >= deadlineMs) {
      await cancel(poll);
      return failed(`There was no description after ${deadlineMs / 1000} s.`);
    }
    noteUnknown(prediction, poll);
    troubles = prediction.state === 'unreadable' ? troubles + 1 : 0;
    if (troubles <= 1 || failure === undefined) troubleBegan = age;
    if (failure !== undefined && (health.hopeless() !== undefined || age - troubleBegan >= longestTroubleMs)) {
      await cancel(poll);
      return failed(`The API did not tell what became of the draft: ${failure}.`, { outage: true });
    }
    seen =
      troubles === 0
        ? { since: age, heldMs: reply.kind === 'answer' ? reply.tookMs : 0, notBefore: 0 }
        : { ...seen, heldMs: 0, notBefore: age + troubleBackoffMs(troubles) };
  }
}

/** The result of the last polls. Ages in ms since the create. */
type Seen = {
  /** The age at which it was not finished. */
  readonly since: number;
  /** How long the API held that poll open: if it waits for news, this time counts as waiting. */
  readonly heldMs: number;
  /** The age before which another poll would probably fail in the same way. */
  readonly notBefore: number;
};

/** Waits until the next poll is due. This time may change meanwhile, because other pictures come and go. */
async function waitForTurn(
  { context, health }: Poll,
  began: number,
  { since, heldMs, notBefore }: Seen,
): Promise<void> {
  const { clock, pollSchedule, signal } = context;
  while (!signal.aborted) {
    const age = clock.now() - began;
    const due = Math.min(deadlineMs, Math.max(notBefore, pollSchedule.nextPollAge(since) - heldMs));
    // When the polls of the others are hopeless, one of its own shows whether this prediction is lost, too.
    const wait = health.hopeless() === undefined ? Math.max(due - age, health.waitMs()) : 0;
    if (wait <= 0) return;
    await clock.sleep(Math.min(wait, glanceMs), signal);
  }
}

async function ask({ client, context, id, echoed }: Poll): Promise<Reply> {
  if (context.signal.aborted) return { kind: 'stopped' };
  return client.send({
    method: 'GET',
    path: `prediction/${id}`,
    rank: rank.poll,
    timeoutMs: 60_000,
    maxBytes: maxAnswerBytes + echoed,
    signal: context.signal,
  });
}

/** A reply that ends the waiting, regardless of the prediction. */
function endOf(reply: Reply, age: number, { apiKey }: ProviderSettings): Settled | undefined {
  if (reply.kind === 'answer' && reply.status === 404) {
    return age < settlingMs ? undefined : failed(`The API lost the prediction: ${describeFailure(reply, apiKey)}.`);
  }
  return readRefusal(reply, apiKey);
}

/** The API answers: too many requests, or the prediction is not there yet. */
function asksForPatience(reply: Reply): boolean {
  return reply.kind === 'answer' && (reply.status === 429 || reply.status === 404);
}

function read(reply: Reply): Prediction {
  return reply.kind === 'answer' && reply.status < 300 ? readPrediction(reply.text) : { state: 'unreadable' };
}

function noteUnknown(prediction: Prediction, { context, settings }: Poll): void {
  if (prediction.state !== 'pending' || isKnownPending(prediction.status)) return;
  const word = truncate(redact(prediction.status, settings.apiKey), 40);
  context.note(`The API reports the unknown status "${word}", which is read as "not yet".`);
}

function settle(prediction: Prediction, { apiKey }: ProviderSettings): Settled | undefined {
  if (prediction.state === 'done') {
    return { status: 'ok', text: prediction.text, costUsd: prediction.costUsd ?? usualCostUsd };
  }
  if (prediction.state !== 'failed') return undefined;
  const words = redact(prediction.said, apiKey);
  if (prediction.cause === 'input') return { status: 'input-refused', said: words, tooLarge: false };
  const again = prediction.cause === 'passing';
  return failed(`The model failed: ${words}.`, { again, costUsd: prediction.costUsd ?? 0 });
}

/** Frees the slot on the account. */
async function cancel({ client, context, id }: Poll): Promise<void> {
  const path = `prediction/${id}/cancel`;
  const reply = await client.send({
    method: 'POST',
    path,
    rank: rank.rest,
    timeoutMs: 30_000,
    signal: context.deadline,
  });
  // A prediction that is gone or cannot be cancelled answers 404 or 500 (the vendor's pages differ): it does not use a slot either.
  if (reply.kind === 'answer' && (reply.status < 300 || reply.status === 404 || reply.status === 500)) return;
  context.note('A draft that was abandoned could not be cancelled at the provider: it may still be billed.');
}
