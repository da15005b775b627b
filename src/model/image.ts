import type { Span } from './text.ts';

/**
 * What stands where the alternative text belongs.
 * absent: no alt at all. empty: the author wrote an empty one. dynamic: an expression whose value the source does not tell.
 */
export type Alt =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'dynamic' }
  | { readonly kind: 'text'; readonly text: string };

/**
 * How an author says that an image is decorative: by an empty text (`alt`), by taking it out of the accessibility tree (`aria-hidden`), with
 * an element of HTML in its place (`img`), by other means of its syntax or none (`other`). `never`: it is a control, and a control needs a name.
 */
export type DecorativeBy = 'alt' | 'aria-hidden' | 'img' | 'other' | 'never';

/** The link or button that an image stands in: then its name has to tell a purpose (WCAG H30, F89). */
export type Control = {
  readonly kind: 'link' | 'button';
  /** `href` of a link, decoded. */
  readonly target: string | undefined;
  /** The control's name without this image: its own label, its text, the names of its other images. Empty when there is none. */
  readonly otherText: string;
};

/** What surrounds an image. */
export type Context = {
  readonly control: Control | undefined;
  /** Text of the `figcaption` of the figure around it. */
  readonly figcaption: string | undefined;
  /** The nearest heading before it. */
  readonly heading: string | undefined;
  /** Text of the block that it stands in, without the image itself. */
  readonly nearby: string;
  /** BCP 47 tag of the page or of an element around the image, as far as the source tells. */
  readonly language: string | undefined;
  /** Text of a link to the same target that stands right beside the link around the image (WCAG H2). */
  readonly adjacentLinkText: string | undefined;
};

export type Image = {
  /** As the browser would read it: entities and escapes decoded, not resolved. */
  readonly src: string;
  readonly alt: Alt;
  /** The accessible name that the source gives it: aria-label, alt, title; undefined when there is none. */
  readonly name: string | undefined;
  /** True when it is taken out of the accessibility tree on purpose: `alt=""` in HTML, `role="none"`, `aria-hidden="true"`. */
  readonly decorative: boolean;
  /** True when the author marked it so, even where a conflict keeps it in the tree (WAI-ARIA 1.2, presentational roles conflict). */
  readonly markedDecorative: boolean;
  /** The advisory text of a `title`, decoded. */
  readonly title: string | undefined;
  /** CSS px from the attributes; undefined where they do not tell. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /**
   * How it is written: one of the syntaxes of its format. A Markdown reference has three forms (CommonMark 0.31.2, 6.4); `svg-image` is
   * `image` inside `svg`, `role-img` any other element with that role, `component` a JSX component, `shortcode` a call of a template
   * (Hugo, Jekyll), `directive` a block of MyST or Microsoft Learn, `malformed` what the author meant as an image and no parser takes for one.
   */
  readonly syntax: string;
  /** Whether an empty text is a decision of its author: `alt=""` is one, empty brackets of Markdown may be forgotten. */
  readonly emptyIsDecision: boolean;
  readonly decorativeBy: DecorativeBy;
  /** The attribute that carries the alternative text: `alt`, `aria-label`, `alt-text`; undefined when it is a label. */
  readonly attribute: string | undefined;
  /** The whole construct, from its first to its last character. */
  readonly span: Span;
  /** Where the alternative text is written: the label of a Markdown image, the `alt` attribute of an element; of no width where one would be put. */
  readonly altSpan: Span;
  readonly context: Context;
};
