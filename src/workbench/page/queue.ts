import type { QueueItem } from '../api.ts';

/** How the queue is put together. */
export type Grouping = 'severity' | 'folder' | 'rule' | 'finding';

/** Which images of the queue are shown. */
export type Filter = {
  readonly search: string;
  readonly isInfoShown: boolean;
  readonly isDoneShown: boolean;
  /** Only images with this value; all of them where there is none. */
  readonly only: Readonly<Partial<Record<Facet, string | undefined>>>;
};

/** What images can be filtered by, besides words. */
export type Facet = 'severity' | 'rule' | 'folder' | 'status' | 'draft';

export const facets: readonly Facet[] = ['severity', 'rule', 'folder', 'status', 'draft'];

/** The filter with which a room begins. Advice is shown where there is nothing else. */
export function firstFilter(queue: readonly QueueItem[]): Filter {
  return {
    search: '',
    isInfoShown: !queue.some(({ severity }) => severity !== 'info'),
    isDoneShown: true,
    only: {},
  };
}

/** The value of an image that a filter compares. */
export function facetOf(item: QueueItem, facet: Facet): string {
  if (facet === 'folder') return folderOf(item);
  if (facet === 'status' && item.isUnread) return 'unread';
  return facet === 'draft' ? (item.draft ?? 'none') : item[facet];
}

/** The values that images of a queue have, with their number, the most frequent first. */
export function valuesOf(queue: readonly QueueItem[], facet: Facet): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of queue) counts.set(facetOf(item, facet), 1 + (counts.get(facetOf(item, facet)) ?? 0));
  return [...counts].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}

export type Group = { readonly name: string; readonly items: readonly QueueItem[] };

/** The images that pass the filter, in groups. Inside a group the order of the queue stays. */
export function groupsOf(queue: readonly QueueItem[], grouping: Grouping, filter: Filter): readonly Group[] {
  const groups = new Map<string, QueueItem[]>();
  for (const item of queue) {
    if (!isShown(item, filter)) continue;
    const name = nameOf(item, grouping);
    const items = groups.get(name) ?? [];
    items.push(item);
    groups.set(name, items);
  }
  const all = [...groups].map(([name, items]) => ({ name, items }));
  if (grouping === 'folder') return all.toSorted((a, b) => a.name.localeCompare(b.name));
  return grouping === 'rule' || grouping === 'finding' ? all.toSorted((a, b) => b.items.length - a.items.length) : all;
}

function isShown(item: QueueItem, { search, isInfoShown, isDoneShown, only }: Filter): boolean {
  if (item.outcome !== undefined && !isDoneShown) return false;
  if (item.severity === 'info' && !isInfoShown && only.severity !== 'info') return false;
  if (facets.some((facet) => only[facet] !== undefined && only[facet] !== facetOf(item, facet))) return false;
  const words = search.trim().toLowerCase();
  return words === '' || `${item.file} ${item.src} ${item.rule}`.toLowerCase().includes(words);
}

function nameOf(item: QueueItem, grouping: Grouping): string {
  if (grouping === 'severity') return item.severity;
  if (grouping === 'rule') return item.rule;
  // Findings that differ only in what they quote and in their numbers are equal.
  if (grouping === 'finding') return `${item.rule}: ${item.message.replace(/"[^"]*"/g, '"…"').replace(/\d+/g, '…')}`;
  return folderOf(item);
}

function folderOf({ file }: QueueItem): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
}

/** The images in the order in which they are worked off. */
export function orderOf(groups: readonly Group[]): readonly QueueItem[] {
  return groups.flatMap(({ items }) => items);
}

/** The next image after `id` that nobody decided on, from the start again at the end; undefined when there is none. */
export function nextOpen(order: readonly QueueItem[], id: string | undefined): QueueItem | undefined {
  const at = order.findIndex((item) => item.id === id);
  const isOpen = (item: QueueItem) => item.outcome === undefined && item.id !== id;
  return order.slice(at + 1).find(isOpen) ?? order.slice(0, Math.max(0, at)).find(isOpen);
}

/** The first open image of another file, behind this one. */
export function nextFile(order: readonly QueueItem[], id: string | undefined): QueueItem | undefined {
  const at = order.findIndex((item) => item.id === id);
  const file = order[at]?.file;
  const isOther = (item: QueueItem) => item.outcome === undefined && item.file !== file;
  return order.slice(at + 1).find(isOther) ?? order.slice(0, Math.max(0, at)).find(isOther);
}

/** `about 14 minutes`; undefined while there is no pace yet. */
export function timeLeft(open: number, msPerImage: number | undefined): string | undefined {
  if (msPerImage === undefined || open === 0) return undefined;
  const minutes = Math.ceil((open * msPerImage) / 60_000);
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
}
