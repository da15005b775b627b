import { ahead } from '../lib/ahead.ts';
import { createLatch } from '../lib/latch.ts';
import type { Limiter } from '../lib/limiter.ts';
import type { Slots } from '../lib/slots.ts';
import type { Caption, Drafts, Wanted } from '../types.ts';
import type { Budget } from './budget.ts';
import type { NoDraft } from './course.ts';
import { createCourse, stopped } from './course.ts';
import type { Draft } from './draft.ts';
import { accept, draftOne } from './draft.ts';
import { endgame } from './endgame.ts';
import type { DraftSettings, DraftWorld } from './index.ts';
import type { Lane } from './lane.ts';
import type { Ready } from './prepare.ts';
import { createPrepare } from './prepare.ts';
import type { OpenProvider } from './provider.ts';
import type { ProviderEntry } from './providers/index.ts';

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

/** Pictures that are loaded before their turn, so that the network is not idle while a file is read. */
const loadedAhead = 4;

/** What is known of a draft besides its words. */
type Origin = Pick<Extract<Caption, { status: 'ok' }>, 'costUsd' | 'cached' | 'askedHere'>;

/** One caption for each of `wanted`, in their order. They are prepared one after the other, so that budgets go to the first, and drafted side by side. */
export async function runDrafts(run: Run, wanted: readonly Wanted[]): Promise<Drafts> {
  const { settings, world, slots, lane, budget, entry } = run;
  const model = settings.model ?? entry.model;
  const notes = new Set<string>();
  const note = (sentence: string) => void notes.add(sentence);
  const course = createCourse(world.signal, note);
  const captions = new Map<number, Caption>();
  const drafts = new Map<string, Promise<Draft>>();
  const jobs: Promise<void>[] = [];
  const latch = createLatch();
  const end = endgame(world);
  const provider = run.open(
    { ...settings, model },
    {
      lane,
      slots,
      note,
      clock: world.clock,
      signal: end.stop,
      deadline: end.deadline,
      publicUrl: world.publicUrl,
      bookAnother: () => budget.another(),
      allowance: () => run.limiter.free() / Math.max(1, unsettled()),
      accepted: () => {
        latch.open();
      },
    },
  );

  function unsettled(): number {
    return slots.used() + Math.min(wanted.length - captions.size, budget.left());
  }

  function settle(index: number, caption: Caption): void {
    captions.set(index, caption);
    world.progress(captions.size, wanted.length);
  }

  function noRoom(reason: string | undefined): NoDraft | undefined {
    if (reason === undefined) return undefined;
    note(reason);
    return { status: 'skipped', reason };
  }

  /** Takes a place and a part of the budget, or tells why not. */
  async function admit(): Promise<NoDraft | undefined> {
    const reason = course.halted() ?? noRoom(budget.full());
    if (reason !== undefined) return reason;
    if (!(await slots.take(end.stop))) return stopped;
    const late = course.halted() ?? noRoom(budget.open());
    if (late !== undefined) slots.give();
    return late;
  }

  async function draft(ready: Ready): Promise<Draft> {
    try {
      const result = await draftOne({ provider, budget, ...ready });
      course.learn(result);
      if (result.status === 'ok') await world.cache?.put(ready.key, result.raw);
      return result;
    } finally {
      slots.give();
    }
  }

  function follow(index: number, { known }: Ready, drafted: Promise<Draft>, isFirst: boolean): void {
    const job = drafted.then((result) => {
      if (result.status === 'stopped') settle(index, stopped);
      else if (result.status !== 'ok') settle(index, { status: 'failed', reason: result.reason });
      else
        settle(
          index,
          captionOf(accept(result.raw, known), {
            costUsd: isFirst ? result.costUsd : 0,
            cached: false,
            askedHere: isFirst,
          }),
        );
    });
    // A bug in there is met where all jobs are awaited.
    job.catch(() => undefined);
    jobs.push(job);
  }

  function captionOf(accepted: ReturnType<typeof accept>, origin: Origin): Caption {
    if ('reason' in accepted) return { status: 'failed', reason: accepted.reason };
    return { status: 'ok', text: accepted.text, provider: settings.provider, model, ...origin };
  }

  /** Settles one picture, or sees to it that it will be. */
  async function take(index: number, ready: Ready): Promise<void> {
    const twin = drafts.get(ready.key);
    if (twin !== undefined) {
      follow(index, ready, twin, false);
      return;
    }
    const kept = await world.cache?.get(ready.key);
    const accepted = kept === undefined ? undefined : accept(kept, ready.known);
    if (accepted !== undefined && 'text' in accepted) {
      settle(index, captionOf(accepted, { costUsd: 0, cached: true, askedHere: false }));
      return;
    }
    const reason = await admit();
    if (reason !== undefined) {
      settle(index, reason);
      return;
    }
    const drafted = draft(ready);
    drafts.set(ready.key, drafted);
    follow(index, ready, drafted, true);
    await Promise.race([latch.opened, jobs.at(-1)]);
  }

  // With a cache, a picture may be had for nothing when the budget is used up.
  const prepare = createPrepare(
    run,
    model,
    () => course.halted() ?? (world.cache === undefined ? noRoom(budget.full()) : undefined),
  );
  world.progress(0, wanted.length);
  let index = 0;
  for await (const prepared of ahead(wanted, loadedAhead, prepare)) {
    if (prepared.status === 'ready') await take(index, prepared);
    else settle(index, prepared);
    index += 1;
  }
  await Promise.all(jobs);
  await provider.close();
  end.over();

  const inOrder = wanted.map((_, at) => captions.get(at) ?? stopped);
  const paid = inOrder.reduce((sum, caption) => sum + (caption.status === 'ok' ? caption.costUsd : 0), 0);
  return {
    captions: inOrder,
    requests: lane.sent(),
    costUsd: toMicros(paid + course.wastedUsd()),
    notes: [...notes],
    refused: course.refused(),
  };
}

/** USD without the dust of adding binary fractions. */
function toMicros(usd: number): number {
  return Math.round(usd * 1e6) / 1e6;
}
