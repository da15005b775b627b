import type { Span } from '../../model/text.ts';
import type { Flow } from './lines.ts';
import type { ImageMacro } from './macro.ts';

/** The mark before the cells of the table around: a backslash before it is not part of the text. Empty outside of tables. */
export type CellMark = '' | '|' | '!' | ',' | ':';

/** A part of a page, in source order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly flow: Flow }
  | { readonly kind: 'text'; readonly flow: Flow; readonly mark: CellMark }
  | {
      readonly kind: 'image';
      readonly macro: ImageMacro;
      /** `.Title` on a line above. */
      readonly title: Flow | undefined;
      readonly mark: CellMark;
    }
  /** HTML that becomes part of the page as it is; `isReferring` where references to attributes are resolved in it. */
  | { readonly kind: 'raw'; readonly span: Span; readonly isReferring: boolean }
  | { readonly kind: 'comment'; readonly span: Span; readonly text: string }
  | {
      /** `:name: value`; unset without a value. */
      readonly kind: 'entry';
      readonly name: string;
      readonly value: Flow | undefined;
      readonly isCertain: boolean;
    };
