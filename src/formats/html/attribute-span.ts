import type { Span } from '../../model/text.ts';

/**
 * The attribute that begins at an offset of an opening tag, from its name to the end of its value, as browsers read it (HTML Standard,
 * 13.2.5.33 to 13.2.5.39). parse5 knows where an attribute begins, but takes it to end after its name where no white space follows the
 * value (`alt="x"width="3"`) or the value is missing (`alt=>`).
 */
export function attributeSpan(text: string, start: number | undefined): Span | undefined {
  if (start === undefined) return undefined;
  attribute.lastIndex = start;
  return { start, end: start + (attribute.exec(text)?.[0].length ?? 0) };
}

/** The names of the attributes of an opening tag as they are written, in lower case; one that is written twice counts twice. */
export function attributeNames(tag: string): readonly string[] {
  const names: string[] = [];
  attribute.lastIndex = /^<[^\t\n\f\r />]*/.exec(tag)?.[0].length ?? 0;
  while (attribute.lastIndex < tag.length) {
    between.lastIndex = attribute.lastIndex;
    between.exec(tag);
    attribute.lastIndex = between.lastIndex;
    const [written = '', name = ''] = attribute.exec(tag) ?? [];
    if (written === '') break;
    names.push(name.toLowerCase());
  }
  return names;
}

/** White space is that of HTML. A name may begin with `=`. */
const attribute =
  /(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=(?:[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"'][^\t\n\f\r >]*))?)?/y;

const between = /[\t\n\f\r /]*/y;
