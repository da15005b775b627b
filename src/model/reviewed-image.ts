import type { Document } from './document.ts';
import type { Draft } from './draft.ts';
import type { Image } from './image.ts';
import type { Finding } from './rule.ts';
import type { Proposal, Suggestion } from './suggestion.ts';
import type { Location } from './text.ts';

/**
 * missing: no accessible name where one is needed. weak: a name with a finding of error or warning.
 * unknown: the source does not tell. decorative: an accepted decision to say nothing.
 */
export type Status = 'ok' | 'decorative' | 'missing' | 'weak' | 'unknown';

/** An image with what the rules say about it. */
export type LintedImage = {
  readonly document: Document;
  readonly image: Image;
  readonly location: Location;
  /** The construct as it stands in the file. */
  readonly source: string;
  readonly status: Status;
  readonly inScope: boolean;
  /** Identity of the image in its file: path, target, occurrence; not line, not wording. */
  readonly identity: string;
  /** Most severe first; the first is the one that is shown to people. */
  readonly findings: readonly Finding[];
};

/** The same with what can be said without a model; undefined when that is nothing, or nothing is needed. */
export type ProposedImage = LintedImage & { readonly proposal: Proposal | undefined };

/** The same with what a model wrote; undefined when none was to be asked. */
export type DraftedImage = ProposedImage & { readonly draft: Draft | undefined };

/** An image with everything the run learned about it. */
export type ReviewedImage = DraftedImage & { readonly suggestion: Suggestion | undefined };

/** Finds out which images the review has a comment on already: what a draft would say stands there, or people have dealt with it. */
export type Commented = () => Promise<(image: LintedImage) => boolean>;
