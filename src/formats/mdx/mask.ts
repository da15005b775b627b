import { betweenMarks, codeSpans, createInside } from './jsx-code.ts';

/**
 * `source` with spaces in place of constructs that sites use beside MDX, and that a compiler step removes before MDX; of the same length, with the same lines:
 * HTML comments and ids of headings (Docusaurus, "Markdown features", MDX 1 compatibility), void HTML elements, addresses in angle brackets,
 * and a `<` that does not begin a tag.
 */
export function maskForMdx(source: string): string {
  const code = codeSpans(source);
  const inComment = createInside(code);
  const comments = betweenMarks(source, '<!--', '-->', (at) => isOpen(source, at, inComment));
  const others = createInside(code);
  const marks = [...source.matchAll(foreign)]
    .filter(({ index }) => isOpen(source, index, others))
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

  let masked = '';
  let from = 0;
  for (const { start, end } of [...comments, ...marks].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    masked += source.slice(from, Math.max(from, start)) + blank(source.slice(Math.max(from, start), end));
    from = end;
  }
  return masked + source.slice(from);
}

/** Not the one that begins the address of a link or an image, `](<a b.png>)`. */
const foreign =
  /\{#[\w.:-]+\}|<\/?(?:br|hr|wbr)[ \t]*>|(?<!\]\()<(?=[a-z][a-z\d+.-]*:\/\/[^\s<>]*>)|(?<!\]\()<(?=[\d=.,%-])/gi;

function isOpen(source: string, offset: number, isCode: (offset: number) => boolean): boolean {
  return source.charAt(offset - 1) !== '\\' && !isCode(offset);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
