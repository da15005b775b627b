import { createLimiter } from '../lib/limiter.ts';
import { createSemaphore } from '../lib/semaphore.ts';
import type { Clock } from '../model/clock.ts';
import type { Drafter } from '../model/draft.ts';
import type { LoadPicture, Preparer } from '../model/picture.ts';
import { createBudget } from './budget.ts';
import type { DraftCache } from './cache.ts';
import { createSender, windowMs } from './requests/sender.ts';
import { localBase } from './providers/openai/local-base.ts';
import type { ProviderName } from './providers/index.ts';
import { providers } from './providers/index.ts';
import { runBatch } from './batch.ts';

export { openCache } from './cache.ts';

export type DraftSettings = {
  readonly provider: ProviderName;
  readonly apiKey: string | undefined;
  /** With or without `/v1`; undefined is the provider's own address. */
  readonly apiBaseUrl: string | undefined;
  /** Undefined is the provider's own model. */
  readonly model: string | undefined;
  /** Requests in any 60 s; 0 lifts the ceiling. */
  readonly requestsPerMinute: number;
  /** Predictions at once. */
  readonly concurrency: number;
  readonly maxCaptions: number;
  readonly maxCostUsd: number | undefined;
  readonly imageTransport: 'auto' | 'data-uri' | 'upload' | 'url';
  /** The repository is public, or the user consented: an upload can be read by anyone who has its link. */
  readonly allowUpload: boolean;
};

export type DraftWorld = {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly loadPicture: LoadPicture;
  readonly preparer: Preparer;
  readonly cache: DraftCache | undefined;
  /** Aborts when the run is to end: nothing new is asked for, what is underway is cancelled, what is drafted is kept. */
  readonly signal: AbortSignal;
  /** Tells what is about to be asked for and spent, in a sentence. */
  readonly announce: (sentence: string) => void;
  readonly progress: (done: number, total: number) => void;
};

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
