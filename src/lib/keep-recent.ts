/**
 * Does `work` once for each of the texts, or numbers, that are asked for again and again.
 *
 * @param most that are kept; all are forgotten when there are more
 */
export function keepRecent<Result, Key extends string | number = string>(
  work: (key: Key) => Result,
  most = 20,
): (key: Key) => Result {
  type Known = { readonly key: Key; readonly result: Result };
  let results = new Map<Key, Known>();
  // Several rules in a row ask about one text.
  let last: Known | undefined;
  return (key) => {
    if (last?.key === key) return last.result;
    last = results.get(key);
    if (last !== undefined) return last.result;
    const result = work(key);
    // In V8, the table that a map had before it was cleared refers to the next one: of a row of them, none goes before the first.
    if (results.size >= most) results = new Map();
    last = { key, result };
    results.set(key, last);
    return result;
  };
}
