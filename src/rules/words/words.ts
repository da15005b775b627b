/**
 * What the rules know about one language: lists with commas between the entries, lower case, straight apostrophes, spaces for hyphens.
 * An entry is compared with the whole alternative text unless stated otherwise.
 */
export type Words = {
  /** Words that may precede a noun and add nothing to it. */
  readonly articles?: string;
  /** Nouns that fit every picture. */
  readonly pictures: string;
  /** Kinds of picture and places on a page: true, but not a description. */
  readonly kinds: string;
  /** Placeholders for a text that was never written. */
  readonly placeholders: string;
  /** What a reader is asked to do with a picture ("click to enlarge"); without the comma that some people put in it. */
  readonly commands: string;
  /** Things that editors number when they insert them, `Content Placeholder 3`: placeholders with a number, words without one. */
  readonly numbered: string;
  /**
   * First words that say "this is a picture" before the description starts; kinds that matter (screenshot, diagram, map) are not listed.
   * The next word follows after a space, or at once where an entry ends in `…`.
   */
  readonly openings?: string;
  /** Last words that say the same. */
  readonly endings?: string;
  /** Words beside such a noun that make it mean something else: `docker image`, `upload image`. */
  readonly terms?: string;
  /** First words of a text that only credits the author. */
  readonly credits?: string;
  /** Words before the number of a caption, or after it: `Figure 1.2.`, `1. ábra`. */
  readonly captions: string;
  /** Words for a screenshot or a photo in the default file names of systems, before date or number. */
  readonly screenshots: string;
  /** Words between date and time in such a name. */
  readonly joints?: string;
};
