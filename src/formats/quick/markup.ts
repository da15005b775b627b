/** A tag of HTML, or a comment or the like, whose name is empty. */
export type Markup = {
  readonly start: number;
  /** Offset behind its `>`; undefined where it has none, or a quotation mark that belongs to no value. */
  readonly end: number | undefined;
  readonly isEndTag: boolean;
  /** As it is written. */
  readonly name: string;
  /** What is between the name and the end. */
  readonly attributes: string;
};

/**
 * The first tag, comment, declaration or instruction at or after an offset.
 *
 * @param isJsx whether braces hold a value
 */
export function nextMarkup(html: string, from: number, isJsx = false): Markup | undefined {
  opening.lastIndex = from;
  const found = opening.exec(html);
  if (!found) return undefined;
  const { 0: whole, 1: slash = '', 2: name = '', index: start } = found;
  const behind = start + whole.length;
  const end = name === '' ? endOfOther(html, start, whole) : endOfTag(html, behind, isJsx);
  const attributes = name === '' || end === undefined ? '' : html.slice(behind, end - '>'.length);
  return { start, end, isEndTag: slash === '/', name, attributes };
}

const opening = /<(?:!--|!\[CDATA\[|[!?]|(\/?)([A-Za-z][^\s/>]{0,200})|\/)/g;

function endOfOther(html: string, start: number, mark: string): number | undefined {
  if (mark === '<!--') return endOfComment(html, start);
  const closing = mark === '<![CDATA[' ? ']]>' : '>';
  const at = html.indexOf(closing, start + mark.length);
  return at === -1 ? undefined : at + closing.length;
}

/** Offset behind a comment (HTML Standard, 13.2.5.42 to 13.2.5.52); undefined where it has no end. */
export function endOfComment(html: string, start: number): number | undefined {
  for (const short of ['<!-->', '<!--->']) if (html.startsWith(short, start)) return start + short.length;
  for (let at = html.indexOf('--', start + '<!--'.length); at !== -1; at = html.indexOf('--', at + 1)) {
    if (html.startsWith('-->', at)) return at + '-->'.length;
    if (html.startsWith('--!>', at)) return at + '--!>'.length;
  }
  return undefined;
}

/** Where every quotation mark begins or ends the value of an attribute, as people write tags. */
function endOfTag(html: string, from: number, isJsx: boolean): number | undefined {
  if (html.charAt(from) === '>') return from + 1;
  let at = from;
  let isValue = false;
  while (at < html.length) {
    plain.lastIndex = at;
    const [passed = ''] = plain.exec(html) ?? [];
    if (passed.trim() !== '') isValue = false;
    at += passed.length;
    const mark = html.charAt(at);
    if (mark === '>') return at + 1;
    if (mark === '=') isValue = true;
    if (mark === '=' && isJsx && html.charAt(at + 1) === '{') {
      braces.lastIndex = at + 1;
      if (!braces.test(html)) return undefined;
      at = braces.lastIndex - 1;
      isValue = false;
    } else if (mark !== '=') {
      const closing = isValue ? html.indexOf(mark, at + 1) : -1;
      if (closing === -1) return undefined;
      at = closing;
      isValue = false;
    }
    at += 1;
  }
  return undefined;
}

/** An expression with no more than one level of braces in it, whose strings are on one line. */
const braces = /\{(?:[^{}"'`]|"[^"\n]*"|'[^'\n]*'|\{(?:[^{}"'`]|"[^"\n]*"|'[^'\n]*')*\})*\}/y;

const plain = /[^"'>=]*/y;

/** The start of the closing tag of an element whose content is no markup; undefined where there is none, or where a script may contain one in a comment. */
export function endOfRaw(html: string, name: string, from: number): number | undefined {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 1)) {
    const end = at + '</'.length + name.length;
    if (html.slice(at + '</'.length, end).toLowerCase() !== name || !/[\s/>]/.test(html.charAt(end))) continue;
    return name === 'script' && html.slice(from, at).includes('<!--') ? undefined : at;
  }
  return undefined;
}
