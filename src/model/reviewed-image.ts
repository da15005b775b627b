import type { Document } from './document.ts';
import type { Draft } from './draft.ts';
import type { Image } from './image.ts';
import type { Finding } from './rule.ts';
import type { Proposal, Suggestion } from './suggestion.ts';
import type { Location } from './text.ts';

/**
 * missing: no accessible name where one is needed. weak: a name with a finding of error or warning.
 * unknown: the text is not in the source. decorative: an accepted decision for an empty text.
 */
export type Status = 'ok' | 'decorative' | 'missing' | 'weak' | 'unknown';

/** An image, and where it is written. */
export type ImageAt = {
  readonly document: Document;
  readonly image: Image;
  readonly location: Location;
  /** The construct as it is written in the file. */
  readonly source: string;
};

/** An image with its findings. */
export type LintedImage = ImageAt & {
  /** Where a generator took the image of a built page from; undefined where that is not certain, and for what no generator wrote. */
  readonly origin?: ImageAt | undefined;
  readonly status: Status;
  readonly inScope: boolean;
  /** Whether a program writes this part of the page, so that an edit would be lost. */
  readonly isGenerated?: boolean | undefined;
  /** Identity of the image in its file: path, target, occurrence; not line, not wording. */
  readonly identity: string;
  /** Most severe first; the first is the one that is shown to people. */
  readonly findings: readonly Finding[];
};

/** The same with a text that needs no model; undefined when there is none, or none is needed. */
export type ProposedImage = LintedImage & { readonly proposal: Proposal | undefined };

/** The same with the draft of a model; undefined when no model was to be asked. */
export type DraftedImage = ProposedImage & { readonly draft: Draft | undefined };

/** An image with everything the run learned about it. */
export type ReviewedImage = DraftedImage & {
  readonly suggestion: Suggestion | undefined;
  /** Whether its words are only shown, and no output of the run has their edit: then there is no suggestion, as nothing proved it. */
  readonly isOnlyShown?: true | undefined;
  /** Whether its text is a draft of a model that --fix wrote, and that nobody has read since. */
  readonly isUnreadDraft?: true | undefined;
  /** Words of the file name that a writer may begin with, where there is no draft: to be shown, never to be offered or written. */
  readonly beginning?: string | undefined;
};

/** Where people mend an image: in the source of its page, or where it was found. */
export function mendedAt(linted: LintedImage): ImageAt {
  return linted.origin ?? linted;
}

/** A draft in a comment: see `wordsMark` and `pictureMark`. */
export type PostedDraft = { readonly words: string; readonly picture: string };

/** What the comments of earlier runs on the same pull request know. */
export type EarlierDrafts = {
  /** Whether an image has a comment: it contains a draft, or people have dealt with it. */
  readonly isCommented: (image: LintedImage) => boolean;
  /** The `wordsMark` of a draft that was withheld because a different picture, which is still there, has its words. */
  readonly withheld: (image: LintedImage) => string | undefined;
  /** The drafts in comments on images that are still there. */
  readonly posted: readonly PostedDraft[];
};

/** Reads the comments of earlier runs. @param images of this run */
export type ReadEarlier = (images: readonly DraftedImage[]) => Promise<EarlierDrafts>;

/** Whether there are words for an image that the settings only show. */
export function isUnoffered({ suggestion, isOnlyShown }: Pick<ReviewedImage, 'suggestion' | 'isOnlyShown'>): boolean {
  return isOnlyShown === true || suggestion?.offered === false;
}
