import type { RunSettings } from '../settings.ts';
import type { ProbeWorld } from './world.ts';
import { limits } from './limits.ts';
import { createLimiter } from '../../lib/limiter.ts';
import { roundUsd } from '../../lib/round-usd.ts';
import { createSemaphore } from '../../lib/semaphore.ts';
import { createBudget } from '../budget.ts';
import { createShutdown } from '../requests/shutdown.ts';
import { createSender, windowMs } from '../requests/sender.ts';
import { createPollSchedule } from '../requests/poll-schedule.ts';
import type {
  Answer,
  Provider,
  ProviderContext,
  ProviderFacts,
  ProviderSettings,
  Shown,
} from '../providers/provider.ts';
import type { Recorder } from './recorder.ts';
import { createRecorder } from './recorder.ts';
import { question } from './pictures.ts';

/** The result of one question to the model, and its time in ms. */
export type Attempt = { readonly answer: Answer; readonly ms: number };

/** Whether an attempt gave an answer with words. */
export function isDraft(attempt: Attempt | undefined): boolean {
  return attempt?.answer.status === 'ok' && attempt.answer.text.trim() !== '';
}

/** A few questions to a provider at low cost, with the same sender, slots and budget as drafts. */
export type Session = {
  readonly recorder: Recorder;
  readonly context: ProviderContext;
  readonly settings: ProviderSettings;
  /** The provider, with only one transport for pictures. */
  open(imageTransport: RunSettings['imageTransport']): Promise<Provider>;
  /** Asks about all pictures in parallel, as far as the budget allows; the session ends when more time might exceed the budget. */
  ask(provider: Provider, pictures: readonly Shown[]): Promise<readonly Attempt[]>;
  /** Books a prediction that is requested in another way; undefined when the budget does not allow it. */
  book(): Booking | undefined;
  spentUsd(): number;
  notes(): readonly string[];
};

export type Booking = {
  /** Milliseconds that it may run before it exceeds the budget. */
  readonly affordableMs: number;
  /** Replaces the booking with the actual cost, in USD. */
  settle(costUsd: number): void;
};

/** Does `work` in a session, which ends with it. */
export async function inSession<Result>(
  provider: ProviderFacts,
  given: RunSettings,
  world: ProbeWorld,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = openSession(provider, given, world);
  try {
    return await work(session);
  } finally {
    session.end();
  }
}

function openSession(provider: ProviderFacts, given: RunSettings, world: ProbeWorld): Session & { end(): void } {
  const { clock } = world;
  const settings: ProviderSettings = { ...given, model: given.model ?? provider.model, allowUpload: true };
  const recorder = createRecorder(world);
  const limit = given.requestsPerMinute === 0 ? Infinity : given.requestsPerMinute;
  const limiter = createLimiter({ limit, windowMs, clock });
  const slots = createSemaphore(given.concurrency);
  const maxCostUsd = Math.min(limits.costUsd, given.maxCostUsd ?? Infinity);
  const most = `$${maxCostUsd.toFixed(2)}`;
  const budget = createBudget({ maxCaptions: limits.predictions, maxCostUsd, estimateUsd: provider.estimateUsd });
  const overspent = new AbortController();
  const end = createShutdown({ signal: AbortSignal.any([world.signal, overspent.signal]), clock });
  const notes = new Set<string>();
  const note = (sentence: string) => void notes.add(sentence);
  let spentUsd = 0;

  const context: ProviderContext = {
    sender: createSender({ fetch: recorder.fetch, clock }, limiter, slots),
    slots,
    clock,
    note,
    signal: end.stop,
    deadline: end.deadline,
    // These answers are not urgent: a request whose response was lost is not worth a second charge.
    bookAnother: () => false,
    pollSchedule: createPollSchedule({ limiter, slots, perMinute: limit, waiting: () => 0 }),
    accepted: () => undefined,
  };

  /** Milliseconds that each of `count` predictions may run. */
  function affordableMs(count: number): number {
    const { usdPerSecond } = provider;
    return usdPerSecond === undefined ? Infinity : ((maxCostUsd - spentUsd) / count / usdPerSecond) * 1000;
  }

  function book(): Booking | undefined {
    if (end.stop.aborted) return undefined;
    if (!budget.open()) {
      note(`Some questions were left out: the limits are ${limits.predictions} predictions and ${most}.`);
      return undefined;
    }
    return {
      affordableMs: affordableMs(1),
      settle(costUsd) {
        budget.settle(costUsd);
        spentUsd += costUsd;
      },
    };
  }

  async function describe(provider: Provider, picture: Shown): Promise<Attempt | undefined> {
    const booking = book();
    if (booking === undefined) return undefined;
    const began = clock.now();
    const answer = (await slots.take(end.stop)) ? await inSlot(provider, picture) : ({ status: 'stopped' } as const);
    booking.settle('costUsd' in answer ? answer.costUsd : 0);
    return { answer, ms: clock.now() - began };
  }

  async function inSlot(provider: Provider, picture: Shown): Promise<Answer> {
    try {
      return await provider.describe(picture, question);
    } finally {
      slots.give();
    }
  }

  return {
    recorder,
    context,
    settings,
    open: async (imageTransport) => (await provider.load())({ ...settings, imageTransport }, context),
    async ask(provider, pictures) {
      if (end.stop.aborted) return [];
      const answered = new AbortController();
      const ms = affordableMs(pictures.length);
      if (ms !== Infinity) {
        void clock.sleep(ms, answered.signal).then(() => {
          if (answered.signal.aborted) return;
          note(`Asking ended after ${Math.round(ms / 1000)} s: more time might have cost more than ${most}.`);
          overspent.abort();
        });
      }
      const attempts = await Promise.all(pictures.map((picture) => describe(provider, picture)));
      answered.abort();
      return attempts.filter((attempt) => attempt !== undefined);
    },
    book,
    spentUsd: () => roundUsd(spentUsd),
    notes: () => [...notes],
    end() {
      end.over();
    },
  };
}
