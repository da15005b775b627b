import type { Image } from './image.ts';

/** What a model wrote about a picture, or why there is nothing. A failure is a value: one picture never loses the others. */
export type Draft = WrittenDraft | NoDraft;

export type WrittenDraft = {
  readonly status: 'ok';
  readonly text: string;
  readonly provider: string;
  readonly model: string;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  /** USD, from the provider's own figure; 0 when it came from the cache. */
  readonly costUsd: number;
  readonly cached: boolean;
  /** The model was asked with what surrounds this very image, and not for another place that shows the same picture. */
  readonly askedHere: boolean;
};

/**
 * failed: the picture or the model did not bring a usable one. over-budget: a limit of the run left no room for it. stopped: the run ended
 * first. commented: the review has a comment on the image already, and each push would pay again for what nobody has come to yet.
 * functional: the image is all that a link or button holds, so its text names a purpose (W3C alt decision tree), which no picture shows.
 */
export type NoDraft =
  | { readonly status: 'failed' | 'over-budget'; readonly reason: string }
  | { readonly status: 'stopped' | 'commented' | 'functional' };

/** An image that needs a draft. */
export type Wanted = {
  /** Path of the document. */
  readonly path: string;
  readonly image: Image;
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** The rule that a draft would break, or undefined when it would do. */
  readonly brokenRule: (alt: string) => string | undefined;
};

/**
 * Drafts for `wanted`, one each in the same order. Never throws for a single picture. `earlier` drafts of other runs count against
 * the budget as if they were of this one, so that a budget means the same however often a run is repeated.
 */
export type Drafter = (wanted: readonly Wanted[], earlier?: number) => Promise<Drafts>;

export type Drafts = {
  readonly drafts: readonly Draft[];
  readonly requests: number;
  /** USD for everything that was asked, drafts that were thrown away included; from the provider's own figures. */
  readonly costUsd: number;
  readonly notes: readonly string[];
  /** The provider turned the whole run away (a refused key, an empty balance): what it said, and the remedy. */
  readonly refused: string | undefined;
};

/** Whether a model can be asked in this run: drafts are off; they cannot be had, with the reason and the remedy; or this is who asks. */
export type Drafting =
  | { readonly status: 'off' }
  | { readonly status: 'unavailable'; readonly reason: string }
  | { readonly status: 'ready'; readonly draft: Drafter };

/** What the drafts of a run took. */
export type DraftTotals = {
  /** Images that a model was to be asked about: none that is functional, and none that the review comments on already. */
  readonly requested: number;
  readonly drafted: number;
  readonly cached: number;
  readonly failed: readonly { readonly src: string; readonly reason: string }[];
  /** HTTP requests to the provider: creates, polls and uploads alike. */
  readonly requests: number;
  readonly costUsd: number;
};
