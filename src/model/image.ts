import type { Span } from './text.ts';

/**
 * The alternative text in the source.
 * absent: no alt at all. empty: the author wrote an empty one. dynamic: an expression whose value is not in the source.
 */
export type Alt =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'dynamic' }
  | { readonly kind: 'text'; readonly text: string };

/**
 * How an author can mark an image as decorative: with an empty text (`alt`), with an option of a directive that has no value (`option`), by removing it from the accessibility tree (`aria-hidden`), with
 * an HTML element in its place (`img`), by other means of its syntax or not at all (`other`). `never`: it is a control, which needs a name.
 */
export type DecorativeBy = 'alt' | 'option' | 'aria-hidden' | 'img' | 'other' | 'never';

/**
 * What an image is, whatever its syntax. component: one of JSX, or one that the configuration names. drawing: an `svg`, or an image in one.
 * embedded: an `object` or `embed`. element: any other element with the role of an image. button, link: a picture that is a control itself
 * (`<input type="image">`, `area`).
 */
export type ImageKind = 'picture' | 'component' | 'drawing' | 'embedded' | 'element' | 'button' | 'link';

/**
 * Why parsers do not read an image as its author meant it.
 * space-in-address, title-without-quotes: behind a label. gap: white space between the parts of a Markdown image. full-width-mark: `！`, `【`
 * or `（` for an ASCII mark. unbalanced-bracket: one too many, or one missing. other-brackets: an address in others than parentheses.
 * blank-line: in the label, or in a tag. quote-mark: the `>` of a tag begins a line of Markdown. curly-quotes: around attributes.
 * cut-text: a quotation mark inside the text of an attribute ends it. open-quote: an attribute has none at its end.
 */
export type ImageFault =
  | 'space-in-address'
  | 'title-without-quotes'
  | 'gap'
  | 'full-width-mark'
  | 'unbalanced-bracket'
  | 'other-brackets'
  | 'blank-line'
  | 'quote-mark'
  | 'curly-quotes'
  | 'cut-text'
  | 'open-quote';

/** The link or button around an image: then the name of the image has to state a purpose (WCAG H30, F89). */
export type Control = {
  readonly kind: 'link' | 'button';
  /** `href` of a link, decoded. */
  readonly target: string | undefined;
  /** The control's name without this image: its own label, its text, the names of its other images. Empty when there is none. */
  readonly otherText: string;
  /** Whether that is a label or a title, and nothing of it stands in the control. */
  readonly isLabelled?: true | undefined;
};

/**
 * A text that stands beside an image as its label. caption: one that is no `figcaption`. cell: of the table, beside, above or below, or at the
 * head of the column. term: of a definition list, or its description. paragraph: the one before or after, where an image has its own.
 */
export type Label = { readonly place: 'caption' | 'cell' | 'term' | 'paragraph'; readonly text: string };

/** The surroundings of an image. */
export type Context = {
  readonly control: Control | undefined;
  /** Text of the `figcaption` of the figure around it. */
  readonly figcaption: string | undefined;
  /** An image without a name has only that of its caption. */
  readonly labels: readonly Label[];
  /** Whether an image with an empty text is all that its place in the flow of the text holds: a paragraph or figure of its own, after another block. */
  readonly standsAlone?: boolean | undefined;
  /** The nearest heading before it. */
  readonly heading: string | undefined;
  /** Text of the block around it, without the image itself. */
  readonly nearby: string;
  /** BCP 47 tag of the page or of an element around the image, if the source gives it. */
  readonly language: string | undefined;
  /** Text of a link to the same target that is adjacent to the link around the image (WCAG H2). */
  readonly adjacentLinkText: string | undefined;
};

export type Image = {
  /** As a browser reads it: entities and escapes decoded, not resolved. */
  readonly src: string;
  readonly alt: Alt;
  /** The parts of a Markdown label that are code: the author quotes them from the picture. */
  readonly quotedCode?: readonly string[] | undefined;
  /** What the tools of its format put in the place of a missing text, such as words from the name of the file: for a reader it is none. */
  readonly standIn?: string | undefined;
  /** The accessible name in the source: aria-label, alt, title; undefined when there is none. */
  readonly name: string | undefined;
  /** Whether that is the caption beside it, which generators repeat where there is no alternative text. */
  readonly namedByCaption?: boolean | undefined;
  /** True when it is removed from the accessibility tree on purpose: `alt=""` in HTML, `role="none"`, `aria-hidden="true"`. */
  readonly decorative: boolean;
  /** True when the author marked it as decorative, even where a conflict keeps it in the tree (WAI-ARIA 1.2, presentational roles conflict). */
  readonly markedDecorative: boolean;
  /** The advisory text of a `title`, decoded. */
  readonly title: string | undefined;
  /** Whether its class, or that of an element around it, shows it in light or in dark mode only: then another image is shown in the other mode. */
  readonly forColorScheme?: boolean | undefined;
  /** CSS px from the attributes; undefined where they have none. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /**
   * How it is written: one of the syntaxes of its format, for reports and for the format itself; anything else asks `kind`. A Markdown
   * reference has three forms (CommonMark 0.31.2, 6.4); `svg-image` is `image` inside `svg`, `role-img` any other element with that role,
   * `component` a JSX component, `shortcode` a call of a template (Hugo, Jekyll, Rails, WordPress), `directive` a block of MyST or Microsoft Learn,
   * `slide-image` one with keywords of Marp, `front-matter` a picture that a key names, `chunk` the code of Quarto or R Markdown that puts
   * out a picture, `output` the picture that a cell of a notebook has put out.
   */
  readonly syntax: string;
  readonly kind: ImageKind;
  /** Whether a program put the picture there: its next run replaces it with all that is written about it. */
  readonly isComputed?: boolean | undefined;
  /** Undefined for an image that parsers read as one. */
  readonly fault?: ImageFault | undefined;
  /** Whether an empty text is a decision of its author: `alt=""` is one, but empty Markdown brackets may be forgotten. */
  readonly emptyIsDecision: boolean;
  readonly decorativeBy: DecorativeBy;
  /** The attribute that carries the alternative text: `alt`, `aria-label`, `alt-text`; undefined when it is a label. */
  readonly attribute: string | undefined;
  /** How it is written with a text, where the syntax has no place for one as it stands: `![[a.png|What it shows]]`. */
  readonly example?: string | undefined;
  /** The whole construct, from its first to its last character. */
  readonly span: Span;
  /** Where the alternative text is written: the label of a Markdown image, the `alt` attribute of an element; empty, at the place of insertion, when there is none. */
  readonly altSpan: Span;
  readonly context: Context;
};
