import { keepRecent } from '../../lib/keep-recent.ts';

/**
 * `text` in the form that is compared with the word lists: compatibility forms folded (NFKC), lower case, one kind of apostrophe, single spaces also
 * for hyphens and underscores, no punctuation at the edges. Cut at 200 UTF-16 units: no list holds anything longer, and a hostile text
 * costs no more than a long one.
 */
export const normalise = keepRecent(normalised, 200);

function normalised(text: string): string {
  const start = text.slice(0, limit);
  if (plain.test(start)) {
    return trimmed(
      start
        .toLowerCase()
        .replaceAll('`', "'")
        .replace(/[\s_-]+/g, ' '),
    );
  }
  return (
    text
      .slice(0, limit)
      .normalize('NFKC')
      .slice(0, limit)
      .toLowerCase()
      // The small letter of the Turkish İ.
      .replaceAll('i\u0307', 'i')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/[’ʼ‘`´]/g, "'")
      .replace(/[\s_\-‐-―]+/g, ' ')
      .replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu, '')
  );
}

/** Printable ASCII: everything but letters and digits is punctuation, a symbol or white space. Most texts are like that, at a fraction of the cost. */
const plain = /^[\t\n\r -~]*$/;

const limit = 200;

/** Without anything but small letters and digits at its edges. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWord.test(text.charAt(start))) start += 1;
  while (end > start && !isWord.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const isWord = /[a-z\d]/;
