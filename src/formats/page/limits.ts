/**
 * Refuses a text whose containers nest too deeply: the parsers recurse once per level, and their time grows with the square of the depth. The
 * RangeError is the error that their own stack overflow would throw.
 */
export function refuseDeepNesting(text: string): void {
  for (const { 0: prefix, index } of text.matchAll(containers)) {
    // `* * *` and the like are a thematic break, not lists in lists.
    if (!/^[ \t]*[*-]/.test(prefix) || /[^\s*-]/.test(text.charAt(index + prefix.length))) {
      throw new RangeError('Containers nest too deeply.');
    }
  }
  if (deepList.test(text)) throw new RangeError('Lists nest too deeply.');
}

/**
 * Refuses a text so dense that its tree would not fit into memory, because running out of memory cannot be caught:
 * the parser needs about 16 kB per mark. Dense pages of real sites (changelogs of a megabyte) have 30,000.
 */
export function refuseDensity(text: string): void {
  if (text.length <= mostDense) return;
  const marks = text.match(dense)?.length ?? 0;
  if (marks > mostDense) throw new RangeError('There are too many links, cells and items.');
}

const mostDense = 80_000;
/** The start of a link or image, a cell, a tag, an item, a quote or a heading. */
const dense = /[[|]|<(?=[A-Za-z!?/])|^[ \t]*(?:[-+*>#]|\d{1,9}[.)])/gm;

/**
 * Whether a paragraph has so many emphasis marks that pairing them would take too long, because the time grows with the square of their
 * number: then they are read as text.
 */
export function hasManyMarks(text: string): boolean {
  let marks = 0;
  for (const [found] of text.matchAll(/[*_~]+|\n[ \t]*\r?\n/g)) {
    marks = found.includes('\n') ? 0 : marks + 1;
    if (marks > mostMarks) return true;
  }
  return false;
}

/** Keeps the pairing under a second for a text of 2 MiB. */
const mostMarks = 2000;

/** The marks of quotes and lists at the start of a line; no real text is nested a hundred levels deep. */
const containers = /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){101,}/gm;
/** An item at a column that only a list at the hundredth level reaches. */
const deepList = /^[ \t]{400,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;
