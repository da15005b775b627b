import { stopped, type PictureDraft } from './contract.ts';
import type { NoDraft } from '../model/draft.ts';

/** Decides from the drafts of a run whether it may go on. */
export type CircuitBreaker = {
  learn(draft: PictureDraft): void;
  /** The result for every further picture once no new draft may be requested. */
  readonly halted: () => NoDraft | undefined;
  /** The reason and the remedy when the provider refused the whole run. */
  refused(): string | undefined;
  /** USD for predictions that gave no draft. */
  wastedUsd(): number;
};

/** Outages in a row after which the service is not tried any more. */
const outagesThatEnd = 3;

export function createCircuitBreaker(signal: AbortSignal, note: (sentence: string) => void): CircuitBreaker {
  let refused: string | undefined;
  let outage: string | undefined;
  let outages = 0;
  let wastedUsd = 0;

  return {
    learn(draft) {
      if (draft.status === 'refused') refused ??= draft.reason;
      if (draft.status === 'failed') wastedUsd += draft.costUsd;
      outages = draft.status === 'failed' && draft.outage ? outages + 1 : 0;
      if (outages < outagesThatEnd || draft.status !== 'failed' || outage !== undefined) return;
      outage = draft.reason;
      note(`Drafting ended after ${outagesThatEnd} pictures in a row: ${draft.reason}`);
    },
    halted() {
      if (signal.aborted) return stopped;
      const reason = refused ?? outage;
      return reason === undefined ? undefined : { status: 'failed', reason };
    },
    refused: () => refused,
    wastedUsd: () => wastedUsd,
  };
}
