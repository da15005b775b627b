import type { DraftSettings, DraftWorld } from './contract.ts';
import { prefetch } from '../lib/prefetch.ts';
import type { Wanted } from '../model/draft.ts';
import type { Budget } from './budget.ts';
import type { Preparation } from './prepare.ts';
import type { ProviderFacts } from './providers/provider.ts';

/** The requests and the cost that a run is about to have, as a sentence; undefined when there are none. Pictures are loaded only where an earlier run may have drafted them. */
export async function estimate(
  run: {
    readonly settings: DraftSettings;
    readonly world: DraftWorld;
    readonly budget: Budget;
  },
  { peek: survey }: Preparation,
  wanted: readonly Wanted[],
): Promise<string | undefined> {
  const { world, budget, settings } = run;
  const { provider } = settings;
  const { kept, open } = world.cache === undefined ? unknown(wanted) : await surveyed(wanted, survey, world.signal);
  const asked = Math.min(open, budget.left());
  if (asked === 0 || world.signal.aborted) return undefined;
  const cached = kept === 0 ? '' : `, ${kept} of them in the cache`;
  const limited = asked === wanted.length - kept ? '' : `; to request: ${asked}`;
  const price = provider.estimateUsd === 0 ? [] : [`$${(asked * provider.estimateUsd).toFixed(2)}`];
  const time = provider.effort === undefined ? [] : [timeInWords(seconds(asked, settings, provider.effort))];
  const about = [...price, ...time].join(' and ');
  return `Drafts wanted: ${wanted.length}${cached}${limited}${about === '' ? '' : `; about ${about}`}.`;
}

type Count = {
  readonly kept: number;
  /** Different pictures that a model has to be asked about. */ readonly open: number;
};

function unknown(wanted: readonly Wanted[]): Count {
  return { kept: 0, open: wanted.length };
}

async function surveyed(wanted: readonly Wanted[], survey: Preparation['peek'], signal: AbortSignal): Promise<Count> {
  const open = new Set<string>();
  let kept = 0;
  const look = (one: Wanted) => (signal.aborted ? Promise.resolve(undefined) : survey(one));
  for await (const found of prefetch(wanted, lookedAhead, look)) {
    if (found?.kept === true) kept += 1;
    else if (found !== undefined) open.add(found.key);
  }
  return { kept, open: open.size };
}

/** Pictures that are loaded in parallel to find out whether they are in the cache. */
const lookedAhead = 8;

/**
 * A single draft takes as long as the model. Several wait for the slowest one, and for slots; where they need more requests than a minute
 * allows, they are made at the sustainable rate. `npm run bench:captions` shows how close this is: 12 s for 10, 2 min for 60, 7 min for 200.
 */
function seconds(
  count: number,
  { requestsPerMinute, concurrency }: DraftSettings,
  { seconds: each, requests }: NonNullable<ProviderFacts['effort']>,
): number {
  const inPlaces = each * Math.max(1, count / concurrency) + (count === 1 ? 0 : slowestExtra * each);
  if (requestsPerMinute === 0 || count * requests < plenty * requestsPerMinute) return inPlaces;
  return Math.max(inPlaces, ((count * requests) / requestsPerMinute) * 60);
}

/** Share of a minute's requests above which predictions are polled late, so that each takes one poll. */
const plenty = 0.75;
/** The slowest of ten takes this much of the usual time longer (lognormal, sigma 0.35). */
const slowestExtra = 0.7;

function timeInWords(length: number): string {
  return length < 60 ? `${Math.ceil(length)} s` : `${Math.round(length / 60)} min`;
}
