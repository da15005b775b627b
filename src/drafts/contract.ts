import type { Clock } from '../model/clock.ts';
import type { Asked, NoDraft } from '../model/draft.ts';
import type { LoadPicture, Preparer } from '../model/picture.ts';
import type { DraftCache, ModelAnswer } from './cache.ts';
import type { DraftTarget } from './guardrails/index.ts';
import type { ProviderFacts, Question, Shown } from './providers/provider.ts';
import type { RunSettings } from './settings.ts';

export type { CacheIo } from './cache.ts';

/** The settings of a run, with their provider. */
export type DraftSettings = RunSettings & { readonly provider: ProviderFacts };

export type DraftWorld = {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly loadPicture: LoadPicture;
  readonly preparer: Preparer;
  readonly cache: DraftCache | undefined;
  /** Aborts when the run has to end: nothing new is requested, running predictions are cancelled, finished drafts are kept. */
  readonly signal: AbortSignal;
  /** Announces, in a sentence, what is about to be requested and spent. */
  readonly announce: (sentence: string) => void;
  readonly progress: (done: number, total: number) => void;
};

/** A picture that can be drafted. Equal keys mean the same picture with the same question. */
export type Ready = {
  readonly status: 'ready';
  readonly key: string;
  /** SHA-256 of the bytes or the address, in hex. */
  readonly digest: string;
  readonly picture: Shown;
  readonly questions: readonly [Question, Question];
  /** The text in the picture itself: the words of an SVG. */
  readonly words: string;
  readonly known: DraftTarget;
  readonly asked: Asked;
};

/** The answer of an earlier run can be used, so no model has to be asked. */
export type Kept = {
  readonly status: 'kept';
  readonly accepted: Accepted;
  readonly digest: string;
  readonly asked: Asked;
};

/** A description that may be offered, and the BCP 47 tag of its language. */
export type Accepted = { readonly status: 'ok'; readonly text: string; readonly language: string };

/** The result for one picture. `costUsd` is the cost of all its predictions, including rejected ones. */
export type PictureDraft =
  | { readonly status: 'ok'; readonly said: ModelAnswer; readonly costUsd: number }
  | { readonly status: 'failed'; readonly reason: string; readonly costUsd: number; readonly outage: boolean }
  | { readonly status: 'stopped' }
  | { readonly status: 'refused'; readonly reason: string };

/** The result for every picture whose turn did not come before the run ended. */
export const stopped: NoDraft = { status: 'stopped' };
