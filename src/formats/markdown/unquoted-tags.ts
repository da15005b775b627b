/**
 * Opening tags in the source of a text node. micromark ends an unquoted attribute value at `/` and then takes the whole tag for text
 * (`<img src=img/a.png>`); by CommonMark 0.31.2, 6.6 and on GitHub it is a tag.
 */
export function unquotedTags(source: string): readonly { readonly index: number; readonly tag: string }[] {
  if (!source.includes('<')) return [];
  return [...source.matchAll(openTag)].flatMap((match) =>
    isEscaped(source, match.index) ? [] : [{ index: match.index, tag: match[0] }],
  );
}

/** Whether a tag has an unquoted value with a `/`. */
export function hasUnquotedPath(tag: string): boolean {
  return /=[ \t]*[^\s"'=<>`/]*\/(?!>$)|=[ \t]*[^\s"'=<>`/]+\/>$/.test(tag.replace(/"[^"]*"|'[^']*'/g, '""'));
}

/** On one line only: across lines, the marks of a quote or list may be in between. */
const openTag =
  /<[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^'\n]*'|"[^"\n]*"))?)*[ \t]*\/?>/g;

function isEscaped(source: string, index: number): boolean {
  const backslashes = /(?<!\\)\\+$/.exec(source.slice(Math.max(0, index - 20), index))?.[0].length ?? 0;
  return backslashes % 2 === 1;
}
