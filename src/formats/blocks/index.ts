import type { Tokens } from '../entry.ts';
import type { Mask } from '../masking/pieces.ts';
import { directiveBlocks, directiveTokens } from './directives.ts';
import { indentedBlocks, indentedTokens } from './indented.ts';

/** Blocks of a dialect whose content is Markdown, although CommonMark would read it as code or as text of a paragraph. */
export type BlockDialect = {
  /** A text without a match has none of its blocks. */
  readonly tokens: Tokens;
  /** What to write over their marks, so that CommonMark reads their content; in order, without overlaps. */
  readonly masks: (text: string) => readonly Mask[];
};

export const directives: BlockDialect = { tokens: directiveTokens, masks: directiveBlocks };
export const indented: BlockDialect = { tokens: indentedTokens, masks: indentedBlocks };

export const blockDialects: readonly BlockDialect[] = [directives, indented];
