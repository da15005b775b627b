import type { Span } from '../../model/text.ts';
import type { Value } from '../data/parts.ts';
import type { DialectImage } from '../dialects/dialect.ts';
import type { Markup } from './markup.ts';

/** What the front matter of a page shows, and everything that is in it. */
export type FrontMatter = {
  readonly images: readonly DialectImage[];
  /** The values that have HTML with an image in them. */
  readonly markup: readonly Markup[];
  readonly values: readonly Value[];
};

/**
 * Reads the front matter at `span` of a text, with the lines of hyphens around it; undefined when it is no YAML. It is an argument of the
 * formats, because most pages need no parser of YAML.
 */
export type ReadFrontMatter = (text: string, span: Span) => FrontMatter | undefined;
