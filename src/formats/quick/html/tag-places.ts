import type { ElementData } from 'hast';
import { passAttributes } from './attributes.ts';
import type { TagPlace } from './parsed-tag.ts';
import { infoOf } from './property-info.ts';

/** The places of a tag and its attributes, in the form that the tree of the parser has. */
export function tagPlaces(html: string, { start, from, end, closing, isSvg }: TagPlace): ElementData {
  const properties: Record<string, Position> = {};
  const names = new Set<string>();
  passAttributes(html, from, (nameStart, nameEnd, _, valueEnd) => {
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    // Of two attributes with one name the first counts; the tree has no place for these that all objects have.
    if (names.has(name) || name in Object.prototype) return;
    names.add(name);
    properties[infoOf(name, isSvg).property] = position(nameStart, valueEnd);
  });
  const opening = position(start, end);
  return {
    position: closing
      ? { opening, closing: position(closing.start, closing.end), properties }
      : { opening, properties },
  };
}

/** The offset of the attribute that gives an element a property; undefined where it has none. */
export function attributeStart(html: string, { from, isSvg }: TagPlace, property: string): number | undefined {
  const names: string[] = [];
  let start: number | undefined;
  passAttributes(html, from, (nameStart, nameEnd) => {
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    if (name in Object.prototype || names.includes(name) || infoOf(name, isSvg).property !== property) return;
    names.push(name);
    start = nameStart;
  });
  return start;
}

type Position = ElementData['position']['opening'];

/** Only offsets count. */
function position(start: number, end: number): NonNullable<Position> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
