import { readCreated, readPrediction } from '../answers.ts';
import type { Client } from '../client.ts';
import { createClient } from '../client.ts';
import type { Reply } from '../../../requests/http.ts';
import { rank } from '../../../requests/sender.ts';
import { repeatable, retry } from '../../../requests/retry.ts';
import { parseJson } from '../../../../lib/parse-json.ts';
import type { Provider } from '../../provider.ts';
import type { Exchange } from '../../../doctor/recorder.ts';
import { edgePictures, nowhere, plainPicture } from '../../../doctor/pictures.ts';
import { ofKind, succeeded } from './exchanges.ts';
import { isDraft, type Attempt, type Session } from '../../../doctor/session.ts';

/** All questions to Eachlabs with their results; undefined for a question that was not asked. */
export type EachlabsEvidence = {
  readonly seen: readonly Exchange[];
  readonly card: Reply;
  readonly byDataUri: Attempt | undefined;
  readonly byUpload: Attempt | undefined;
  readonly together: Together | undefined;
  readonly failing: Failing | undefined;
  readonly run: Reply | undefined;
};

/** Pictures that were asked about in parallel. */
export type Together = {
  readonly attempts: readonly Attempt[];
  /** The number of answers that name the shape at the edge of their picture. */
  readonly named: number;
  readonly seen: readonly Exchange[];
  /** Slots that are left after the answers of the API. */
  readonly places: number;
};

/** A prediction that could not load its picture. */
export type Failing = { readonly attempt: Attempt; readonly seen: readonly Exchange[] };

/** Asks the free questions first, then the cheapest ones, and ends where the rest would give no answer. */
export async function gatherEachlabs(
  session: Session,
  imageTransport: string,
  progress: (done: number, total: number) => void,
): Promise<EachlabsEvidence> {
  const { recorder } = session;
  const steps = 6;
  progress(0, steps);
  const card = await readCard(session);
  if (card.kind !== 'answer') {
    progress(steps, steps);
    return { ...nothingAsked, seen: recorder.seen, card };
  }

  progress(1, steps);
  const inside = await session.open('data-uri');
  const byDataUri = await draftOnce(session, inside);
  progress(2, steps);
  const uploads = await session.open('upload');
  const wantsUpload = imageTransport === 'upload' || mayBeTheWay(byDataUri, recorder.seen);
  const byUpload = wantsUpload ? await draftOnce(session, uploads) : undefined;
  progress(3, steps);
  const ways = [[byDataUri, inside] as const, [byUpload, uploads] as const];
  const provider = ways.find(([attempt]) => isDraft(attempt))?.[1];
  const together = provider && (await askTogether(session, provider));
  progress(4, steps);
  const failing = provider && (await askForNothing(session, provider));
  progress(5, steps);
  const run = isDraft(byDataUri) ? await tryRun(session) : undefined;
  await Promise.all([inside.close(), uploads.close()]);
  progress(steps, steps);
  return { seen: recorder.seen, card, byDataUri, byUpload, together, failing, run };
}

const nothingAsked = {
  byDataUri: undefined,
  byUpload: undefined,
  together: undefined,
  failing: undefined,
  run: undefined,
} as const;

/** The model card is public. */
function readCard({ context, settings }: Session): Promise<Reply> {
  const client = createClient(settings, context);
  const path = `model?slug=${encodeURIComponent(settings.model)}`;
  return retry(context, repeatable, () =>
    client.send({ method: 'GET', path, rank: rank.rest, timeoutMs: 30_000, signal: context.signal }),
  );
}

/** One draft; a second one after a transient failure, because a model that was asleep fails its first request (a first word after 20 s is too late for its `predict.py`). */
async function draftOnce(session: Session, provider: Provider): Promise<Attempt | undefined> {
  const shown = plainPicture();
  const [first] = await session.ask(provider, [shown]);
  if (first?.answer.status !== 'failed' || !first.answer.again) return first;
  const [second] = await session.ask(provider, [shown]);
  return second ?? first;
}

/** A failure that may be caused by the transport: the model could not read the picture, or the request was refused because of its content. */
function mayBeTheWay(attempt: Attempt | undefined, seen: readonly Exchange[]): boolean {
  const status = ofKind(seen, 'create').at(-1)?.status ?? 0;
  if (attempt?.answer.status === 'refused') return [400, 413, 422].includes(status);
  return attempt?.answer.status === 'failed' && !attempt.answer.outage;
}

async function askTogether(session: Session, provider: Provider): Promise<Together> {
  const { recorder, context } = session;
  const pictures = edgePictures();
  const from = recorder.seen.length;
  const attempts = await session.ask(
    provider,
    pictures.map(({ shown }) => shown),
  );
  const named = attempts.filter(
    ({ answer }, index) => answer.status === 'ok' && pictures[index]?.named.test(answer.text),
  ).length;
  return { attempts, named, seen: recorder.seen.slice(from), places: context.slots.capacity() };
}

async function askForNothing(session: Session, provider: Provider): Promise<Failing | undefined> {
  const from = session.recorder.seen.length;
  const [attempt] = await session.ask(provider, [nowhere]);
  return attempt && { attempt, seen: session.recorder.seen.slice(from) };
}

/** Repeats a request that worked, at the address that answers at once, so that only the address can be at fault. */
async function tryRun(session: Session): Promise<Reply | undefined> {
  const { context, settings, recorder } = session;
  const accepted = ofKind(recorder.seen, 'create').find(succeeded);
  const booking = accepted && session.book();
  if (accepted === undefined || booking === undefined) return undefined;
  const client = createClient(settings, context);
  const reply = await client.send({
    method: 'POST',
    path: 'prediction/run',
    body: parseJson(accepted.sent),
    rank: rank.create,
    timeoutMs: Math.min(60_000, booking.affordableMs),
    signal: context.signal,
  });
  booking.settle(await settleRun(reply, client, session));
  return reply;
}

/** The cost of a prediction by `/run`, in USD. A prediction that was only begun is cancelled, because its answer is not needed. */
async function settleRun(reply: Reply, client: Client, { context }: Session): Promise<number> {
  const lost = 'A request to `/v1/prediction/run` got no answer with its cost: it may be billed.';
  if (reply.kind === 'unanswered') context.note(lost);
  if (reply.kind !== 'answer' || reply.status >= 300) return 0;
  const prediction = readPrediction(reply.text);
  if (prediction.state === 'done' || prediction.state === 'failed') return prediction.costUsd ?? 0;
  const id = readCreated(reply.text);
  if (id === undefined) {
    context.note(lost);
    return 0;
  }
  const path = `prediction/${id}/cancel`;
  await client.send({ method: 'POST', path, rank: rank.rest, timeoutMs: 30_000, signal: context.deadline });
  return 0;
}
