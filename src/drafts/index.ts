import { createLimiter } from '../lib/limiter.ts';
import { createSemaphore } from '../lib/semaphore.ts';
import type { Drafter } from '../model/draft.ts';
import { runBatch } from './batch.ts';
import { createBudget } from './budget.ts';
import type { DraftSettings, DraftWorld } from './contract.ts';
import { createSender, windowMs } from './requests/sender.ts';

export { openCache } from './cache.ts';
export type { DraftSettings, DraftWorld } from './contract.ts';

/**
 * Drafts with one provider; its `obstacle` states whether it can be used. The limits of the account apply to all calls of the drafter
 * together.
 */
export function createDrafter(settings: DraftSettings, world: DraftWorld): Drafter {
  const { provider } = settings;
  const limit = settings.requestsPerMinute === 0 ? Infinity : settings.requestsPerMinute;
  const limiter = createLimiter({ limit, windowMs, clock: world.clock });
  const slots = createSemaphore(settings.concurrency, 1);

  return async (wanted, earlier = 0) => {
    if (wanted.length === 0) return { drafts: [], requests: 0, costUsd: 0, notes: [], refused: undefined };
    const sender = createSender(world, limiter, slots);
    const budget = createBudget({
      maxCaptions: Math.max(0, settings.maxCaptions - earlier),
      maxCostUsd: settings.maxCostUsd && Math.max(0, settings.maxCostUsd - earlier * provider.estimateUsd),
      estimateUsd: provider.estimateUsd,
    });
    return runBatch({ settings, world, limiter, slots, sender, budget, open: await provider.load() }, wanted);
  };
}
