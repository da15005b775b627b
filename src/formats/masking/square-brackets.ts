/**
 * Offsets of square brackets that the parser of Markdown should not see, because its time grows with the square of their number, and that
 * are text or might as well be:
 * - those without a partner, where a paragraph has more than a thousand of them;
 * - pairs that are not a link, where it has more than two thousand;
 * - pairs with more than a hundred levels of pairs inside.
 *
 * @param isStray whether another mark at an offset is text, such as the parenthesis behind a pair
 * @param isDefined whether the text has a definition for a label
 */
export function straySquareBrackets(
  paragraph: string,
  isStray: (offset: number) => boolean,
  isDefined: (label: string) => boolean,
): readonly number[] {
  const { pairs, single } = pairsIn(paragraph);
  const unmatched = single.length > mostSingle ? single : [];
  const idle = pairs.length > mostIdle ? idlePairs(paragraph, pairs, isStray, isDefined) : [];
  const deep = pairs.filter(({ height }) => height > mostLevels);
  const strays = [...(idle.length > mostIdle ? idle : []), ...deep];
  return [...unmatched, ...strays.flatMap(({ open, close }) => [open, close])];
}

/** Pairs without an address behind them, and without a definition for their label or for the one beside it. */
function idlePairs(
  paragraph: string,
  pairs: readonly Pair[],
  isStray: (offset: number) => boolean,
  isDefined: (label: string) => boolean,
): readonly Pair[] {
  const defined = pairs.filter(({ open, close }) => isDefined(paragraph.slice(open + 1, close)));
  const starts = new Set(defined.map(({ open }) => open));
  const ends = new Set(defined.map(({ close }) => close));
  return pairs.filter(({ open, close }) => {
    const hasAddress = paragraph[close + 1] === '(' && !isStray(close + 1);
    return !hasAddress && !starts.has(open) && !starts.has(close + 1) && !ends.has(open - 1);
  });
}

const mostSingle = 1000;
const mostIdle = 2000;
const mostLevels = 100;

type Pair = { readonly open: number; readonly close: number; readonly height: number };

function pairsIn(paragraph: string): { readonly pairs: readonly Pair[]; readonly single: readonly number[] } {
  const pairs: Pair[] = [];
  const single: number[] = [];
  const open: { readonly at: number; height: number }[] = [];
  for (const { 0: mark, index } of paragraph.matchAll(/\\[^]|[[\]]/g)) {
    if (mark === '[') open.push({ at: index, height: 0 });
    else if (mark === ']') {
      const opening = open.pop();
      const around = open.at(-1);
      if (opening) pairs.push({ open: opening.at, close: index, height: opening.height });
      else single.push(index);
      if (opening && around) around.height = Math.max(around.height, opening.height + 1);
    }
  }
  return { pairs, single: [...single, ...open.map(({ at }) => at)] };
}
