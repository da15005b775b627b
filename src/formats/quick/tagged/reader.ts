import type { Image } from '../../../model/image.ts';
import { brokenTags } from '../../dialects/malformed/tags.ts';
import { escapeText } from '../../page/html-text.ts';
import type { Definitions } from '../definitions.ts';
import type { MarkedPassage } from '../marks.ts';
import type { Neighbours } from '../neighbours.ts';
import type { Beside } from '../plain.ts';
import { imagesOf } from './images.ts';
import { project, type Projection } from './projection.ts';

/** Reads passages whose images have tags around or beside them. */
export type TaggedReader = {
  /** A passage as HTML; undefined for one that is not plain even so. */
  readonly htmlOf: (passage: MarkedPassage) => string | undefined;
  /** The images of a passage, without the language of the page. @param heading the last one before it, as HTML */
  readonly imagesAt: (index: number, heading: string, neighbours: Neighbours) => readonly Image[] | undefined;
};

export type CreateTaggedReader = typeof createTaggedReader;

/** @param refers whether a tag may name another element of the page, or open it */
export function createTaggedReader(
  text: string,
  passages: readonly MarkedPassage[],
  definitions: Definitions,
  refers: () => boolean,
): TaggedReader {
  const known = new Map<MarkedPassage, Projection | undefined>();
  const hasGroups = passages.some(({ isGrouping }) => isGrouping);

  function projectionOf(passage: MarkedPassage): Projection | undefined {
    const { start, end, isMixed, isGrouping, mayDefine, isOpen } = passage;
    if (isMixed || isGrouping || mayDefine || isOpen || end - start > longest || refers()) return undefined;
    if (!known.has(passage))
      known.set(
        passage,
        brokenTags(text.slice(start, end)).length > 0 ? undefined : sure(project(text, passage, definitions)),
      );
    return known.get(passage);
  }

  /** What is beside a passage, as far as a reader sees something. */
  function beside(index: number, step: 1 | -1, neighbours: Neighbours): string | undefined {
    let html = '';
    for (let at = index, count = 0; count < mostBeside; count += 1) {
      const next = neighbours.next(at, step);
      if (typeof next !== 'object' || next === null) return joined(html, htmlOfBlock(next), step);
      const found = projectionOf(next.passage)?.html;
      if (found === undefined) return undefined;
      html = joined(html, found, step);
      if (visible.test(found)) return html;
      at = next.index;
    }
    return undefined;
  }

  return {
    htmlOf: (passage) => projectionOf(passage)?.html,
    imagesAt(index, heading, neighbours) {
      const passage = passages[index];
      const projection = passage && projectionOf(passage);
      const before = projection && beside(index, -1, neighbours);
      const after = before === undefined ? undefined : beside(index, 1, neighbours);
      if (projection === undefined || before === undefined || after === undefined) return undefined;
      if (hasGroups && caption.test(before + projection.html + after)) return undefined;
      return imagesOf(text, projection, { before: `${heading}${apart}${before}`, after });
    },
  };
}

function joined(html: string, next: string, step: 1 | -1): string {
  return step === 1 ? html + next : next + html;
}

/** The block beside a passage, or one that is the same to its images. */
function htmlOfBlock(block: Exclude<Beside, undefined>): string {
  if (block === false) return '';
  return block === null ? '<ul><li></li></ul>\n' : `<p>${escapeText(block)}</p>\n`;
}

/** What a passage is not adjacent to. */
const apart = '<div></div>\n';

/** The start tag of an element that a reader sees whatever is in it. */
const visible = /<(?!\/|(?:br|hr|a)\b|!--)/;

/** The name of a class that makes a caption of what is beside an image, if one element is around both of them. */
const caption = /(?<!<\/?(?:fig)?)caption|gallerytext/i;

/** More passages with nothing to see are left to the parsers. */
const mostBeside = 4;

/** Undefined where a link has an address without marks beside it, which is a link as well (GFM 6.9). */
function sure(projection: Projection | undefined): Projection | undefined {
  const html = projection?.html ?? '';
  if (/<\/a>\s*(?:https?:|www\.)/i.test(html)) return undefined;
  for (let at = html.indexOf('<a'); at !== -1; at = html.indexOf('<a', at + 1)) {
    const before = html.slice(Math.max(html.lastIndexOf('>', at) + 1, at - longestAddress), at).trimEnd();
    const word = before.split(/\s/).at(-1) ?? '';
    if (word.length === longestAddress || /:\/\/|www\.|.@/i.test(word)) return undefined;
  }
  return projection;
}

/** UTF-16 units. */
const longestAddress = 500;
const longest = 200_000;
