import type { Components } from '../../model/format.ts';
import type { Span } from '../../model/text.ts';
import { blockDialects } from '../blocks/index.ts';
import { attributeLists, readAttributeList, type AttributeList } from '../dialects/attribute-list.ts';
import { imageSizes } from '../dialects/image-size.ts';
import { called, marked } from '../dialects/index.ts';
import { malformed } from '../dialects/malformed/index.ts';
import { nextHtmlOpening } from './openings.ts';
import { createMaskedPage, type Mask, type Masked, type MaskedPage } from './pieces.ts';
import { readTags, type BlockAt } from './tags.ts';
import { shortestPlaceholder } from './placeholder.ts';
import { beginsBlock, findTemplates, isSpoken } from './templates.ts';

/** What the language of a template writes over its own parts of a page. */
export type OwnMasks = {
  /** In order, without overlaps. */
  readonly masks: readonly Mask[];
  /** What the part at an offset does to the conditions around it. */
  readonly blockAt: BlockAt;
};

/** Masks templates and expressions; custom elements that show an image become `img`. */
export function maskHtml(text: string, components: Components = {}, own: OwnMasks = noMasks): Masked {
  const page = createMaskedPage(text);
  page.mask(own.masks);
  maskTemplates(page, true);
  // Of the tags, only those of components, and those with an expression or a template, are masked.
  if (Object.keys(components).length === 0 && !/[{\uFDD1]/.test(page.text())) return page.masked(() => undefined);
  const tags = readTags(page.text(), components, { blockAt: own.blockAt, next: nextHtmlOpening });
  page.mask(tags.masks);
  return page.masked(
    () => undefined,
    (offset) => tags.components.get(offset),
  );
}

const noMasks: OwnMasks = { masks: [], blockAt: () => undefined };

/** Masks templates, expressions and the constructs of docs dialects; components that show an image become `img`. */
export function maskMarkdown(text: string, components: Components): Masked {
  const page = createMaskedPage(text);
  maskTemplates(page, false);
  for (const { tokens, pattern, read, readIn } of marked) {
    if (!tokens.test(page.text())) continue;
    const readHere = readIn?.(page.text()) ?? read;
    page.mask(
      matches(page.text(), pattern).flatMap(([construct, span]) => {
        const image = readHere(construct, span.start);
        return image ? [{ ...span, by: { image, isSpoken: false } }] : [];
      }),
    );
  }
  for (const { tokens, masks } of blockDialects) if (tokens.test(page.text())) page.mask(masks(page.text()));
  page.mask(imageSizes(page.text()).map((span) => ({ ...span, by: ' '.repeat(span.end - span.start) })));
  page.mask(
    malformed.find(page.text()).map((image) => ({
      ...image.span,
      by: { image, isMarkup: image.fault === 'quote-mark', isSpoken: false },
    })),
  );
  const lists = new Map<number, AttributeList>();
  page.mask(
    matches(page.text(), attributeLists).map(([list, span]) => {
      lists.set(span.start, readAttributeList(list, span.start));
      return { ...span, by: { isList: true, isSpoken: false } };
    }),
  );
  const tags = readTags(page.text(), components);
  page.mask(tags.masks);
  page.mask(tags.markup);
  return page.masked(
    (offset) => lists.get(offset),
    (offset) => tags.components.get(offset),
  );
}

function maskTemplates(page: MaskedPage, isProgram: boolean): void {
  const text = page.text();
  if (!/[{<$][{%#?]/.test(text)) return;
  page.mask(
    findTemplates(text, isProgram).map((span) => {
      const template = text.slice(span.start, span.end);
      const image = isProgram ? undefined : called.map(({ read }) => read(template, span.start)).find(Boolean);
      const by = { image, isSpoken: isSpoken(template) };
      const inside = { start: span.start + '<?'.length, end: span.end - '?>'.length, by };
      const keepsMarks =
        !isProgram && beginsBlock(text, span.start) && inside.end - inside.start >= shortestPlaceholder;
      return keepsMarks ? inside : { ...span, by };
    }),
  );
}

function matches(text: string, pattern: RegExp): readonly (readonly [string, Span])[] {
  return [...text.matchAll(pattern)].map((match) => [
    match[0],
    { start: match.index, end: match.index + match[0].length },
  ]);
}
