/** The next place of `part` at or after `from`, `Infinity` where there is none; calls for a part come with growing `from`. */
export type Search = (part: string, from: number) => number;

/** A search that reads each stretch of a text once for each part, however often it is asked. */
export function createSearch(text: string): Search {
  const known = new Map<string, number>();
  return (part, from) => {
    const last = known.get(part);
    if (last !== undefined && last >= from) return last;
    const at = text.indexOf(part, from);
    known.set(part, at === -1 ? Infinity : at);
    return at === -1 ? Infinity : at;
  };
}
