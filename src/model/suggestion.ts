import type { Edit } from './text.ts';

/**
 * Where the words of a suggestion come from: a model that saw the picture, a good text of the same picture in another place, the
 * context of the image, or the decision that it needs none (W3C alt decision tree).
 */
export type SuggestionSource = 'caption' | 'reuse' | 'context' | 'decorative';

/**
 * Which words that need no model are offered where no model is in use. `auto`: those that are certain, and all of them beside a model.
 * `always`: all. `never`: none, also beside a model.
 */
export type ContextDrafts = 'auto' | 'always' | 'never';

/** An alternative text that no model was asked for. */
export type Proposal = {
  readonly source: Exclude<SuggestionSource, 'caption'>;
  /** Empty when the image is decorative. */
  readonly alt: string;
  /** What it was taken from, as the end of a sentence: `the link around it`. */
  readonly basis: string;
  /**
   * `mend`: it only takes away what no reader needs. `sure`: the source says it, so that a careful reader would hardly decide otherwise.
   * Undefined for what may be a good beginning and has to be read.
   */
  readonly certainty?: 'mend' | 'sure' | undefined;
};

export type Suggestion = {
  readonly alt: string;
  readonly source: SuggestionSource;
  /** May be posted or written into files. A text that needed no model and is not certain is only shown, unless the settings ask for more. */
  readonly offered: boolean;
  /** Those of one document do not overlap. */
  readonly edit: Edit;
  /** The whole construct after the edit. */
  readonly replacement: string;
  /** The edit that marks the image as decorative instead; undefined where none was asked for, or the syntax has none that is safe. */
  readonly silence?: Edit | undefined;
};
