import type { Image } from './image.ts';
import type { Comment, Edit, Span } from './text.ts';

/** JSX components and custom elements that show an image, by name: the attributes that carry its alternative text and its address. */
export type Components = Readonly<Record<string, { readonly alt: string; readonly src: string }>>;

/**
 * Keys of front matter that name a picture, by their path from the top (`banner.picture`), with the name of the key beside each that carries its
 * alternative text.
 */
export type FrontMatterKeys = Readonly<Partial<Record<string, string>>>;

/** Keys of a mapping, at any place of data or front matter, that name a picture and its alternative text; dots stand between those of mappings in it. */
export type Field = { readonly src: string; readonly alt: string };

/** A key whose value is a page: HTML or Markdown; dots stand between the keys of mappings. */
export type MarkupField = { readonly key: string; readonly markup: 'html' | 'markdown' };

/** The keys that name pictures on a page, besides those that are known. */
export type PictureKeys = {
  readonly frontMatter: FrontMatterKeys;
  readonly fields: readonly Field[];
  readonly markup?: readonly MarkupField[];
  /** Whether the pictures that code has put out, as in a notebook, are read; undefined where everything is. */
  readonly outputs?: boolean;
};

/** The result of reading a text. */
export type Found = {
  /** Images in source order, without those that are hidden from every reader. */
  readonly images: readonly Image[];
  /** How the text was read, if a reader of the report should know. Follows the name of the file: `is not strict MDX, so …`. */
  readonly tolerance?: string | undefined;
};

/** The part of a text in which the alternative text of one image is written. */
export type Change = {
  /** The image as it is before the edit. */
  readonly image: Image;
  /** Its place among the images of the page. */
  readonly index: number;
  /** What the edit replaces, or what it has written. */
  readonly span: Span;
  /** Whether the edit marks the image as decorative, instead of giving it words. */
  readonly silences: boolean;
};

/** A page that can be compared with itself after an edit. */
export type Outline = {
  readonly images: readonly Image[];
  /**
   * Everything that the page consists of, in order, besides `changes`: structure, attributes as read and as written, texts, comments. It is
   * equal before and after edits that change nothing else.
   *
   * @param changes in the order of the text, without overlaps
   */
  without(changes: readonly Change[]): string;
};

/** The text of a page whose lines its file writes in another way, such as in strings of JSON. */
export type PageText = {
  readonly text: string;
  /** The offset in the page of an offset in the file, for the images and comments that the format finds. */
  readonly toPage: (offset: number) => number;
  readonly toFile: (offset: number) => number;
};

/** One syntax, both ways: text to images, and an alternative text back to an edit. A format does not know the rules. */
export type Format = {
  /**
   * Reads a text, hostile ones too, in a time that grows with its size and not faster.
   *
   * @param components in addition to those that the format knows itself
   * @throws RangeError for a text that exceeds the limits of the parsers
   * @throws UnreadableText for a text that breaks the rules of its format so that nothing can be read
   */
  read(text: string, components?: Components): Found;
  /** The same for a text of which all that is plain has been read. */
  finish?(begun: Begun, components?: Components): Found;
  /** Reads a text like {@link Format.read}, for the proof that edits change nothing but alternative texts. */
  outline(text: string, components?: Components): Outline;
  /**
   * The same for some places of the text, in order, and for what reading them depends on: it differs after every edit of them that the outline of
   * the whole text would differ after, and may differ after others.
   *
   * @returns undefined where the whole text has to be read
   */
  outlineNear?(text: string, near: readonly Span[], components?: Components): Outline | undefined;
  /** The same without the parsers, as the quick way reads it. */
  outlinePlain?(text: string, near: readonly Span[], components?: Components): Outline | undefined;
  /** Comments outside of code, in source order: authors answer a review in them. */
  comments(text: string): readonly Comment[];
  /** Only where the lines of a page are not those of its file: comments speak of the lines that their authors see. */
  pageText?(text: string): PageText;
  /** The edit that gives `image` the alternative text `alt` and changes nothing else. */
  setAlt(text: string, image: Image, alt: string): Edit;
  /** The edit that marks `image` as decorative in its syntax; undefined where this would change more, such as its address. */
  setDecorative(text: string, image: Image): Edit | undefined;
};

/** A text of which all that is plain has been read. */
export type Begun = {
  /**
   * All of its images, in source order.
   *
   * @param read finds those in a part of the text by the parsers; undefined where the part alone does not tell how the text is read
   */
  readonly finish: (read: (part: string) => readonly Image[] | undefined) => readonly Image[] | undefined;
};

/** What a format needs to write an edit, and to prove it where no parser has to be asked. */
export type PlainEdits = Pick<Format, 'setAlt' | 'setDecorative'> & Required<Pick<Format, 'outlinePlain'>>;
