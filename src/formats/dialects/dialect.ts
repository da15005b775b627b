import { atMark } from '../../lib/at-mark.ts';
import type { Image, ImageFault } from '../../model/image.ts';
import type { Edit, Span } from '../../model/text.ts';
import { pictureEndings } from '../../text/picture-names.ts';
import type { Tokens } from '../entry.ts';

/** A construct of a docs dialect that shows an image. Values may contain placeholders of templates. */
export type DialectImage = {
  readonly syntax: string;
  /** Whether an empty alternative text marks it as decorative. */
  readonly emptyIsDecision: boolean;
  /** The attribute that carries the alternative text; undefined where it is a label. */
  readonly attribute: string | undefined;
  /** How it is written with a text, where the construct does not show that. */
  readonly example?: string;
  /** Why no parser reads the construct as the image that its author meant. */
  readonly fault?: ImageFault;
  readonly src: string;
  /** Undefined when there is none. */
  readonly alt: string | undefined;
  /** Whether it has one that the construct does not show. */
  readonly isUnknown?: boolean;
  /** Offsets in the text given to `find`; empty, at the place of insertion, when there is no alternative text. */
  readonly altSpan: Span;
  readonly span: Span;
  readonly caption: string | undefined;
  /** Whether generators use the caption as its text, because there is none. */
  readonly namedByCaption?: boolean;
  /** Address of the link that the construct adds around the image. */
  readonly link: string | undefined;
  /** Further values for attributes of HTML: `title`, `width`, `height`, `role`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Every other part of the construct as it is written, without those that carry the alternative text. */
  readonly others: readonly string[];
};

/** One dialect, both ways. */
export type Dialect = {
  /** The syntax of its images, as in reports. */
  readonly syntax: string;
  /** A text without a match contains none of its images. */
  readonly tokens: Tokens;
  /** The start of its constructs, which distinguishes the dialects of one syntax. */
  readonly opening: RegExp;
  /** The image that a construct shows; `start` is the offset of the construct in the file. Undefined when it shows none. */
  readonly read: (construct: string, start: number) => DialectImage | undefined;
  readonly setAlt: (text: string, image: Image, alt: string) => Edit;
  /** Only where the dialect can mark decoration: the effect of an empty text in a template is unknown. */
  readonly setDecorative?: (text: string, image: Image) => Edit | undefined;
};

/** A dialect whose constructs are found by a pattern; the others are calls of templates. */
export type MarkedDialect = Dialect & {
  /** Global, and linear in time, because it runs on hostile text. */
  readonly pattern: RegExp;
  /** Another `read` for a text that says that it is written in this dialect; undefined for one that does not. */
  readonly readIn?: (text: string) => Dialect['read'] | undefined;
};

/** Matches where `pattern` does, which is tried on no text without one of `words`: all that it matches have one, and to look for words is quick. */
export function behind(words: readonly string[], pattern: RegExp): Tokens {
  return { test: (text) => words.some((word) => text.includes(word)) && pattern.test(text) };
}

/**
 * The tokens of calls that begin with `opening`, which itself begins with `mark`: those named after a picture, or with the file of one among
 * their first words.
 *
 * @param before what may stand between the opening and the word for a picture
 */
export function callTokens(mark: string, opening: RegExp, before = /-?[^{}]{0,60}?/): Tokens {
  const named = `${opening.source}${before.source}(?:image|img|figure|picture|photo|screenshot)`;
  const pictured = `${opening.source}[^]{0,400}?\\.(?:${pictureEndings.join('|')})\\b`;
  return atMark(mark, new RegExp(`${named}|${pictured}`, 'i'));
}
