/** Results of `work` in the order of `items`, with up to `count` of them started in advance. */
export async function* prefetch<T, R>(
  items: readonly T[],
  count: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const started: Promise<R>[] = [];
  for (const item of items) {
    const result = work(item);
    // A failure is handled where the result is awaited below; until then Node would report it as unhandled.
    result.catch(() => undefined);
    started.push(result);
    const first = started.length > count ? started.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of started) yield await result;
}
