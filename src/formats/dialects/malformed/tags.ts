import type { ImageFault } from '../../../model/image.ts';
import { isPictureAddress } from '../../../text/picture-names.ts';
import { brokenTag } from '../../page/broken-tag.ts';
import type { DialectImage } from '../dialect.ts';
import { decodeReferences } from '../references.ts';

/** Tags of pictures in Markdown that CommonMark does not read as tags, or not as they were meant (0.31.2, 6.6). In order. */
export function brokenTags(text: string): readonly DialectImage[] {
  return Array.from(text.matchAll(tags), ({ 0: tag, index }) => toImage(text, tag, index)).filter(
    (image) => image !== undefined,
  );
}

const tags = /<img(?=[\s/])[^<>]{1,4000}>/gi;

function toImage(text: string, tag: string, start: number): DialectImage | undefined {
  // A text that is not closed would swallow the next image, which readers see.
  if (tag.includes('![')) return undefined;
  const broken = brokenTag(tag, faultAround(text, tag, start));
  if (!broken || !isPictureAddress(broken.src)) return undefined;
  const { fault, src, alt, altSpan } = broken;
  return {
    syntax: 'malformed',
    emptyIsDecision: true,
    attribute: 'alt',
    fault,
    src: decodeReferences(src),
    alt: alt === undefined ? undefined : decodeReferences(alt),
    altSpan: { start: start + altSpan.start, end: start + altSpan.end },
    span: { start, end: start + tag.length },
    caption: undefined,
    link: undefined,
    attributes: {},
    others: [tag.slice(0, altSpan.start), tag.slice(altSpan.end)],
  };
}

function faultAround(text: string, tag: string, start: number): ImageFault | undefined {
  if (/\n[ \t]*\r?\n/.test(tag)) return 'blank-line';
  const indent = /\n([ \t]*)>$/.exec(tag)?.[1];
  if (indent === undefined || indent.includes('\t')) return undefined;
  const before = text.slice(Math.max(0, start - 200), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  // In a quotation, the mark is that of the quotation; with four spaces more than the text, it goes on with the paragraph.
  if (/^[ \t]*>/.test(line)) return undefined;
  const list = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)+/.exec(line)?.[0].length;
  const margin = list ?? /^ */.exec(line)?.[0].length ?? 0;
  return indent.length < (margin < 4 && list === undefined ? 4 : margin + 4) ? 'quote-mark' : undefined;
}
