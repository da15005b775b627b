/**
 * Does `work` once for what is asked for several times in a row, whatever is said beside it. V8 keeps the results in a WeakMap that is older than they
 * are until the next full collection, so that is for results that are needed for long.
 */
export function keepLast<Result, Key = string, Beside extends readonly unknown[] = []>(
  work: (key: Key, ...beside: Beside) => Result,
): (key: Key, ...beside: Beside) => Result {
  let last: { readonly key: Key; readonly result: Result } | undefined;
  return (key, ...beside) => {
    if (last?.key !== key) last = { key, result: work(key, ...beside) };
    return last.result;
  };
}
