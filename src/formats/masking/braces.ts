/** The end of the braces that open at an offset; undefined where they are not closed. */
export type Braces = (at: number) => number | undefined;

/** All braces are paired at once, and only when the first pair is needed: a text full of open braces must not be searched once for each. */
export function createBraces(text: string): Braces {
  let ends: Map<number, number> | undefined;
  return (at) => (ends ??= pairBraces(text)).get(at);
}

function pairBraces(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]|\n[^\S\n]*\n/g)) {
    if (brace === '{') open.push(index);
    // Braces that are open at the end of a paragraph belong to prose or code.
    else if (brace !== '}') open.length = 0;
    else {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index + 1);
    }
  }
  return ends;
}
