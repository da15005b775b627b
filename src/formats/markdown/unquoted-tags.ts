/**
 * Opening tags in the source of a text node. micromark ends an unquoted attribute value at `/` and then takes the whole tag for text
 * (`<img src=img/a.png>`); by CommonMark 0.31.2, 6.6 and on GitHub it is a tag.
 */
export function unquotedTags(source: string): readonly { readonly index: number; readonly tag: string }[] {
  return [...source.matchAll(openTag)].flatMap((match) =>
    isEscaped(source, match.index) ? [] : [{ index: match.index, tag: match[0] }],
  );
}

/** Whether a tag has an unquoted value with a `/`. One that is nothing but the `/` of `/>` is no value. */
export function hasUnquotedPath(tag: string): boolean {
  return /=[ \t]*(?:[^\s"'=<>`/]+\/|\/(?!>))/.test(tag.replace(/"[^"]*"|'[^']*'/g, '""'));
}

/** On one line only: across lines, the marks of a quote or list may be in between. */
const openTag =
  /<[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^'\n]*'|"[^"\n]*"))?)*[ \t]*\/?>/g;

function isEscaped(source: string, index: number): boolean {
  let backslashes = 0;
  while (source[index - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
