/** What a proposal may depend on besides the image. */
export type Around = {
  /** BCP 47 tag of the page. */
  readonly language: string;
};

/** Words for an image, and what they were taken from, as the end of a sentence. */
export type Found = { readonly alt: string; readonly basis: string };
