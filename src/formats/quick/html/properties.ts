import type { Properties } from 'hast';
import { normalize, type Info } from 'property-information';
import { passAttributes } from './attributes.ts';
import { parsedTag, type TagPlace } from './parsed-tag.ts';
import { infoOf } from './property-info.ts';
import { decodedValue } from './references.ts';

/** The properties of an element, which are its attributes under the names and with the types that the tree of the parser gives them. */
export function propertiesOf(html: string, tag: TagPlace): Properties {
  const properties: Properties = {};
  const unsure: string[] = [];
  passAttributes(html, tag.from, (nameStart, nameEnd, valueStart, valueEnd) => {
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    // The tree of the parser has no property of these names.
    if (name in Object.prototype) return;
    const info = infoOf(name, tag.isSvg);
    if (info.commaSeparated || info.commaOrSpaceSeparated || info.property in properties) unsure.push(name);
    else properties[info.property] = valueOf(info, decodedValue(html.slice(valueStart, valueEnd)));
  });
  return unsure.length === 0 ? properties : parsedTag(html, tag).properties;
}

function valueOf(info: Info, value: string): Properties[string] {
  if (!info.spaceSeparated) return primitive(info, value);
  const list = value.trim();
  return list === '' ? [] : list.split(/[ \t\n\r\f]+/).map((item) => primitive(info, item) as string | number);
}

function primitive(info: Info, value: string): string | number | boolean {
  if (info.number && value !== '' && !Number.isNaN(Number(value))) return Number(value);
  if (!info.boolean && !info.overloadedBoolean) return value;
  return value === '' || normalize(value) === normalize(info.property) ? true : value;
}
