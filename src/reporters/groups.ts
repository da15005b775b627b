import type { FindingGroup } from '../text/finding-groups.ts';
import { draftOf } from './drafts.ts';
import type { Reported } from '../text/reported.ts';

/** The sentence about the images of a group. Where their sentences differ in what they quote, that of the first stands for all. */
export function groupMessage({ finding, isSame }: FindingGroup<Reported>): string {
  return isSame ? finding.message : `For the first: ${finding.message}`;
}

/** `and 40 more like this` */
export function moreSentence(number: number): string {
  return `and ${number} more like this`;
}

export type Listed = {
  readonly shown: readonly Reported[];
  /** Images that are only counted. */
  readonly hidden: number;
};

/** The first images of a group, and any other with a draft: a draft that nobody sees was made for nothing. */
export function listedOf({ entries }: FindingGroup<Reported>, most: number): Listed {
  const shown = entries.filter(({ reviewed }, index) => index < most || draftOf(reviewed) !== undefined);
  return { shown, hidden: entries.length - shown.length };
}
