import type { Image } from './image.ts';
import type { Comment, Edit } from './text.ts';

/** JSX components that show an image, by name: the attributes that carry its alternative text and its address. */
export type Components = Readonly<Record<string, { readonly alt: string; readonly src: string }>>;

/** What a text holds. */
export type Found = {
  /** Images that somebody can meet, in source order; those hidden from everyone are left out. */
  readonly images: readonly Image[];
  /** What a reader of the report should know about how the text was read, said of its file: `is not strict MDX and …`. */
  readonly tolerance?: string | undefined;
};

/** One syntax, both ways: text to images, and an alternative text back to an edit. A format knows no rules. */
export type Format = {
  /**
   * Reads a text without waiting for anything, so that a time limit can be put around it.
   *
   * @param components besides those that the format knows itself
   */
  read(text: string, components?: Components): Found;
  /** Comments outside of code, in source order: people answer a review there. */
  comments(text: string): readonly Comment[];
  /** The edit that gives `image` the alternative text `alt` and changes nothing else. */
  setAlt(text: string, image: Image, alt: string): Edit;
  /** The edit that says that `image` is decorative, in the words of its syntax; undefined where those would change more, such as its address. */
  setDecorative(text: string, image: Image): Edit | undefined;
};
