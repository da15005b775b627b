import type { Clock } from '../../model/clock.ts';
import type { Picture } from '../../model/picture.ts';
import type { Semaphore } from '../../lib/semaphore.ts';
import type { Sender } from '../requests/sender.ts';
import type { PollSchedule } from '../requests/poll-schedule.ts';

/** A picture that can be shown to a model. */
export type Shown = Exclude<Picture, { readonly status: 'unavailable' }>;

/** The question to a model about a picture. */
export type Question = {
  readonly prompt: string;
  /** Above 0: the packaged predictor breaks on 0 (its `predict.py` samples always). */
  readonly temperature: number;
  readonly topP: number;
  readonly maxTokens: number;
};

/** The result of a question. Costs are USD by the provider's own figure. */
export type Answer =
  | { readonly status: 'ok'; readonly text: string; readonly costUsd: number }
  | {
      readonly status: 'failed';
      readonly reason: string;
      readonly costUsd: number;
      /** Whether another attempt may succeed. */
      readonly again: boolean;
      /** Whether the service was not available at all. */
      readonly outage: boolean;
    }
  /** The run was stopped before there was an answer. */
  | { readonly status: 'stopped' }
  /** No picture of this run will be described: a refused key, an empty balance, a model that does not exist. */
  | { readonly status: 'refused'; readonly reason: string };

/** A service that describes pictures. It knows only its API; its callers handle rate limits, budget and retries of drafts. */
export type Provider = {
  describe(picture: Shown, question: Question): Promise<Answer>;
  /** Waits for the remaining cleanup. Never throws. */
  readonly close: () => Promise<void>;
};

export type ProviderSettings = {
  readonly apiKey: string | undefined;
  /** With or without `/v1` or a slash at the end; undefined is the provider's own address. */
  readonly apiBaseUrl: string | undefined;
  readonly model: string;
  readonly imageTransport: 'auto' | 'data-uri' | 'upload' | 'url';
  readonly allowUpload: boolean;
};

/** The parts of a run that a provider uses. */
export type ProviderContext = {
  readonly sender: Sender;
  readonly slots: Semaphore;
  readonly clock: Clock;
  /** Aborts when nothing new may begin. */
  readonly signal: AbortSignal;
  /** Aborts a few seconds later, when everything has to end. */
  readonly deadline: AbortSignal;
  /** Adds a note for the reader; the same note appears only once per run. */
  readonly note: (sentence: string) => void;
  /** Books one more prediction that may be billed; false when the budget does not allow it. */
  readonly bookAnother: () => boolean;
  readonly pollSchedule: PollSchedule;
  /** Call it when the API accepted a request for a draft: pictures go one at a time at first, so that the first one finds the right form for all. */
  readonly accepted: () => void;
};

/** The facts about a provider that are known before its client is loaded. */
export type ProviderFacts = {
  /** Its name in the option `provider`. */
  readonly name: string;
  readonly load: () => Promise<OpenProvider>;
  /** The model when the user sets none. */
  readonly model: string;
  /** Expected cost of one draft, in USD. */
  readonly estimateUsd: number;
  /** USD per second of the model; undefined where time costs nothing. */
  readonly usdPerSecond: number | undefined;
  /** Expected effort of one draft: seconds of the model, and requests; undefined where it depends on the user's machine. */
  readonly effort: { readonly seconds: number; readonly requests: number } | undefined;
  /** Whether the model writes a language well enough to be asked for it; a BCP 47 tag. */
  readonly writes: (language: string) => boolean;
};

export type OpenProvider = (settings: ProviderSettings, context: ProviderContext) => Provider;

export function failed(reason: string, more: { costUsd?: number; again?: boolean; outage?: boolean } = {}): Answer {
  return {
    status: 'failed',
    reason,
    costUsd: more.costUsd ?? 0,
    again: more.again ?? false,
    outage: more.outage ?? false,
  };
}

export function dataUri({ bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: string }): string {
  return `data:${mediaType};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`;
}
