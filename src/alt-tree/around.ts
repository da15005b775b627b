/** What a proposal may depend on besides the image. */
export type Around = {
  /** BCP 47 tag of the page. */
  readonly language: string;
};

/** Words for an image. */
export type Found = {
  readonly alt: string;
  /** What they were taken from, as the end of a sentence. */
  readonly basis: string;
  /** Whether the source says them, and nothing of them was guessed: words of a badge, a known service, a spelling of the page. */
  readonly isSure: boolean;
};
