/** What the content of a leaf is made of. */
export type Leaf = 'text' | 'list' | 'table';

/**
 * White space and attributes to the end of a tag. Without the attributes that `TagMarks` notes, and without classes that may be those of a
 * caption. No value has the sign that ends a tag.
 */
const attributes = String.raw`(?:\s+(?:class="(?:[^"<>&{\uFDD1A-Zcgt]|c(?!aption)|g(?!allerytext)|t(?!itle))*"|(?:href|title|target|rel|style|lang|dir|align|width|colspan|rowspan|scope)="[^"<>]*"))*\s*>`;
const formatting = 'abbr|b|cite|code|del|em|i|kbd|mark|q|samp|small|span|strong|sub|sup|u|var';

/** A text with formatting and links. @param group the number of its first group; it has two */
function texts(group: number): string {
  const inner = `<(${formatting})${attributes}[^<]*</\\${String(group + 1)}>[^<]*`;
  return `[^<]*(?:<(a|${formatting})${attributes}[^<]*(?:${inner})*</\\${String(group)}>[^<]*|<br\\s*/?>[^<]*)*`;
}

const listInItem = `<(ul|ol)${attributes}\\s*(?:<li${attributes}${texts(5)}</li>\\s*)*</\\4>\\s*`;
const row = `<tr${attributes}\\s*(?:<(td|th)${attributes}${texts(3)}</\\2>\\s*)*</tr>\\s*`;

/**
 * Elements that most of most pages is made of, as a whole: all tags in them are in lower case and closed, and have common attributes in double
 * quotation marks, so they are nested as they are written, and nothing in them is an image or says something of one. What follows a part begins with
 * a sign that the part cannot have, so each is tried in linear time; a list is tried again in the item of another one only.
 */
export const leaves: Readonly<Record<Leaf, RegExp>> = {
  text: new RegExp(`<(li|p|td|th|dt|dd|pre|div)${attributes}${texts(2)}</\\1>`, 'y'),
  list: new RegExp(`<(ul|ol)${attributes}\\s*(?:<li${attributes}${texts(2)}(?:${listInItem})?</li>\\s*)*</\\1>`, 'y'),
  table: new RegExp(
    `<table${attributes}\\s*(?:<(thead|tbody|tfoot)${attributes}\\s*(?:${row})*</\\1>\\s*)*</table>`,
    'y',
  ),
};
