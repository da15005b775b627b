import { accept } from './accept.ts';
import type { PictureDraft, Ready } from './contract.ts';
import type { Budget } from './budget.ts';
import type { ModelAnswer } from './cache.ts';
import type { Answer, Provider } from './providers/provider.ts';

export type DraftRequest = {
  readonly provider: Provider;
  readonly budget: Budget;
  readonly ready: Ready;
};

/** Requests a description of one picture, whose first prediction is booked already: again after a transient failure, and again with the other question after a poor answer. */
export async function draftOne({ provider, budget, ready }: DraftRequest): Promise<PictureDraft> {
  const { picture, questions, words, known } = ready;
  const [first, second] = questions;
  let question = first;
  let failures = 0;
  let costUsd = 0;
  for (;;) {
    const answer = await provider.describe(picture, question);
    const cost = costOf(answer);
    budget.settle(cost);
    costUsd += cost;
    if (answer.status === 'stopped' || answer.status === 'refused') return answer;
    if (answer.status === 'failed') {
      failures += 1;
      if (failures > 1 || !answer.again || !budget.another()) return { ...answer, costUsd };
      continue;
    }
    const said: ModelAnswer = { answer: answer.text, words };
    const accepted = accept(said, known);
    if (accepted.status === 'ok') return { status: 'ok', said, costUsd };
    if (question === second || !budget.another()) {
      return { status: 'failed', reason: accepted.reason, costUsd, outage: false };
    }
    question = second;
  }
}

function costOf(answer: Answer): number {
  return 'costUsd' in answer ? answer.costUsd : 0;
}
