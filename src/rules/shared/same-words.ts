/** Whether two texts say the same, letter case and punctuation aside; a text without words says nothing. */
export function sameWords(a: string, b: string | undefined): boolean {
  if (b === undefined || Math.abs(a.length - b.length) > slack) return false;
  const words = wordsOf(a);
  return /[\p{L}\p{N}]/u.test(words) && words === wordsOf(b);
}

/**
 * A text as it is compared with another one: compatibility forms folded, lower case, single spaces, no full stop or quotation marks at
 * the edges. Signs stay, or C, C# and C++ would be one.
 */
export function wordsOf(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„‘’«»([]+|[\s"'“”„‘’«»)\].,:;!?。、]+$/gu, '');
}

/** UTF-16 units that white space and punctuation may make up; a cheap way to tell most texts apart. */
const slack = 20;
/** Of a longer text so many UTF-16 units are compared. */
const longest = 1000;
