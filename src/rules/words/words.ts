/**
 * What the rules know about one language: lists with commas between the entries, lower case, straight apostrophes, spaces for hyphens.
 * An entry is compared with the whole alternative text where nothing else is said.
 */
export type Words = {
  /** Words that may stand before a noun and add nothing to it. */
  readonly articles?: string;
  /** Nouns that fit every picture there is. */
  readonly pictures: string;
  /** Kinds of picture and places on a page: true, and no description. */
  readonly kinds: string;
  /** What stands in for a text that nobody wrote. */
  readonly placeholders: string;
  /**
   * First words that say "this is a picture" before the description starts; a kind that matters (screenshot, diagram, map) is none.
   * The next word follows behind a space, or at once where an entry ends in `…`.
   */
  readonly openings?: string;
  /** Last words that say so. */
  readonly endings?: string;
  /** Words beside such a noun that make it mean something else: `docker image`, `upload image`. */
  readonly terms?: string;
  /** First words of a text that only says whose picture it is. */
  readonly credits?: string;
  /** What systems call a screenshot or a photo in a default file name, before date or number. */
  readonly screenshots: string;
  /** Words between date and time in such a name. */
  readonly joints?: string;
};
