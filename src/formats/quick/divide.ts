import { definitionsIn } from './definitions.ts';
import { createHeadings } from './headings.ts';
import type { MarkedPassage } from './marks.ts';
import type { Image, Label } from '../../model/image.ts';
import { createNeighbours, type Besides, type Neighbours } from './neighbours.ts';
import type { PlainBlock, PlainBlocks, PlainImage } from './plain.ts';
import { readPlainBlocks } from './plain-blocks.ts';
import { refers } from './referring.ts';
import type { Part } from './shorten.ts';
import type { CreateTaggedReader, TaggedReader } from './tagged/reader.ts';

/** A plain image with the text of its block, and the text of the last heading before it. */
export type PlainFound = {
  readonly image: PlainImage;
  readonly nearby: string;
  readonly heading: string | undefined;
  /** The caption of the figure around it. */
  readonly figcaption?: string | undefined;
  /** The paragraphs beside an image that is alone in its own. */
  readonly labels: readonly Label[];
  /** Whether a block of text precedes an image that has an empty text, in a block of its own. */
  readonly standsAlone?: boolean | undefined;
};

export type Divided = {
  readonly plain: readonly PlainFound[];
  /** The images of passages with tags, without the language of the page. */
  readonly tagged: readonly Image[];
  /** What is left for the parsers: passages with other images, and those that they depend on, in which there may be plain images as well. */
  readonly rest: readonly Part[];
};

/**
 * @param isJsx whether tags decide how the whole file is read
 * @param create what reads passages with tags; undefined where it is not loaded, or of no use
 */
export function divide(
  text: string,
  passages: readonly MarkedPassage[],
  isJsx: boolean,
  create: CreateTaggedReader | undefined,
): Divided {
  const definitions = definitionsIn(text, passages);
  const blocksOf = createPlainReader(text, passages, isJsx, definitions);
  const plain = new Map<MarkedPassage, readonly PlainFound[]>();
  const tagged: Image[] = [];
  const kept = new Set<MarkedPassage>();
  const taggedReader = create?.(text, passages, definitions, () => isJsx || refers(text, passages)) ?? noTaggedReader;
  const headings = createHeadings((passage) => blocksOf(passage)?.blocks, taggedReader.htmlOf);
  const neighbours = createNeighbours(text, passages, blocksOf, isJsx);

  let reached = 0;
  passages.forEach((passage, index) => {
    // What is not closed may go on behind a blank line.
    const isReached = reached > 0;
    reached = Math.max(0, reached - 1);
    const blocks = passage.mayShow && !isReached ? blocksOf(passage) : undefined;
    const heading = blocks && headings.last();
    const found = blocks && heading?.isPlain ? imagesIn(blocks.blocks, heading.text, index, neighbours) : undefined;
    const others = found || isReached || !passage.mayShow ? undefined : taggedAt(index);
    if (found) plain.set(passage, found);
    else if (others) tagged.push(...others);
    else if (passage.mayShow || isReached) {
      for (const one of [...headings.passages(), ...neighbours.around(index)]) kept.add(one);
      if (passage.isOpen) reached = reach;
    } else if (isJsx && (passage.hasTags || passage.isMixed)) kept.add(passage);
    if (passage.mayHead) headings.add(passage);
  });
  if (kept.size > 0) {
    const isReferring = refers(text, passages);
    for (const passage of passages) {
      // What is beside a passage depends on the elements that begin or end in between, and that may have begun long before.
      if (passage.mayDefine || passage.isGrouping || (passage.hasTags && isReferring)) kept.add(passage);
    }
  }
  return {
    plain: [...plain.values()].flat(),
    tagged,
    rest: partsOf(passages, kept),
  };

  function taggedAt(index: number): readonly Image[] | undefined {
    const { html } = headings.last();
    return html === undefined ? undefined : taggedReader.imagesAt(index, html, neighbours);
  }
}

const noTaggedReader: TaggedReader = { htmlOf: () => undefined, imagesAt: () => undefined };

/** Reads the passages of a text; gives undefined for those that are not plain. */
export function createPlainReader(
  text: string,
  passages: readonly MarkedPassage[],
  isJsx: boolean,
  definitions = definitionsIn(text, passages),
): (passage: MarkedPassage) => PlainBlocks | undefined {
  const known = new Map<MarkedPassage, PlainBlocks | undefined>();
  return (passage) => {
    if (passage.isMixed || passage.isJoined || (passage.hasTags && (isJsx || refers(text, passages)))) return undefined;
    if (!known.has(passage)) known.set(passage, readPlainBlocks(text, passage, { definitions, hasCode: !isJsx }));
    return known.get(passage);
  };
}

/** Passages that may belong to a construct that is open at the end of one: a label or tag with blank lines in it. */
export const reach = 3;

/** Undefined where what is beside an image is not plain. @param index of their passage */
function imagesIn(
  blocks: readonly PlainBlock[],
  before: string | undefined,
  index: number,
  neighbours: Neighbours,
): readonly PlainFound[] | undefined {
  let heading = before;
  const found: PlainFound[] = [];
  for (const block of blocks) {
    if (block.isHeading) heading = block.text;
    for (const image of block.images) {
      const isLabelled =
        (block.cells !== undefined || (block.isParagraph && block.text === '')) &&
        image.alt !== undefined &&
        image.alt !== '';
      const isSilent = image.isTag && image.alt === '';
      // What is beside it says nothing about any other image, as long as it cannot be a caption.
      const beside = isLabelled || isSilent || neighbours.hasTags(index) ? neighbours.beside(index) : nothing;
      const labels = block.cells ?? labelsOf(block, beside);
      if (!labels && (isLabelled || beside.mayCaption)) return undefined;
      const before = block.before === undefined ? beside.before : block.before;
      if (isSilent && before === undefined) return undefined;
      found.push({
        image,
        nearby: block.text,
        figcaption: block.figcaption,
        heading,
        labels: isLabelled ? (labels ?? []) : [],
        standsAlone: isSilent ? before !== false : undefined,
      });
    }
  }
  return found;
}

const nothing: Besides = { before: undefined, after: undefined, mayCaption: false };

function labelsOf({ before, after }: PlainBlock, beside: Besides): readonly Label[] | undefined {
  const labels: Label[] = [];
  for (const text of [before === undefined ? beside.before : before, after === undefined ? beside.after : after]) {
    if (text === undefined) return undefined;
    if (text === null || text === false || text === '') continue;
    if (text.length > mostLabel) return undefined;
    labels.push({ place: 'paragraph', text });
  }
  return labels;
}

/** UTF-16 units: a longer text is cut as a name. */
const mostLabel = 900;

/** Some of the passages of a text, as parts of it. */
export function partsOf(passages: readonly MarkedPassage[], kept: ReadonlySet<MarkedPassage>): readonly Part[] {
  const parts: Part[] = [];
  let at = passages[0]?.start ?? 0;
  for (const passage of passages) {
    if (!kept.has(passage)) continue;
    const { start, end, hasTags } = passage;
    parts.push({ start, end, isApart: start > at && (hasTags || parts.length === 0) });
    at = end;
  }
  return parts;
}
