/** The text of a string literal of Ruby; undefined where it has code in it, or an escape that is not for a mark. */
export function textOf(literal: string): string | undefined {
  const quote = literal.charAt(0);
  if ((quote !== '"' && quote !== "'") || literal.length < 2 || !literal.endsWith(quote)) return undefined;
  const inner = literal.slice(1, -1);
  const isPlain = quote === "'" ? single.test(inner) : double.test(inner);
  return isPlain ? inner.replace(/\\(.)/g, '$1') : undefined;
}

/** Strings of which every escape is for a mark, and nothing is code. */
const single = /^(?:[^\\]|\\['\\])*$/;
const double = /^(?:[^\\#]|\\["'\\#>%]|#(?![{$@]))*$/;

/** A text as a string literal. The tag around it would end at `%>`, whatever Ruby thinks. */
export function literalOf(text: string): string {
  return `"${text.replace(/["\\]|#(?=[{$@])|(?<=%)>/g, '\\$&')}"`;
}
