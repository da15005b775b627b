/** The first `most` of `items`, formatted by `show`, then `and N more`. */
export function firstOf<Item>(items: readonly Item[], most: number, show: (item: Item) => string): readonly string[] {
  const rest = items.length - most;
  return [...items.slice(0, most).map(show), ...(rest > 0 ? [`and ${rest} more`] : [])];
}
