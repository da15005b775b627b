import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../../model/text.ts';
import { hasManyMarks, refuseDeepNesting, refuseDensity } from '../page/limits.ts';
import { literalLinks } from '../markdown/literal-links.ts';
import { limitWork } from '../markdown/work-limit.ts';
import { recordLabels, withMark, withoutEmphasis } from '../markdown/parse.ts';
import { elementDepth } from './element-depth.ts';
import { createLimitedAcorn, TooMuchJavaScript, type Acorn } from './limited-acorn.ts';
import { maskForMdx } from './mask.ts';

/** A parsed file, and the places of the labels of its images. */
export type MdxTree = { readonly tree: Root; readonly labels: ReadonlyMap<Nodes, Span> };

/**
 * MDX by its own parser; if that fails, without the constructs that sites allow beside it ({@link maskForMdx}). The reason if both fail.
 *
 * @param source without a byte order mark
 */
export function parseMdx(source: string): MdxTree | { readonly reason: string } {
  refuseDeepNesting(source);
  refuseDensity(source);
  if (elementDepth(source) > mostLevels) return { reason: 'its elements nest too deeply' };
  const acorn = createLimitedAcorn();
  const strict = attempt(source, acorn);
  if ('tree' in strict) return strict;
  const masked = maskForMdx(source);
  return masked === source ? strict : attempt(masked, acorn);
}

const mostLevels = 500;

function attempt(source: string, acorn: Acorn): MdxTree | { readonly reason: string } {
  const labels = new Map<Nodes, Span>();
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(literalLinks, source)
    .use(limitWork, source)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkMdx, { acorn })
    .use(recordLabels, labels)
    .use(hasManyMarks(source) ? [withoutEmphasis] : []);
  try {
    return { tree: parser.parse(withMark(source)), labels };
  } catch (error) {
    if (error instanceof TooMuchJavaScript) return { reason: error.message };
    if (!isRefusal(error)) throw error;
    // Without a line the message contains its own place: `(1:3-1:7)`.
    return { reason: error.line === undefined ? error.reason : `${error.reason} (line ${error.line})` };
  }
}

/** The error of the parser for a text that is not MDX: a VFileMessage. */
type Refusal = { readonly reason: string; readonly line: number | undefined };

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string' && 'line' in error;
}
