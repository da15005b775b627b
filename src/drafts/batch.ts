import { ahead } from '../lib/prefetch.ts';
import type { Limiter } from '../lib/limiter.ts';
import type { Slots } from '../lib/semaphore.ts';
import type { Caption, Drafts, Wanted } from '../model/draft.ts';
import type { Budget } from './budget.ts';
import type { NoDraft } from './breaker.ts';
import { createCourse, stopped } from './breaker.ts';
import type { Draft } from './draft-one.ts';
import { accept } from './draft-one.ts';
import type { Easel } from './pool.ts';
import { createEasel } from './pool.ts';
import { endgame } from './requests/shutdown.ts';
import { estimate } from './estimate.ts';
import type { DraftSettings, DraftWorld } from './index.ts';
import type { Lane } from './requests/sender.ts';
import { closingNotes } from './notes.ts';
import { createPace } from './requests/poll-schedule.ts';
import type { Kept, Ready } from './prepare.ts';
import { createPreparation } from './prepare.ts';
import type { OpenProvider } from './providers/provider.ts';
import type { ProviderEntry } from './providers/index.ts';
import type { Tally } from './results.ts';
import { createTally } from './results.ts';

export type Run = {
  readonly settings: DraftSettings;
  readonly world: DraftWorld;
  readonly limiter: Limiter;
  readonly slots: Slots;
  readonly lane: Lane;
  readonly budget: Budget;
  readonly entry: ProviderEntry;
  readonly open: OpenProvider;
};

/** Pictures that are loaded and made ready before their turn, so that the network is not idle meanwhile. */
const readyAhead = 4;

/** One caption for each of `wanted`, in their order. They are prepared one after the other, so that budgets go to the first, and drafted side by side. */
export async function runDrafts(run: Run, wanted: readonly Wanted[]): Promise<Drafts> {
  const { world, slots, lane, budget, limiter } = run;
  const settings = { ...run.settings, model: run.settings.model ?? run.entry.model };
  const notes = new Set<string>();
  const note = (sentence: string) => void notes.add(sentence);
  const course = createCourse(world.signal, note);
  const end = endgame(world);
  // A picture that is being decoded when the run is stopped would hold up its end.
  end.stop.addEventListener('abort', () => void world.preparer.close(), { once: true });
  const tally = createTally(wanted.length, world.progress);
  const provider = run.open(settings, {
    lane,
    slots,
    note,
    clock: world.clock,
    signal: end.stop,
    deadline: end.deadline,
    bookAnother: budget.another,
    accepted: slots.widen,
    pace: createPace({
      limiter,
      slots,
      perMinute: settings.requestsPerMinute === 0 ? Infinity : settings.requestsPerMinute,
      waiting: () => Math.max(0, Math.min(tally.open() - slots.used(), budget.left())),
    }),
  });
  const easel = createEasel({ provider, slots, budget, course, cache: world.cache, signal: end.stop });
  const preparation = createPreparation(run, { ...easel, halted: course.halted });
  const plan = await estimate(run, preparation, wanted);
  if (plan !== undefined) world.announce(plan);
  world.progress(0, wanted.length);
  const sign = { provider: settings.provider, model: settings.model };
  await drawAll(ahead(wanted, readyAhead, preparation.prepare), { easel, tally, sign });
  await provider.close();
  end.over();

  const captions = tally.captions();
  const paid = captions.reduce((sum, caption) => sum + (caption.status === 'ok' ? caption.costUsd : 0), 0);
  return {
    captions,
    requests: lane.sent(),
    costUsd: toMicros(paid + course.wastedUsd()),
    notes: [...closingNotes(wanted, captions), ...notes],
    refused: course.refused(),
    canAsk: true,
  };
}

type Drawn = Extract<Caption, { status: 'ok' }>;
type Room = { readonly easel: Easel; readonly tally: Tally; readonly sign: Pick<Drawn, 'provider' | 'model'> };

/** Settles what comes, one after the other as far as places and budget go; done when all of it is settled. */
async function drawAll(prepared: AsyncIterable<Ready | Kept | NoDraft>, room: Room): Promise<void> {
  const jobs: Promise<void>[] = [];
  let next = 0;
  for await (const one of prepared) {
    const index = next++;
    const caption = one.status === 'ready' ? await begin(one, room) : settled(one, room);
    if ('later' in caption) jobs.push(settleLater(index, caption.later, room));
    else room.tally.settle(index, caption);
    // A bug in there is met where all jobs are awaited.
    jobs.at(-1)?.catch(() => undefined);
  }
  await Promise.all(jobs);
}

async function settleLater(index: number, caption: Promise<Caption>, { tally }: Room): Promise<void> {
  tally.settle(index, await caption);
}

async function begin(ready: Ready, room: Room): Promise<NoDraft | { readonly later: Promise<Caption> }> {
  const begun = await room.easel.begin(ready);
  if (begun.status !== 'begun') return begun;
  return { later: begun.draft.then((draft) => captionOf(draft, ready, begun.isFirst, room)) };
}

function settled(one: Kept | NoDraft, { sign }: Room): Caption {
  return one.status === 'kept' ? { ...one.accepted, ...sign, costUsd: 0, cached: true, askedHere: false } : one;
}

/** Each place judges for itself whether a draft will do there; its bill is paid once. */
function captionOf(draft: Draft, { known }: Ready, isFirst: boolean, { sign }: Room): Caption {
  if (draft.status === 'stopped') return stopped;
  if (draft.status !== 'ok') return { status: 'failed', reason: draft.reason };
  const accepted = accept(draft.said, known);
  if (accepted.status !== 'ok') return { status: 'failed', reason: accepted.reason };
  return { ...accepted, ...sign, costUsd: isFirst ? draft.costUsd : 0, cached: false, askedHere: isFirst };
}

/** USD without the dust of adding binary fractions. */
function toMicros(usd: number): number {
  return Math.round(usd * 1e6) / 1e6;
}
