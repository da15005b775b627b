import type { Image } from '../../model/image.ts';
import type { Span } from '../../model/text.ts';
import { directives, indented } from '../blocks/index.ts';
import { createMaskedPage, type Masked } from '../masking/pieces.ts';
import { restored } from '../masking/restore.ts';
import { findTemplates, isSpoken } from '../masking/templates.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';
import { joinOpen } from './join.ts';
import { markPassages, type MarkedPassage } from './marks.ts';
import { passagesOf } from './passages.ts';
import type { Slow } from './slow.ts';

/** A text in parts that are read like texts of their own. */
export type Division = {
  readonly front: FrontMatter;
  /** The text with placeholders for its templates, and with the marks of items in place of those of indented blocks. */
  readonly masked: string;
  /** An image as it is written, with the source of templates. */
  readonly restored: (image: Image) => Image;
  /** In order. */
  readonly templates: readonly Span[];
  readonly passages: readonly MarkedPassage[];
};

/** @param text without a byte order mark @returns undefined where the parsers have to read the whole text */
export function divisionOf(text: string, slow: Pick<Slow, 'isJsx' | 'mayShow'>): Division | undefined {
  if (needsWhole(text) || directives.tokens.test(text)) return undefined;
  if (slow.isJsx && indented.tokens.test(text)) return undefined;
  const front = frontMatter(text);
  // The parser reads the lines after front matter that has no end in a way of its own, and what looks like it is some where it comes first.
  if (/^(?:---|\+\+\+)/.test(text.slice(front.end, front.end + 3))) return undefined;
  const templates = !slow.isJsx && opening.test(text) ? findTemplates(text, false) : [];
  const page = maskedPage(text, templates);
  const masked = page.text;
  const passages = passagesOf(masked, front.end, slow.isJsx);
  if (!passages) return undefined;
  const marked = markPassages(text, masked, passages, templates, slow);
  const joined = marked.some(({ isUnsure }) => isUnsure) ? undefined : joinOpen(masked, marked, slow.isJsx);
  return joined && { front, masked, restored: (image) => restored(image, page), templates, passages: joined };
}

/** Whether a text has characters that the parsers replace, or is of slides, whose labels have words with a meaning. */
function needsWhole(text: string): boolean {
  return replaced.test(text) || text.includes('\nmarp:');
}

const replaced = /\r(?!\n)|[\0\uFDD0-\uFDEF\uFFFE\uFFFF]/;

const opening = /\{\{|\{%|\{#|<%|\$\{/;

/** Of the same length; a template is one word, and the marks of an indented block are those of an item. */
function maskedPage(text: string, templates: readonly Span[]): Masked {
  const page = createMaskedPage(text);
  page.mask(templates.map((span) => ({ ...span, by: { isSpoken: isSpoken(text.slice(span.start, span.end)) } })));
  if (indented.tokens.test(page.text())) page.mask(indented.masks(page.text()));
  return page.masked(() => undefined);
}
