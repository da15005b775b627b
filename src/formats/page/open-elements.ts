/** The open elements of a page by their names, as far as they matter to the limits of its parser. */
export type OpenElements = {
  /** Whether there is room for one more. */
  open(name: string, closesItself: boolean): boolean;
  /** Whether the element was opened, and not refused. */
  close(name: string): boolean;
  /** Whether the innermost names are those of a drawing or a formula, which have rules of their own. */
  inDrawing(): boolean;
};

/** How many elements of one name are open, and how many were refused and wait for their end. */
type Count = { open: number; refused: number };

/** @param mostRepeated how many elements may be open that the parser opens again in each block */
export function createOpenElements(mostRepeated: number): OpenElements {
  const counts = new Map<string, Count>();
  let depth = 0;
  let repeating = 0;
  let pages = 0;

  function countOf(name: string): Count {
    const known = counts.get(name) ?? { open: 0, refused: 0 };
    counts.set(name, known);
    return known;
  }

  function inDrawing(): boolean {
    return drawings.some((name) => (counts.get(name)?.open ?? 0) > 0);
  }

  function add(name: string, by: 1 | -1): void {
    countOf(name).open += by;
    depth += by * levelsOf(name);
    if (repeated.has(name)) repeating += by;
  }

  /** HTML in a drawing ends it, whatever the source says (HTML, 13.2.6.5). */
  function leaveDrawings(): void {
    for (const name of drawings) while (countOf(name).open > 0) add(name, -1);
  }

  return {
    open(name, closesItself) {
      if (name === 'html' || name === 'body') return (pages += 1) <= mostPages;
      if (voids.has(name) || (closesItself && (inDrawing() || drawings.includes(name)))) return true;
      if (breakouts.has(name) && inDrawing() && !counts.get('foreignobject')?.open) leaveDrawings();
      if (implied.has(name) && !inDrawing()) return true;
      const isFull = depth + levelsOf(name) > deepest || (repeated.has(name) && repeating >= mostRepeated);
      if (isFull) countOf(name).refused += 1;
      else add(name, 1);
      return !isFull;
    },
    close(name) {
      const count = counts.get(name);
      if (count && count.refused > 0) {
        count.refused -= 1;
        return false;
      }
      if (count && count.open > 0) add(name, -1);
      return true;
    },
    inDrawing,
  };
}

/** Where Chromium stops, too (`kMaximumHTMLParserDOMTreeDepth`). */
const deepest = 512;

/** Tags of `html` and `body`: each one more adds its attributes to the first. */
const mostPages = 100;

const drawings = ['svg', 'math'];

/** With the elements that the parser adds inside, or that may stand between two of the name. */
function levelsOf(name: string): number {
  if (name === 'table') return 4;
  return doubled.has(name) ? 2 : 1;
}

const doubled = new Set('ul ol menu dl object'.split(' '));

const voids = new Set('area base br col embed frame hr image img input link meta param source track wbr'.split(' '));

/** Elements that end where the next one of their kind begins, or that a page has once: however many are open in the source, few are in the page. */
const implied = new Set(
  'a button colgroup caption dd dt form head li nobr optgroup option p rb rp rt rtc tbody td tfoot th thead tr'.split(
    ' ',
  ),
);

/** Formatting elements, which the parser opens again in each block while they are open (HTML, 13.2.4.3). */
const repeated = new Set('b big code em font i s small strike strong tt u'.split(' '));

/** HTML, 13.2.6.5, start tags that are a parse error in foreign content: they end it. */
export const breakouts = new Set(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s
  small span strong strike sub sup table tt u ul var`.split(/\s+/),
);
