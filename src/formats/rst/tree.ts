import type { Span } from '../../model/text.ts';
import type { Block } from './block.ts';

/** An option of a directive: `:alt: A heron`. */
export type RstOption = {
  /** Lower case. */
  readonly name: string;
  /** Its lines, which docutils takes as they are: it has no escapes. */
  readonly value: string;
  /** From the first colon to the last character of its value. */
  readonly span: Span;
};

export type Directive = {
  readonly name: string;
  /** What is written behind the name and before the options, line by line. */
  readonly argument: string;
  readonly options: readonly RstOption[];
  /** From its first dot to the end of the last line of its options, with the white space behind it. */
  readonly header: Span;
  /** Offset at which the first option goes: the end of the last line of the argument. */
  readonly insertion: number;
};

type Shared = {
  readonly span: Span;
  readonly children: readonly RstNode[];
};

/**
 * A part of a document. item: of a list, or a footnote. definition: what stands below a term. verse: a line of a line
 * block. error: what docutils reports instead of showing it.
 */
export type RstNode =
  | (Shared & { readonly kind: 'item' | 'quote' | 'definition' | 'cell' | 'table' })
  | (Shared & {
      readonly kind: 'title' | 'paragraph' | 'term' | 'verse' | 'literal' | 'comment' | 'error';
      readonly text: string;
    })
  | (Shared & { readonly kind: 'field'; readonly name: string })
  | (Shared & { readonly kind: 'target'; readonly name: string; readonly address: string })
  | (Shared & { readonly kind: 'substitution'; readonly name: string })
  | (Shared & { readonly kind: 'directive'; readonly directive: Directive })
  | (Shared & { readonly kind: 'raw'; readonly lines: readonly Span[] });

/** Parts of a document, and the line behind them. */
export type Found = { readonly nodes: readonly RstNode[]; readonly end: number };

/** Parses the blocks inside a part of a document. */
export type ParseInside = (block: Block) => readonly RstNode[];
