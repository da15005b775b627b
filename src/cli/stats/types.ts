import type { Committed } from './committed.ts';
import type { DraftStats } from './tally.ts';

/** What `alt-text-review stats --format json` prints. */
export type Stats = {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** `YYYY-MM-DD`, UTC; absent where everything counts. */
  readonly since: string | undefined;
  readonly journals: readonly {
    readonly file: string;
    /** The folder that the workbench was started in. */
    readonly folder: string;
    /** Images that were decided on. */
    readonly decisions: number;
  }[];
  readonly drafts: DraftStats;
  /** Absent where there is no history of git. */
  readonly committed: Committed | undefined;
};
