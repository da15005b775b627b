import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../../model/text.ts';
import { hasManyMarks, refuseDeepNesting, refuseDensity } from '../page/limits.ts';
import { literalLinks } from '../markdown/literal-links.ts';
import { limitWork } from '../markdown/work-limit.ts';
import { recordLabels, withFrontMatter, withMark, withoutEmphasis } from '../markdown/parse.ts';
import { elementDepth } from './element-depth.ts';
import { createLimitedAcorn, TooMuchJavaScript, type Acorn } from './limited-acorn.ts';
import { maskForMdx } from './mask.ts';
import { restoreTextBraces, withTextBrace, withTextWords } from './text-braces.ts';

/** A parsed file, and the places of the labels of its images. */
export type MdxTree = {
  readonly tree: Root;
  readonly labels: ReadonlyMap<Nodes, Span>;
  /** Why the parser refused the file before braces in it were read as text. */
  readonly reason?: string | undefined;
};

/** The parser's reason for refusing a file, and where, if that is between braces. */
type Refused = { readonly reason: string; readonly brace: number | undefined };

/**
 * MDX by its own parser; if that fails, without the constructs that sites allow beside it ({@link maskForMdx}), and with the braces as text
 * that contain no JavaScript. The reason if all fail.
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
  const second = masked === source ? strict : attempt(masked, acorn);
  return 'tree' in second ? second : withoutBraces(masked, second, acorn);
}

const mostLevels = 500;

/** Words in braces all at once, then one brace a time, because the parser stops at the first. */
function withoutBraces(source: string, first: Refused, acorn: Acorn): MdxTree | { readonly reason: string } {
  let text = source;
  let brace = first.brace;
  for (let left = mostAgain - source.length; left > 0 && brace !== undefined; left -= source.length + leastAgain) {
    const words = withTextWords(text);
    const fewer = words === text ? withTextBrace(text, brace) : words;
    if (fewer === undefined) break;
    text = fewer;
    const next = attempt(text, acorn);
    if ('tree' in next) {
      restoreTextBraces(next.tree);
      return { ...next, reason: first.reason };
    }
    brace = next.brace;
  }
  return { reason: first.reason };
}

/** UTF-16 units of text that are parsed again in all, so that the time stays linear, and what a short text counts for. */
const mostAgain = 400_000;
const leastAgain = 10_000;

function attempt(source: string, acorn: Acorn): MdxTree | Refused {
  const labels = new Map<Nodes, Span>();
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(literalLinks, source)
    .use(limitWork, source)
    .use(withFrontMatter, source)
    .use(remarkMdx, { acorn })
    .use(recordLabels, labels)
    .use(hasManyMarks(source) ? [withoutEmphasis] : []);
  try {
    return { tree: parser.parse(withMark(source)), labels };
  } catch (error) {
    if (error instanceof TooMuchJavaScript) return { reason: error.message, brace: undefined };
    if (!isRefusal(error)) throw error;
    // Without a line the message contains its own place: `(1:3-1:7)`.
    const reason = error.line === undefined ? error.reason : `${error.reason} (line ${error.line})`;
    return { reason, brace: braceBefore(error) };
  }
}

/** The last offset at which the braces may have begun; a line that is missing its indent is refused at its own start. */
function braceBefore({ source, ruleId, place }: Refusal): number | undefined {
  if (source !== 'micromark-extension-mdx-expression' || place?.offset === undefined) return undefined;
  return ruleId === 'unexpected-lazy' ? place.offset - 1 : place.offset;
}

/** The error of the parser for a text that is not MDX: a VFileMessage. */
type Refusal = {
  readonly reason: string;
  readonly line: number | undefined;
  readonly source?: string | undefined;
  readonly ruleId?: string | undefined;
  readonly place?: { readonly offset?: number | undefined } | undefined;
};

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string' && 'line' in error;
}
