import { stopped, type PictureDraft } from './contract.ts';
import type { NoDraft } from '../model/draft.ts';

/** Whether a run may go on, as its drafts show. */
export type CircuitBreaker = {
  learn(draft: PictureDraft): void;
  /** What every further picture gets, once nothing new may be asked for. */
  readonly halted: () => NoDraft | undefined;
  /** What the provider said when it turned the whole run away. */
  refused(): string | undefined;
  /** USD for drafts that came to nothing. */
  wastedUsd(): number;
};

/** Failures in a row, with the service not there, after which it is not tried any more. */
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
      if (outages < outagesThatEnd || draft.status !== 'failed') return;
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
