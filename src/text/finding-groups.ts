import { groupBy } from '../lib/group-by.ts';
import { bySeverity, type Finding } from '../model/rule.ts';

/** Findings that say the same of many images. */
export type FindingGroup<Entry> = {
  /** That of the first entry. */
  readonly finding: Finding;
  /** Whether it is word for word that of all entries. */
  readonly isSame: boolean;
  /** In their original order. */
  readonly entries: readonly Entry[];
};

/**
 * Findings that differ only in what they quote and in their numbers, the most severe groups first, otherwise in the order of their first
 * entries. A reader needs one sentence about all of them, and the places.
 */
export function findingGroups<Entry extends { readonly finding: Finding }>(
  all: readonly Entry[],
): readonly FindingGroup<Entry>[] {
  const groups = groupBy(all, ({ finding: { severity, rule, message } }) => `${severity} ${rule} ${form(message)}`);
  return [...groups.values()]
    .flatMap((entries) => {
      const [first] = entries;
      if (first === undefined) return [];
      const { finding } = first;
      return [{ finding, isSame: entries.every((entry) => entry.finding.message === finding.message), entries }];
    })
    .toSorted((a, b) => bySeverity(a.finding, b.finding));
}

/** The first of each group before all others: where few are shown, each group has its turn. */
export function firstOfEachFirst<Entry>(groups: readonly FindingGroup<Entry>[]): readonly Entry[] {
  const parts = [(all: readonly Entry[]) => all.slice(0, 1), (all: readonly Entry[]) => all.slice(1)];
  return parts.flatMap((part) => groups.flatMap(({ entries }) => part(entries)));
}

/** A message without what it quotes, and without its numbers. */
function form(message: string): string {
  return message.replace(/"[^"]*"/g, '""').replace(/\d+/g, '0');
}
