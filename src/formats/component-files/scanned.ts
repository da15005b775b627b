import type { JsxAttribute } from '../jsx/element.ts';
import type { Span } from '../../model/text.ts';

/** The opening tag of an element. */
export type OpeningTag = {
  readonly kind: 'open';
  /** As it is written, which is how its closing tag names it. */
  readonly written: string;
  /** The name of the element or component; empty for what is none on the page: a fragment, or a tag that only groups. */
  readonly name: string;
  readonly span: Span;
  /** Offset behind the name as it is written. */
  readonly nameEnd: number;
  /** By the names that the attributes have on the page; without a name: it may set any attribute. */
  readonly attributes: readonly JsxAttribute[];
  readonly closesItself: boolean;
  /** Whether an expression replaces its content. */
  readonly isReplaced: boolean;
};

/** A piece of the markup of a component. */
export type Part =
  | OpeningTag
  | { readonly kind: 'close'; readonly name: string; readonly span: Span }
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  /** An expression that puts something out. */
  | { readonly kind: 'output'; readonly span: Span }
  /** What puts out nothing: a script, a style sheet, the mark of a block. */
  | { readonly kind: 'silent'; readonly span: Span }
  | { readonly kind: 'comment'; readonly text: string; readonly span: Span };

/** A component file after one pass over its text. */
export type Scanned = {
  /** In source order. */
  readonly parts: readonly Part[];
  /** The JavaScript or TypeScript beside the markup. */
  readonly scripts: readonly string[];
  /** Where scripts with JSX stand: their code has elements of its own. */
  readonly jsx: readonly Span[];
  /** What could not be read as it was meant, and what became of it: `has a tag in line 3 that …`. */
  readonly fault: string | undefined;
};
