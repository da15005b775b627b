/**
 * The end of the string, comment or regular expression of JavaScript that begins at an offset; undefined where none does. An apostrophe
 * in a text between elements has no partner on its line.
 */
export function literalEnd(source: string, at: number): number | undefined {
  const mark = source[at];
  if (mark === '"') return endOf(doubleQuoted, source, at);
  if (mark === "'") return endOf(singleQuoted, source, at);
  if (mark !== '/') return undefined;
  if (source[at + 1] === '/') return indexOrEnd(source, '\n', at);
  if (source[at + 1] === '*') return indexOrEnd(source, '*/', at + '/*'.length);
  const before =
    source
      .slice(Math.max(0, at - 20), at)
      .trimEnd()
      .at(-1) ?? '';
  return '({[,;:=!&|?+-*%~^'.includes(before) ? endOf(regularExpression, source, at) : undefined;
}

const doubleQuoted = /"(?:[^"\\\n]|\\[^])*"/y;
const singleQuoted = /'(?:[^'\\\n]|\\[^])*'/y;
/** Of an ordinary length: a slash may also divide. */
const regularExpression = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,100}\]){1,200}\//y;

function endOf(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}

function indexOrEnd(source: string, part: string, from: number): number {
  const found = source.indexOf(part, from);
  return found === -1 ? source.length : found;
}
