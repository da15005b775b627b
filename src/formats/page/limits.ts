/**
 * Stops before a text whose containers nest too deeply: the parsers descend once for each, and take time by its square. The
 * RangeError is the one that their own exhausted stack would throw.
 */
export function refuseDeepNesting(text: string): void {
  for (const { 0: prefix, index } of text.matchAll(containers)) {
    // `* * *` and its like are a line across the page, not lists in lists.
    if (!/^[ \t]*[*-]/.test(prefix) || /[^\s*-]/.test(text.charAt(index + prefix.length))) {
      throw new RangeError('Containers nest too deeply.');
    }
  }
  if (deepList.test(text)) throw new RangeError('Lists nest too deeply.');
}

/**
 * Stops before a text that is written so densely that its tree would not fit into memory, which nothing could be done about any more:
 * a mark takes the parser about 16 kB. Dense pages of real sites (changelogs of a megabyte) have 30,000.
 */
export function refuseDensity(text: string): void {
  const marks = text.match(dense)?.length ?? 0;
  if (marks > mostDense) throw new RangeError('Links, cells and items are too many.');
}

const mostDense = 80_000;
/** What begins a link or image, a cell, a tag, an item, a quote or a heading. */
const dense = /[[|<]|^[ \t]*(?:[-+*>#]|\d{1,9}[.)])/gm;

/**
 * Whether a paragraph has so many marks of emphasis that pairing them, which takes time by the square of their number, is not worth
 * it: then they are read as text.
 */
export function hasManyMarks(text: string): boolean {
  let marks = 0;
  for (const [found] of text.matchAll(/[*_~]+|\n[ \t]*\r?\n/g)) {
    marks = found.includes('\n') ? 0 : marks + 1;
    if (marks > mostMarks) return true;
  }
  return false;
}

/** Of a text of 2 MiB this keeps the pairing under a second. */
const mostMarks = 2000;

/** The marks of quotes and lists that a line begins with; nobody reads what stands in a hundred of them. */
const containers = /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){101,}/gm;
/** An item at a column that only a list of the hundredth level has. */
const deepList = /^[ \t]{400,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;
