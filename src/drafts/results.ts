import { stopped } from './contract.ts';
import type { Draft } from '../model/draft.ts';

/** The drafts of a run, which arrive in any order. */
export type Results = {
  settle(index: number, draft: Draft): void;
  /** Pictures without a draft yet. */
  open(): number;
  /** In the order of the pictures. */
  drafts(): readonly Draft[];
};

export function createResults(count: number, progress: (done: number, total: number) => void): Results {
  const drafts = new Map<number, Draft>();
  return {
    settle(index, draft) {
      drafts.set(index, draft);
      progress(drafts.size, count);
    },
    open: () => count - drafts.size,
    drafts: () => Array.from({ length: count }, (_, index) => drafts.get(index) ?? stopped),
  };
}
