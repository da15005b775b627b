/**
 * `text` with a blank line in each paragraph about every four thousand lines, at the cost of the character before it; of the same length.
 * The parser of Markdown joins the texts of a paragraph in a time that grows with the square of its lines.
 */
export function withoutLongParagraphs(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  let lines = 0;
  for (let start = 0, end = text.indexOf('\n'); end !== -1; start = end + 1, end = text.indexOf('\n', start)) {
    lines = isBlank(text, start, end) ? 0 : lines + 1;
    if (lines < mostLines || closing.test(text.charAt(end - 1))) continue;
    parts.push(text.slice(kept, end - 1), '\n');
    kept = end;
    lines = 0;
  }
  return parts.length === 0 ? text : [...parts, text.slice(kept)].join('');
}

const mostLines = 4000;
/** The ends of cells, tags, links and values, which a blank line would break, and half a character. */
const closing = /[|>)\]"'`}\s\uD800-\uDFFF]/;

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!' \t\r'.includes(text.charAt(at))) return false;
  return true;
}
