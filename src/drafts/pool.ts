import { stopped, type PictureDraft, type Ready } from './contract.ts';
import type { NoDraft } from '../model/draft.ts';
import type { Semaphore } from '../lib/semaphore.ts';
import type { Budget } from './budget.ts';
import type { DraftCache } from './cache.ts';
import type { CircuitBreaker } from './breaker.ts';
import { draftOne } from './draft-one.ts';
import type { Provider } from './providers/provider.ts';

/** Drafts pictures, each of them once, for any number of places that show it. */
export type Pool = {
  /** Makes sure that a picture is drafted; resolves as soon as this has begun, which may have to wait for a free slot. */
  begin(ready: Ready): Promise<Begun | NoDraft>;
  isUnderway(key: string): boolean;
  /** Why the budget allows no new draft; undefined as long as it does. */
  full(): NoDraft | undefined;
};

export type Begun = {
  readonly status: 'begun';
  readonly draft: Promise<PictureDraft>;
  /** Whether it was begun for this place, and not for another one with the same picture. */
  readonly isFirst: boolean;
};

export function createPool(parts: {
  readonly provider: Provider;
  readonly slots: Semaphore;
  readonly budget: Budget;
  readonly breaker: CircuitBreaker;
  readonly cache: DraftCache | undefined;
  /** Aborts when nothing new may begin. */
  readonly signal: AbortSignal;
}): Pool {
  const { provider, slots, budget, breaker, cache, signal } = parts;
  const drafts = new Map<string, Promise<PictureDraft>>();
  const underway = new Set<Promise<PictureDraft>>();

  function overBudget(reason: string | undefined): NoDraft | undefined {
    return reason === undefined ? undefined : { status: 'over-budget', reason };
  }

  /** Takes a slot and a part of the budget, or returns why it cannot. */
  async function admit(): Promise<NoDraft | undefined> {
    for (;;) {
      const reason = breaker.halted() ?? overBudget(budget.full());
      if (reason !== undefined) return reason;
      if (!(await slots.take(signal))) return stopped;
      if (breaker.halted() === undefined && budget.open()) return undefined;
      slots.give();
      // Running drafts may cost less than what is booked for them.
      await Promise.race([...underway]);
    }
  }

  async function run(ready: Ready): Promise<PictureDraft> {
    try {
      const draft = await draftOne({ provider, budget, ready });
      breaker.learn(draft);
      if (draft.status === 'ok') await cache?.put(ready.key, draft.said);
      return draft;
    } finally {
      slots.give();
    }
  }

  return {
    async begin(ready) {
      const twin = drafts.get(ready.key);
      if (twin !== undefined) return { status: 'begun', draft: twin, isFirst: false };
      const reason = await admit();
      if (reason !== undefined) return reason;
      const draft = run(ready);
      drafts.set(ready.key, draft);
      underway.add(draft);
      draft.finally(() => underway.delete(draft)).catch(() => undefined);
      return { status: 'begun', draft, isFirst: true };
    },
    isUnderway: (key) => drafts.has(key),
    full: () => overBudget(budget.full()),
  };
}
