import type { Budget } from './budget.ts';
import type { Known } from './objections.ts';
import { objection } from './objections.ts';
import { polish } from './polish.ts';
import type { Answer, Provider, Question, Shown } from './provider.ts';

/** What came of one picture. `costUsd` is for all of its predictions, the rejected ones too. */
export type Draft =
  | { readonly status: 'ok'; readonly text: string; readonly raw: string; readonly costUsd: number }
  | { readonly status: 'failed'; readonly reason: string; readonly costUsd: number; readonly outage: boolean }
  | { readonly status: 'stopped' }
  | { readonly status: 'refused'; readonly reason: string };

export type Draw = {
  readonly provider: Provider;
  readonly budget: Budget;
  readonly picture: Shown;
  readonly questions: readonly [Question, Question];
  readonly known: Known;
};

/** Asks for a description of one picture, whose first prediction is booked: once more after a passing failure, and once more with the other question after a poor answer. */
export async function draftOne({ provider, budget, picture, questions, known }: Draw): Promise<Draft> {
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
    const accepted = accept(answer.text, known);
    if ('text' in accepted) return { status: 'ok', text: accepted.text, raw: answer.text, costUsd };
    if (question === second || !budget.another()) {
      return { status: 'failed', reason: accepted.reason, costUsd, outage: false };
    }
    question = second;
  }
}

/** The description in an answer, or why there is none. */
export function accept(raw: string, known: Known): { readonly text: string } | { readonly reason: string } {
  const text = polish(raw);
  const reason = objection(text, known);
  return reason === undefined ? { text } : { reason };
}

function costOf(answer: Answer): number {
  return 'costUsd' in answer ? answer.costUsd : 0;
}
