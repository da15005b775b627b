/** The next place of `part` at or after `from`. Calls mostly come with growing `from`, so each part of the text is searched once. */
export type Search = (part: string, from: number) => number;

/** A {@link Search} of a text; Infinity where there is none. */
export function createSearch(text: string): Search {
  const known = new Map<string, { readonly from: number; readonly at: number }>();
  return (part, from) => {
    const last = known.get(part);
    if (last !== undefined && last.from <= from && from <= last.at) return last.at;
    const at = text.indexOf(part, from);
    known.set(part, { from, at: at === -1 ? Infinity : at });
    return at === -1 ? Infinity : at;
  };
}
