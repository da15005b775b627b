/** Whether two texts have the same words, regardless of letter case and punctuation; false for a text without words. */
export function sameWords(a: string, b: string | undefined): boolean {
  if (b === undefined || Math.abs(a.length - b.length) > slack) return false;
  const words = wordsOf(a);
  return /[\p{L}\p{N}]/u.test(words) && words === wordsOf(b);
}

/**
 * A text in the form in which two texts are compared: compatibility forms folded, lower case, single spaces, no full stop or quotation marks at
 * the edges. Other signs stay, or C, C# and C++ would be equal.
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
/** Only this many UTF-16 units of a longer text are compared. */
const longest = 1000;
