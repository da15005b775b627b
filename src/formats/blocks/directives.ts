import { rstImage } from '../dialects/rst-image.ts';
import { atMark } from '../../lib/at-mark.ts';
import type { Span } from '../../model/text.ts';
import type { Mask } from '../masking/pieces.ts';
import { isCodeDirective } from './code-directives.ts';
import { optionsAt } from './directive-options.ts';
import { mayShowImage } from './titles.ts';

/** A text without a match has no such block. */
export const directiveTokens = atMark('{', /\{(?<=(?:```|~~~|:::)[ \t]*\{)[A-Za-z=]/);

/**
 * The directives of MyST, whose content is Markdown: a fence of backticks, tildes or colons with `{name} argument`, then options, then the
 * content ("Roles and directives"). CommonMark would read most of them as code. Their marks become a comment and blank lines; those of a
 * directive for code that is fenced by colons become a fence of code.
 */
export function directiveBlocks(text: string): readonly Mask[] {
  const masks: Mask[] = [];
  const open: Fence[] = [];
  for (const { 0: line, 1: before = '', 2: marks = '', 3: info = '', index } of text.matchAll(fence)) {
    const start = index + before.length;
    const span = { start, end: index + line.length };
    // The content of a directive ends with it, so the outermost fence that a line can end is the one that ends.
    const ended = info.trim() === '' ? open.findIndex((one) => endsWith(one, marks)) : -1;
    const closed = open[ended];
    if (closed) {
      open.length = ended;
      masks.push(...ending(text, closed, span));
    } else if (open.length < mostLevels && open.every(({ kind }) => kind === 'text')) {
      const opened = fenceOf(marks, info, span);
      if (!opened) continue;
      open.push(opened);
      masks.push(...opening(text, opened, info));
    }
  }
  return masks;
}

/** Deeper ones are code, so that a text full of them is not searched once for each. */
const mostLevels = 100;

/** Behind the marks of quotes and items. */
const fence = /^([ \t>*+.)\d-]*)(`{3,}|~{3,}|:{3,})([^\r\n]*)/gm;

type Fence = {
  readonly mark: string;
  readonly length: number;
  /** Of the content: Markdown, reStructuredText, or neither. */
  readonly kind: 'text' | 'rst' | 'code';
  readonly head: Span;
};

function fenceOf(marks: string, info: string, head: Span): Fence | undefined {
  const mark = marks.charAt(0);
  if (mark === '`' && info.includes('`')) return undefined;
  const name = directive.exec(info)?.[1];
  // Colons without braces are containers of other dialects, whose content is Markdown anyway.
  if (mark === ':' && name === undefined) return undefined;
  return { mark, length: marks.length, kind: kindOf(name, info), head };
}

function kindOf(name: string | undefined, info: string): Fence['kind'] {
  if (name === 'eval-rst') return 'rst';
  return rawHtml.test(info) || (name !== undefined && !isCodeDirective(name)) ? 'text' : 'code';
}

const directive = /^[ \t]*\{([A-Za-z][\w:.+-]*)\}/;
/** MyST and Sphinx, `raw`; Pandoc, `raw_attribute`. */
const rawHtml = /^[ \t]*\{(?:raw\}[ \t]+html|=html\})[ \t]*$/i;

function endsWith({ mark, length }: Fence, marks: string): boolean {
  return marks.startsWith(mark) && marks.length >= length;
}

function opening(text: string, { mark, length, kind, head: { start, end } }: Fence, info: string): readonly Mask[] {
  if (kind === 'rst') return [];
  if (kind === 'code') return mark === ':' ? [{ start, end: start + length, by: '~'.repeat(length) }] : [];
  const named = start + length + (directive.exec(info)?.[0].length ?? 0);
  const hidden = mayShowImage(text.slice(named, end))
    ? { start, end: named, by: { isSpoken: false } }
    : comment(start, end);
  return [hidden, ...optionsAt(text, end)];
}

function ending(text: string, { mark, length, kind, head }: Fence, { start, end }: Span): readonly Mask[] {
  if (kind === 'code') return mark === ':' ? [{ start, end: start + length, by: '~'.repeat(length) }] : [];
  const body = kind === 'rst' ? [comment(head.start, head.end), ...rstBody(text, { start: head.end, end: start })] : [];
  return [...body, { start, end, by: ' '.repeat(end - start) }];
}

/** A comment begins a block as a fence does, and keeps the item of a list open. */
function comment(start: number, end: number): Mask {
  return { start, end, by: '<!-->'.padEnd(end - start) };
}

/** Nothing but the images. */
function rstBody(text: string, within: Span): readonly Mask[] {
  const images = rstImage.find(text, within);
  const gaps = images.map(({ span }, index) => ({
    start: images[index - 1]?.span.end ?? within.start,
    end: span.start,
  }));
  const blanks = [...gaps, { start: images.at(-1)?.span.end ?? within.start, end: within.end }].map((gap) => ({
    ...gap,
    by: text.slice(gap.start, gap.end).replace(/[^\s>]/g, ' '),
  }));
  return [...blanks, ...images.map((image) => ({ ...image.span, by: { image, isSpoken: false } }))].toSorted(
    (a, b) => a.start - b.start,
  );
}
