/**
 * The nouns of the pipeline, in the order in which they come to be:
 * Document → Image → Finding → Caption → Suggestion → Report.
 */

/** Half-open range of UTF-16 offsets into {@link Document.text}. */
export type Span = { readonly start: number; readonly end: number };

/** Replace the text in `span` by `text`. */
export type Edit = { readonly span: Span; readonly text: string };

/** Where a construct stands in its file: 1-based lines, 1-based columns in UTF-16 units, the end exclusive. */
export type Location = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

export type FormatName = 'markdown' | 'mdx' | 'html';

export type Document = {
  /** Relative to the working directory, on pull requests to the repository root; always with `/`. */
  readonly path: string;
  readonly format: FormatName;
  readonly text: string;
  /** 1-based lines that the change under review touched; `all` where every line is in question. */
  readonly changedLines: 'all' | ReadonlySet<number>;
};

/** A file that was not read, and why: never left out in silence. */
export type Skipped = { readonly file: string; readonly reason: string };

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
 * How the image is written. A Markdown reference has three forms (CommonMark 0.31.2, 6.4); `svg-image` is `image` inside `svg`,
 * `role-img` any other element with that role, `component` a JSX component, `shortcode` a call of a template (Hugo, Jekyll),
 * `directive` a block of MyST or Microsoft Learn, `malformed` what the author meant as an image and no parser takes for one.
 */
export type Syntax =
  | 'inline'
  | 'full-reference'
  | 'collapsed-reference'
  | 'shortcut-reference'
  | 'img'
  | 'svg'
  | 'svg-image'
  | 'input'
  | 'area'
  | 'object'
  | 'embed'
  | 'role-img'
  | 'component'
  | 'shortcode'
  | 'wikilink'
  | 'directive'
  | 'malformed';

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
  readonly caption: string | undefined;
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
  readonly syntax: Syntax;
  /** The attribute that carries the alternative text: `alt`, `aria-label`, `alt-text`; undefined when it is a label. */
  readonly attribute: string | undefined;
  /** The whole construct, from its first to its last character. */
  readonly span: Span;
  /** Where the alternative text is written: the label of a Markdown image, the `alt` attribute of an element; of no width where one would be put. */
  readonly altSpan: Span;
  readonly context: Context;
};

export type Severity = 'error' | 'warning' | 'info';

export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, for whom, and what to do: one or two sentences. */
  readonly message: string;
};

/** What a rule may know besides the image. */
export type Page = {
  readonly path: string;
  /** All images of the page, in source order. */
  readonly images: readonly Image[];
  /** Whether the picture's bytes changed in the change under review, while the lines of the image did not. */
  readonly isStale: (image: Image) => boolean;
  /** A good alternative text of the same picture in another place under review. */
  readonly altElsewhere: (image: Image) => string | undefined;
};

/** One complaint about alternative text. A rule knows no syntax. */
export type Rule = {
  /** Says what is wrong: `filename-alt`. */
  readonly id: string;
  readonly severity: Severity;
  /** Every weight that its findings can have, the usual one first; absent where all have the same. */
  readonly severities?: readonly Severity[];
  /** One sentence for the list of rules. */
  readonly summary: string;
  /** WCAG success criteria, techniques and failures: `1.1.1`, `F65`. */
  readonly wcag: readonly string[];
  /** Ids of W3C ACT rules. */
  readonly act: readonly string[];
  /** The message of the finding, or nothing when the image is in order. */
  check(image: Image, page: Page): string | undefined;
  /** For a rule whose findings differ in weight; `severity` is then the weight of the usual case. */
  severityOf?(image: Image, page: Page): Severity;
};

/** JSX components that show an image, by name: the attributes that carry its alternative text and its address. */
export type Components = Readonly<Record<string, { readonly alt: string; readonly src: string }>>;

/** A comment of a document: what stands between its marks, and where it stands with them. */
export type Comment = { readonly text: string; readonly span: Span };

/** One syntax, both ways: text to images, and an alternative text back to an edit. A format knows no rules. */
export type Format = {
  readonly name: FormatName;
  /**
   * Images that somebody can meet, in source order; those hidden from everyone are left out.
   *
   * @param components besides those that the format knows itself
   */
  find(text: string, components?: Components): readonly Image[];
  /** Comments outside of code, in source order: people answer a review there. */
  comments(text: string): readonly Comment[];
  /** The edit that gives `image` the alternative text `alt` and changes nothing else. */
  setAlt(text: string, image: Image, alt: string): Edit;
  /** The edit that says that `image` is decorative, in the words of its syntax; undefined where those would change more, such as its address. */
  setDecorative(text: string, image: Image): Edit | undefined;
};

/**
 * missing: no accessible name where one is needed. weak: a name with a finding of error or warning.
 * unknown: the source does not tell. decorative: an accepted decision to say nothing.
 */
export type Status = 'ok' | 'decorative' | 'missing' | 'weak' | 'unknown';

/** What a model said about a picture, or why it said nothing. A failure is a value: one picture never loses the others. */
export type Caption =
  | {
      readonly status: 'ok';
      readonly text: string;
      readonly provider: string;
      readonly model: string;
      /** BCP 47 tag of the language it is written in. */
      readonly language: string;
      /** USD, from the provider's own figure; 0 when it came from the cache. */
      readonly costUsd: number;
      readonly cached: boolean;
      /** The model was asked with what surrounds this very image, and not for another place that shows the same picture. */
      readonly askedHere: boolean;
    }
  | { readonly status: 'failed' | 'skipped'; readonly reason: string };

/**
 * Where the words of a suggestion come from: a model that saw the picture, a good text of the same picture in another place, what stands
 * around the image, or the decision that it needs none (W3C alt decision tree).
 */
export type SuggestionSource = 'caption' | 'reuse' | 'context' | 'decorative';

/** An alternative text that no model was asked for. */
export type Proposal = {
  readonly source: Exclude<SuggestionSource, 'caption'>;
  /** Empty when the image is decorative. */
  readonly alt: string;
  /** What it was taken from, as the end of a sentence: `the link that it stands in`. */
  readonly basis: string;
};

export type Suggestion = {
  readonly alt: string;
  readonly source: SuggestionSource;
  /** May be posted or written into files; what was taken from the context alone is only shown unless it was asked for. */
  readonly offered: boolean;
  readonly edit: Edit;
  /** The whole construct as it reads after the edit. */
  readonly replacement: string;
};

/** An image with everything the run learned about it. */
export type Judged = {
  readonly document: Document;
  readonly image: Image;
  readonly location: Location;
  /** The construct as it stands in the file. */
  readonly source: string;
  readonly status: Status;
  readonly inScope: boolean;
  /** Identity of the image in its file: path, target, occurrence; not line, not wording. */
  readonly identity: string;
  /** Most severe first; the first is the one people are told. */
  readonly findings: readonly Finding[];
  /** What can be said without a model; then none is asked. */
  readonly proposal: Proposal | undefined;
  readonly caption: Caption | undefined;
  readonly suggestion: Suggestion | undefined;
};

export type Scope = 'lines' | 'files' | 'all';

/** Counted over the images in scope. */
export type Totals = {
  readonly documents: number;
  readonly images: number;
  readonly ok: number;
  readonly decorative: number;
  readonly missing: number;
  readonly weak: number;
  readonly unknown: number;
  /** Percent with one decimal: (ok + decorative) / (ok + decorative + missing + weak); 100 without images. */
  readonly coverage: number;
  /** Findings that comments of the documents silence; their images count as accepted. */
  readonly ignored: number;
};

/** What the drafts of a run took. */
export type CaptionTotals = {
  /** Images that a model was to be asked about; those where a link or button wants a purpose are none. */
  readonly requested: number;
  readonly drafted: number;
  readonly cached: number;
  readonly failed: readonly { readonly src: string; readonly reason: string }[];
  /** HTTP requests to the provider: creates, polls and uploads alike. */
  readonly requests: number;
  readonly costUsd: number;
};

/** Coverage in percent of all images of the changed documents: as the change found them, and as it leaves them. */
export type CoverageChange = { readonly before: number; readonly after: number };

/** Everything the run learned. Reporters read this and nothing else. */
export type Report = {
  readonly tool: { readonly name: string; readonly version: string };
  readonly scope: Scope;
  /** The least severe finding that fails the gate. */
  readonly failOn: 'error' | 'warning' | 'never';
  readonly verdict: 'pass' | 'fail';
  /** Why the gate failed; why it passed needs no reasons. */
  readonly reasons: readonly string[];
  readonly totals: Totals;
  /** Absent where no change with images is under review. */
  readonly coverageChange?: CoverageChange | undefined;
  /** Every image that was found, those out of scope too, by path and position. */
  readonly images: readonly Judged[];
  readonly captions: CaptionTotals;
  readonly skipped: readonly Skipped[];
  /** Sentences that the reader has to be told once: limits that were hit, why there are no drafts. */
  readonly notes: readonly string[];
  /** What the provider said when it turned the whole run away, and the remedy. */
  readonly refused: string | undefined;
  /** What each rule finds, in one sentence, by its id. */
  readonly summaries: ReadonlyMap<string, string>;
};

export type Reporter = (report: Report) => string;

/** An image that wants a draft. */
export type Wanted = {
  /** Path of the document. */
  readonly path: string;
  readonly image: Image;
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** The rule that a draft would break, or undefined when it would do. */
  readonly objection: (alt: string) => string | undefined;
};

/**
 * Drafts for `wanted`, one caption each in the same order. Never throws for a single picture. `earlier` drafts of other runs count against
 * the budget as if they were of this one, so that a budget means the same however often a run is repeated.
 */
export type Drafter = (wanted: readonly Wanted[], earlier?: number) => Promise<Drafts>;

/** Finds out which images the review has a comment on already: what a draft would say stands there, or people have dealt with it. */
export type Commented = () => Promise<(judged: Judged) => boolean>;

export type Drafts = {
  readonly captions: readonly Caption[];
  readonly requests: number;
  /** USD for everything that was asked, drafts that were thrown away included; from the provider's own figures. */
  readonly costUsd: number;
  readonly notes: readonly string[];
  /** The provider turned the whole run away (a refused key, an empty balance): what it said, and the remedy. */
  readonly refused: string | undefined;
  /** Whether a model could be asked at all: without a key, for one, it cannot. */
  readonly canAsk: boolean;
};

/** The bytes behind an image, or why there are none. */
export type Picture =
  | {
      readonly status: 'bytes';
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      /** Where anybody can see it, when there is such an address. */
      readonly address: string | undefined;
    }
  /** A picture of another site that is not fetched: the model is to be given its address. */
  | { readonly status: 'remote'; readonly url: string }
  | { readonly status: 'unavailable'; readonly reason: string };

/** Finds the picture that `src` means in the document at `path`. Never throws. */
export type LoadPicture = (src: string, path: string) => Promise<Picture>;

/** A picture as the model should see it, or why it cannot be shown. */
export type Prepared =
  | {
      readonly status: 'ready';
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      /** Pixels of the picture itself, turned as its EXIF says, before it was padded and made smaller. */
      readonly width: number;
      readonly height: number;
      /** What an SVG says in `title`, `desc` and `text`, on one line; empty for any other picture. */
      readonly words: string;
    }
  | { readonly status: 'unfit'; readonly reason: string };

/** Makes pictures ready for a model. Never throws for a picture. */
export type Preparer = {
  prepare(picture: { readonly bytes: Uint8Array; readonly mediaType: string }): Promise<Prepared>;
  /** Frees what it holds. */
  readonly close: () => Promise<void>;
};

/** An address as a document has it, and the path of that document. */
export type Place = { readonly src: string; readonly path: string };

/** A key for each place: equal keys mean pictures of the same bytes; undefined where there is no such file. */
export type SamePictures = (places: readonly Place[]) => Promise<readonly (string | undefined)[]>;

/** Time as an argument: milliseconds since some fixed moment, and waiting. */
export type Clock = {
  now(): number;
  /** Resolves after `ms` milliseconds, at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};
