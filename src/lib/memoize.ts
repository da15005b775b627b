/**
 * Does `work` once a key as long as its result is kept: the oldest results are dropped when all together weigh more than `most`.
 *
 * @param weigh in the unit of `most`
 */
export function memoize<Result>(
  work: (key: string) => Promise<Result>,
  weigh: (result: Result) => number = () => 0,
  most = Infinity,
): (key: string) => Promise<Result> {
  const kept = new Map<string, Promise<Result>>();
  const weights = new Map<string, number>();
  let total = 0;

  function drop(key: string): void {
    total -= weights.get(key) ?? 0;
    weights.delete(key);
    kept.delete(key);
  }

  async function start(key: string): Promise<Result> {
    const result = await work(key);
    weights.set(key, weigh(result));
    total += weights.get(key) ?? 0;
    for (const oldest of [...weights.keys()]) if (total > most) drop(oldest);
    return result;
  }

  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const started = start(key);
    kept.set(key, started);
    return started;
  };
}
