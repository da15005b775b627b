import { stopped, type DraftSettings, type DraftWorld, type Kept, type PictureDraft, type Ready } from './contract.ts';
import type { Draft, Drafts, NoDraft, Wanted, WrittenDraft } from '../model/draft.ts';
import { prefetch } from '../lib/prefetch.ts';
import type { Limiter } from '../lib/limiter.ts';
import { roundUsd } from '../lib/round-usd.ts';
import type { Semaphore } from '../lib/semaphore.ts';
import type { Budget } from './budget.ts';
import { createCircuitBreaker } from './breaker.ts';
import { accept } from './accept.ts';
import type { Pool } from './pool.ts';
import { createPool } from './pool.ts';
import { createShutdown } from './requests/shutdown.ts';
import { estimate } from './estimate.ts';
import type { Sender } from './requests/sender.ts';
import { closingNotes } from './notes.ts';
import { createPollSchedule } from './requests/poll-schedule.ts';
import { createPreparation } from './prepare.ts';
import type { OpenProvider } from './providers/provider.ts';
import type { Results } from './results.ts';
import { createResults } from './results.ts';

export type Batch = {
  readonly settings: DraftSettings;
  readonly world: DraftWorld;
  readonly limiter: Limiter;
  readonly slots: Semaphore;
  readonly sender: Sender;
  readonly budget: Budget;
  readonly open: OpenProvider;
};

/** Pictures that are loaded and prepared before their turn, so that the network is not idle in the meantime. */
const readyAhead = 4;

/** One draft for each of `wanted`, in their order. They are prepared one after the other, so that the budget goes to the first, and drafted in parallel. */
export async function runBatch(run: Batch, wanted: readonly Wanted[]): Promise<Drafts> {
  const { world, slots, sender, budget, limiter } = run;
  const settings = { ...run.settings, model: run.settings.model ?? run.settings.provider.model };
  const notes = new Set<string>();
  const note = (sentence: string) => void notes.add(sentence);
  const breaker = createCircuitBreaker(world.signal, note);
  const end = createShutdown(world);
  // A picture that is still being decoded when the run is stopped would delay its end.
  end.stop.addEventListener('abort', () => void world.preparer.close(), { once: true });
  const results = createResults(wanted.length, world.progress);
  const provider = run.open(settings, {
    sender,
    slots,
    note,
    clock: world.clock,
    signal: end.stop,
    deadline: end.deadline,
    bookAnother: budget.another,
    accepted: slots.widen,
    pollSchedule: createPollSchedule({
      limiter,
      slots,
      perMinute: settings.requestsPerMinute === 0 ? Infinity : settings.requestsPerMinute,
      waiting: () => Math.max(0, Math.min(results.open() - slots.used(), budget.left())),
    }),
  });
  const pool = createPool({ provider, slots, budget, breaker, cache: world.cache, signal: end.stop });
  const preparation = createPreparation(run, { ...pool, halted: breaker.halted });
  const plan = await estimate(run, preparation, wanted);
  if (plan !== undefined) world.announce(plan);
  world.progress(0, wanted.length);
  const sign = { provider: settings.provider.name, model: settings.model };
  await runAll(prefetch(wanted, readyAhead, preparation.prepare), { pool, results, sign });
  await provider.close();
  end.over();

  const drafts = results.drafts();
  const paid = drafts.reduce((sum, draft) => sum + (draft.status === 'ok' ? draft.costUsd : 0), 0);
  return {
    drafts,
    requests: sender.sent(),
    costUsd: roundUsd(paid + breaker.wastedUsd()),
    notes: [...closingNotes(wanted, drafts), ...notes],
    refused: breaker.refused(),
  };
}

type Parts = {
  readonly pool: Pool;
  readonly results: Results;
  readonly sign: Pick<WrittenDraft, 'provider' | 'model'>;
};

/** Settles the prepared pictures one after the other, as far as slots and budget allow; resolves when all are settled. */
async function runAll(prepared: AsyncIterable<Ready | Kept | NoDraft>, parts: Parts): Promise<void> {
  const jobs: Promise<void>[] = [];
  let next = 0;
  for await (const one of prepared) {
    const index = next++;
    const draft = one.status === 'ready' ? await begin(one, parts) : settled(one, parts);
    if ('later' in draft) jobs.push(settleLater(index, draft.later, parts));
    else parts.results.settle(index, draft);
    // An error is thrown where all jobs are awaited; this only prevents an unhandled rejection before that.
    jobs.at(-1)?.catch(() => undefined);
  }
  await Promise.all(jobs);
}

async function settleLater(index: number, draft: Promise<Draft>, { results }: Parts): Promise<void> {
  results.settle(index, await draft);
}

async function begin(ready: Ready, parts: Parts): Promise<NoDraft | { readonly later: Promise<Draft> }> {
  const begun = await parts.pool.begin(ready);
  if (begun.status !== 'begun') return begun;
  return { later: begun.draft.then((draft) => draftOf(draft, ready, begun.isFirst, parts)) };
}

function settled(one: Kept | NoDraft, { sign }: Parts): Draft {
  if (one.status !== 'kept') return one;
  return {
    ...one.accepted,
    ...sign,
    costUsd: 0,
    cached: true,
    askedHere: false,
    picture: one.digest,
    asked: one.asked,
  };
}

/** Each place decides for itself whether it can use the draft; the cost counts once. */
function draftOf(draft: PictureDraft, { known, digest, asked }: Ready, isFirst: boolean, { sign }: Parts): Draft {
  if (draft.status === 'stopped') return stopped;
  if (draft.status !== 'ok') return { status: 'failed', reason: draft.reason };
  const accepted = accept(draft.said, known);
  if (accepted.status !== 'ok') return { status: 'failed', reason: accepted.reason };
  const costUsd = isFirst ? draft.costUsd : 0;
  return { ...accepted, ...sign, costUsd, cached: false, askedHere: isFirst, picture: digest, asked };
}
