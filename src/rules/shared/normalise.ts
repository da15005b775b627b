/**
 * `text` in the form that is compared with the word lists: compatibility forms folded (NFKC), lower case, one kind of apostrophe, single spaces also
 * for hyphens and underscores, no punctuation at the edges. Cut at 200 UTF-16 units: no list holds anything longer, and a hostile text
 * costs no more than a long one.
 */
export function normalise(text: string): string {
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

const limit = 200;
