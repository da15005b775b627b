/** Results of `work` in the order of `items`, with up to `count` of them started before they are asked for. */
export async function* prefetch<T, R>(
  items: readonly T[],
  count: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const started: Promise<R>[] = [];
  for (const item of items) {
    const result = work(item);
    // A failure is met where the result is awaited below, which may be later than the event loop tolerates.
    result.catch(() => undefined);
    started.push(result);
    const first = started.length > count ? started.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of started) yield await result;
}
