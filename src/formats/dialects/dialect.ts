import type { Image } from '../../model/image.ts';
import type { Edit, Span } from '../../model/text.ts';
import { pictureEndings } from '../../text/picture-names.ts';

/** A construct of a docs dialect that shows an image. Values may hold placeholders of templates. */
export type DialectImage = {
  readonly syntax: string;
  /** Whether an empty alternative text says that it is decorative. */
  readonly emptyIsDecision: boolean;
  /** The attribute that carries the alternative text; undefined where it is a label. */
  readonly attribute: string | undefined;
  readonly src: string;
  /** Undefined when there is none. */
  readonly alt: string | undefined;
  /** Offsets in the text given to `find`; of no width where an alternative text would be put. */
  readonly altSpan: Span;
  readonly span: Span;
  readonly caption: string | undefined;
  /** Address of the link that the construct puts around the image. */
  readonly link: string | undefined;
  /** What else the construct says that HTML has an attribute for: `title`, `width`, `height`, `role`. */
  readonly attributes: Readonly<Record<string, string>>;
};

/** One dialect, both ways. */
export type Dialect = {
  /** The syntax of its images, as reports have it. */
  readonly syntax: string;
  /** A text without any of these holds none of its images. */
  readonly tokens: RegExp;
  /** What its constructs begin with: they are told apart by it. */
  readonly opening: RegExp;
  /** The image that a construct shows, which stands at `start` of the file; undefined when it shows none. */
  readonly read: (construct: string, start: number) => DialectImage | undefined;
  readonly setAlt: (text: string, image: Image, alt: string) => Edit;
  /** Only where the dialect has a word for decoration: what a template makes of an empty text is its own affair. */
  readonly setDecorative?: (text: string, image: Image) => Edit | undefined;
};

/** A dialect whose constructs are found by a pattern; the others are calls of templates. */
export type MarkedDialect = Dialect & {
  /** Global, and linear: it meets hostile text. */
  readonly pattern: RegExp;
};

/** The tokens of calls that begin with `opening`: those named after a picture, or in whose first words a file of one is named. */
export function callTokens(opening: RegExp): RegExp {
  const named = `${opening.source}-?[^{}]{0,60}?(?:image|img|figure|picture|photo|screenshot)`;
  const pictured = `${opening.source}[^]{0,400}?\\.(?:${pictureEndings.join('|')})\\b`;
  return new RegExp(`${named}|${pictured}`, 'i');
}
