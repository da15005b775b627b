import type { DraftSettings, DraftWorld } from './contract.ts';
import { createLimiter } from '../lib/limiter.ts';
import { createSemaphore } from '../lib/semaphore.ts';
import type { Drafter } from '../model/draft.ts';
import { createBudget } from './budget.ts';
import { createSender, windowMs } from './requests/sender.ts';
import { localBase } from './providers/openai/local-base.ts';
import { providers } from './providers/index.ts';
import { runBatch } from './batch.ts';

export { openCache } from './cache.ts';
export type { DraftSettings, DraftWorld } from './contract.ts';

/** Drafts with one provider. The ceilings of the account hold over all calls of the drafter. */
export function createDrafter(settings: DraftSettings, world: DraftWorld): Drafter {
  const { clock } = world;
  const limit = settings.requestsPerMinute === 0 ? Infinity : settings.requestsPerMinute;
  const limiter = createLimiter({ limit, windowMs, clock });
  const slots = createSemaphore(settings.concurrency, 1);
  const entry = providers[settings.provider];

  return async (wanted, earlier = 0) => {
    const reason = unusable(settings);
    if (reason !== undefined || wanted.length === 0) {
      const drafts = wanted.map(() => ({ status: 'skipped', reason: reason ?? '' }) as const);
      return { drafts, requests: 0, costUsd: 0, notes: [], refused: undefined, canAsk: reason === undefined };
    }
    const sender = createSender(world, limiter, slots);
    const budget = createBudget({
      maxCaptions: Math.max(0, settings.maxCaptions - earlier),
      maxCostUsd: settings.maxCostUsd && Math.max(0, settings.maxCostUsd - earlier * entry.estimateUsd),
      estimateUsd: entry.estimateUsd,
    });
    return runBatch({ settings, world, limiter, slots, lane: sender, budget, entry, open: await entry.load() }, wanted);
  };
}

/** Why drafts cannot be had with these settings, with the remedy; undefined when they can be tried. */
export function unusable(settings: Pick<DraftSettings, 'provider' | 'apiKey' | 'apiBaseUrl'>): string | undefined {
  if (settings.apiKey !== undefined && settings.apiKey !== '') return undefined;
  if (settings.provider === 'eachlabs')
    return 'There is no `eachlabs-api-key`: give one to get drafts, in a workflow as a secret, elsewhere as EACHLABS_API_KEY.';
  const { hostname } = new URL(settings.apiBaseUrl ?? localBase);
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
    ? undefined
    : `There is no key for ${hostname}: set \`OPENAI_API_KEY\`, only an endpoint on this machine works without one.`;
}
