import type { Caption } from '../model/draft.ts';
import { stopped } from './breaker.ts';

/** The captions of a run as they come, in whatever order. */
export type Tally = {
  settle(index: number, caption: Caption): void;
  /** Pictures without a caption yet. */
  open(): number;
  /** In the order of the pictures. */
  captions(): readonly Caption[];
};

export function createTally(count: number, progress: (done: number, total: number) => void): Tally {
  const captions = new Map<number, Caption>();
  return {
    settle(index, caption) {
      captions.set(index, caption);
      progress(captions.size, count);
    },
    open: () => count - captions.size,
    captions: () => Array.from({ length: count }, (_, index) => captions.get(index) ?? stopped),
  };
}
