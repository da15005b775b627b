/**
 * Does `work` once for each of the texts that are asked for again and again.
 *
 * @param most texts that are kept; all are forgotten when there are more
 */
export function keepRecent<Result>(work: (text: string) => Result, most = 20): (text: string) => Result {
  let results = new Map<string, { readonly result: Result }>();
  return (text) => {
    const known = results.get(text);
    if (known) return known.result;
    const result = work(text);
    // In V8, the table that a map had before it was cleared refers to the next one: of a row of them, none goes before the first.
    if (results.size >= most) results = new Map();
    results.set(text, { result });
    return result;
  };
}
