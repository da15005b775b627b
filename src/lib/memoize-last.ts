/** Does `work` once a key, as long as the key is among the last `count` that were requested. */
export function memoizeLast<Input, Result>(
  count: number,
  work: (key: string, input: Input) => Promise<Result>,
): (key: string, input: Input) => Promise<Result> {
  const results = new Map<string, Promise<Result>>();
  return (key, input) => {
    const result = results.get(key) ?? work(key, input);
    results.delete(key);
    results.set(key, result);
    const [oldest] = results.keys();
    if (oldest !== undefined && results.size > count) results.delete(oldest);
    return result;
  };
}
