import type { Clock } from '../model/clock.ts';
import type { NoDraft } from '../model/draft.ts';
import type { LoadPicture, Preparer } from '../model/picture.ts';
import type { DraftCache, ModelAnswer } from './cache.ts';
import type { DraftTarget } from './guardrails/index.ts';
import type { ProviderFacts, Question, Shown } from './providers/provider.ts';
import type { RunSettings } from './settings.ts';

/** The settings of a run, and the provider that they name. */
export type DraftSettings = RunSettings & { readonly provider: ProviderFacts };

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

/** A picture that can be drafted. Equal keys mean the same picture, asked about in the same way. */
export type Ready = {
  readonly status: 'ready';
  readonly key: string;
  readonly picture: Shown;
  readonly questions: readonly [Question, Question];
  /** What the picture itself says: the words of an SVG. */
  readonly words: string;
  readonly known: DraftTarget;
};

/** An answer of an earlier run will do here: nothing has to be asked. */
export type Kept = { readonly status: 'kept'; readonly accepted: Accepted };

/** A description that may be offered, and the BCP 47 tag of what it is written in. */
export type Accepted = { readonly status: 'ok'; readonly text: string; readonly language: string };

/** What came of one picture. `costUsd` is for all of its predictions, the rejected ones too. */
export type PictureDraft =
  | { readonly status: 'ok'; readonly said: ModelAnswer; readonly costUsd: number }
  | { readonly status: 'failed'; readonly reason: string; readonly costUsd: number; readonly outage: boolean }
  | { readonly status: 'stopped' }
  | { readonly status: 'refused'; readonly reason: string };

/** What every picture gets whose turn did not come before the run ended. */
export const stopped: NoDraft = { status: 'stopped' };
