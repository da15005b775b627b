import type { Element } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { html as names, type Token } from 'parse5';
import { VFile } from 'vfile';
import type { Span } from '../../../model/text.ts';
import { passAttributes } from './attributes.ts';
import { decodedValue } from './references.ts';

/** Where a start tag is: its offset, that behind its name, and that behind the tag. */
export type TagPlace = {
  readonly start: number;
  readonly from: number;
  readonly end: number;
  /** Its end tag, if it has one. */
  readonly closing: Span | undefined;
  /** Whether it is in a drawing, where some attributes have other properties. */
  readonly isSvg: boolean;
};

/** The element that a start tag begins, without its content: with the properties and the places of its attributes that the parser gives it. */
export function parsedTag(html: string, { start, from, end, closing, isSvg }: TagPlace): Element {
  const attrs: Token.Attribute[] = [];
  const locations: Partial<Record<string, Token.Location>> = {};
  passAttributes(html, from, (nameStart, nameEnd, valueStart, valueEnd) => {
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    // Of two attributes with one name the first counts; the tree has no place for these that all objects have.
    if (name in locations) return;
    locations[name] = location(nameStart, valueEnd);
    attrs.push({ name, value: decodedValue(html.slice(valueStart, valueEnd)) });
  });
  const startTag = { ...location(start, end), attrs: locations as Record<string, Token.Location> };
  const endTag = closing && location(closing.start, closing.end);
  const tree = fromParse5(
    {
      nodeName: 'x',
      tagName: 'x',
      attrs,
      namespaceURI: isSvg ? names.NS.SVG : names.NS.HTML,
      parentNode: null,
      childNodes: [],
      sourceCodeLocation: { ...startTag, startTag, ...(endTag && { endTag }) },
    },
    { file, verbose: true },
  );
  if (tree.type !== 'element') throw new Error(`A tag is read as ${tree.type}.`);
  return tree;
}

const file = new VFile('');

/** Only offsets count. */
function location(startOffset: number, endOffset: number): Token.Location {
  return { startLine: 1, startCol: 1, startOffset, endLine: 1, endCol: 1, endOffset };
}
