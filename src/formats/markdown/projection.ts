import type { Code, Image, ImageReference, Nodes } from 'mdast';
import type { DialectImage } from '../dialects/dialect.ts';
import type { FrontMatter, ReadFrontMatter } from '../front-matter/contract.ts';
import type { Masked } from '../masking/pieces.ts';
import type { SourceMap } from '../page/source-map.ts';

/**
 * A Markdown document as the HTML page that it becomes, with a mapping back to its offsets.
 * Markdown splits HTML into pieces at blank lines and at its own marks; only the page as a whole shows which link, figure or
 * hidden element is around an image. Raw HTML is copied unchanged, so that its offsets can be translated back.
 */
export type HtmlProjection = {
  readonly html: string;
  /** Offset in the Markdown of a character of copied HTML; undefined for generated HTML. */
  readonly toSource: SourceMap['toSource'];
  readonly lastBefore: SourceMap['lastBefore'];
  /** The Markdown image that became the `img` at this offset of the HTML. */
  readonly images: ReadonlyMap<number, Image | ImageReference>;
  /** The title of a Markdown image, that of its definition included. */
  readonly titleOf: (node: Image | ImageReference) => string | undefined;
  /** The construct of a docs dialect that became the `img` at this offset of the HTML. */
  readonly dialectImages: ReadonlyMap<number, DialectImage>;
  readonly frontMatter: FrontMatter | undefined;
};

/** The page while it is written. */
export type Page = {
  /** Appends generated HTML. */
  readonly emit: (html: string) => void;
  readonly visit: (node: Nodes) => void;
  /** UTF-16 units so far, which is the offset of the next part. */
  readonly length: () => number;
};

/** Writes nodes that are not Markdown; true when it has written `node`. */
export type WriteForeign = (node: Nodes, page: Page) => boolean;

/** The picture that a block of code puts out; undefined for code that is only shown. */
export type ReadCode = (node: Code) => DialectImage | undefined;

export type ToHtmlOptions = {
  readonly foreign?: WriteForeign;
  /** Where `text` is the text of a masked page. */
  readonly masked?: Masked;
  readonly readFrontMatter?: ReadFrontMatter | undefined;
  readonly readCode?: ReadCode | undefined;
};
