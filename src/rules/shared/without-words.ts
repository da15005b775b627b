/** UTF-16 units; a longer text is left to a person. */
const longest = 300;

/** `text` without words at its start, with a capital; undefined where it does not begin with just these, or fewer than two words are left. */
export function withoutStart(text: string, words: string): string | undefined {
  if (text.length > longest || !text.toLowerCase().startsWith(words)) return undefined;
  const rest = text.slice(words.trimEnd().length);
  const left = rest.replace(/^[\s:,–—-]+/u, '');
  // Not in the middle of a word.
  if (left === rest || !/\S\s+\S/u.test(left)) return undefined;
  return left.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** `text` without words at its end; undefined where it does not end with just these, or nothing is left. */
export function withoutEnd(text: string, words: string): string | undefined {
  const [plain = '', mark = ''] = text.endsWith('.') ? [text.slice(0, -1), '.'] : [text];
  if (text.length > longest || !plain.toLowerCase().endsWith(words.toLowerCase())) return undefined;
  const rest = plain.slice(0, -words.length).trimEnd();
  return rest === '' ? undefined : `${rest}${mark}`;
}
