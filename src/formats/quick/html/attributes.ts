/** Is told the offsets of an attribute: those of its name, and those of its value without quotation marks. */
export type OnAttribute = (nameStart: number, nameEnd: number, valueStart: number, valueEnd: number) => void;

/**
 * Goes through the attributes of a start tag as the tokenizer of browsers does (HTML Standard, 13.2.5.32 to 13.2.5.40), in one step for each
 * of its characters.
 *
 * @param from the offset behind the name
 * @returns the offset of the `>`; -1 where the page ends before
 */
export function passAttributes(html: string, from: number, onAttribute: OnAttribute): number {
  let at = from;
  for (;;) {
    let code = html.charCodeAt(at);
    while (isSpace(code) || code === slash) code = html.charCodeAt(++at);
    if (code === greater) return at;
    if (at >= html.length) return -1;
    const nameStart = at;
    // A name may begin with `=`.
    do code = html.charCodeAt(++at);
    while (at < html.length && !isSpace(code) && code !== slash && code !== greater && code !== equals);
    const nameEnd = at;
    while (isSpace(code)) code = html.charCodeAt(++at);
    if (code !== equals) {
      onAttribute(nameStart, nameEnd, nameEnd, nameEnd);
      continue;
    }
    do code = html.charCodeAt(++at);
    while (isSpace(code));
    let valueStart = at;
    if (code === doubleQuote || code === singleQuote) {
      valueStart += 1;
      const closing = html.indexOf(code === doubleQuote ? '"' : "'", valueStart);
      if (closing === -1) return -1;
      onAttribute(nameStart, nameEnd, valueStart, closing);
      at = closing + 1;
      continue;
    }
    while (at < html.length && !isSpace(code) && code !== greater) code = html.charCodeAt(++at);
    onAttribute(nameStart, nameEnd, valueStart, at);
  }
}

/** The offset behind the name of a tag. @param from where it begins */
export function endOfName(html: string, from: number): number {
  let at = from;
  for (let code = html.charCodeAt(at); at < html.length && !isSpace(code) && code !== slash && code !== greater;) {
    code = html.charCodeAt(++at);
  }
  return at;
}

/** White space of HTML. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

const slash = 0x2f;
const greater = 0x3e;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;
