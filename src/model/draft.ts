import type { HouseStyle } from './house-style.ts';
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
  /** Whether the model was asked with the context of this image, and not for another place that shows the same picture. */
  readonly askedHere: boolean;
  /** Equal for places with the same picture, whatever their addresses: SHA-256 of its bytes, in hex. */
  readonly picture?: string | undefined;
  readonly asked?: Asked | undefined;
};

/** How a model was asked for a draft. */
export type Asked = {
  /** Rises with the wording of the questions. */
  readonly prompt: number;
  /** The kind of picture that the question was for; undefined where an earlier run asked, and only the picture itself shows its kind. */
  readonly kind?: string | undefined;
};

/**
 * failed: the picture or the model gave no usable draft. over-budget: it is beyond a limit of the run. stopped: the run ended before it.
 * commented: the review already has a comment on the image, and a draft that is not used yet would be paid for again with each push.
 * functional: the image is the only content of a link or button, so its text names a purpose (W3C alt decision tree), which no picture shows.
 */
export type NoDraft =
  | {
      readonly status: 'failed';
      readonly reason: string;
      /** Of a draft that was withheld because a different picture has its words: their `wordsMark`. */
      readonly repeats?: string | undefined;
    }
  | { readonly status: 'over-budget'; readonly reason: string }
  | { readonly status: 'stopped' | 'commented' | 'functional' };

/** An image that needs a draft. */
export type Wanted = {
  /** Path of the document. */
  readonly path: string;
  readonly image: Image;
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** How the project wants its texts; undefined where it does not say. */
  readonly style?: HouseStyle | undefined;
  /** The id of the rule that a draft would break; undefined when it is good. */
  readonly brokenRule: (alt: string) => string | undefined;
  /** How often a person asked for other words; the answers of each time are kept apart. */
  readonly retry?: number | undefined;
};

/**
 * Drafts for `wanted`, one each in the same order. Never throws for a single picture. `earlier` drafts of other runs count against
 * the budget as if they were of this one, so that a budget means the same however often a run is repeated.
 */
export type Drafter = (wanted: readonly Wanted[], earlier?: number) => Promise<Drafts>;

export type Drafts = {
  readonly drafts: readonly Draft[];
  readonly requests: number;
  /** USD for all requests, including those for discarded drafts; from the provider's own figures. */
  readonly costUsd: number;
  readonly notes: readonly string[];
  /** The reason and the remedy when the provider refuses the whole run (a refused key, an empty balance). */
  readonly refused: string | undefined;
};

/** Whether a model can be asked in this run: drafts are off, or not available (with the reason and the remedy), or come from this drafter. */
export type Drafting =
  | { readonly status: 'off' }
  | { readonly status: 'unavailable'; readonly reason: string }
  | { readonly status: 'ready'; readonly draft: Drafter };

/** The number and the cost of the drafts of a run. */
export type DraftTotals = {
  /** Images that a model was to be asked about: not the functional ones, and not those that the review already comments on. */
  readonly requested: number;
  readonly drafted: number;
  readonly cached: number;
  readonly failed: readonly { readonly src: string; readonly reason: string }[];
  /** HTTP requests to the provider: creates, polls and uploads alike. */
  readonly requests: number;
  readonly costUsd: number;
};
