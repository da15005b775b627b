import type { Budget } from './budget.ts';
import type { ModelAnswer } from './cache.ts';
import { groundingOf } from './guardrails/grounding.ts';
import { english, writtenIn } from './prompt/language.ts';
import type { DraftTarget } from './guardrails/index.ts';
import { rejection } from './guardrails/index.ts';
import { polish } from './polish/index.ts';
import type { Ready } from './prepare.ts';
import type { Answer, Provider } from './providers/provider.ts';

/** What came of one picture. `costUsd` is for all of its predictions, the rejected ones too. */
export type PictureDraft =
  | { readonly status: 'ok'; readonly said: ModelAnswer; readonly costUsd: number }
  | { readonly status: 'failed'; readonly reason: string; readonly costUsd: number; readonly outage: boolean }
  | { readonly status: 'stopped' }
  | { readonly status: 'refused'; readonly reason: string };

export type DraftRequest = {
  readonly provider: Provider;
  readonly budget: Budget;
  readonly ready: Ready;
};

/** Asks for a description of one picture, whose first prediction is booked: once more after a passing failure, and once more with the other question after a poor answer. */
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

/** A description that may be offered, and the BCP 47 tag of what it is written in. */
export type Accepted = { readonly status: 'ok'; readonly text: string; readonly language: string };

/** The description in an answer, or why there is none. */
export function accept(
  { answer, words }: ModelAnswer,
  known: DraftTarget,
): Accepted | { status: 'rejected'; reason: string } {
  const grounding = groundingOf(known.image, words);
  const text = polish(answer, { isEnglish: known.language.name === english.name, evidence: grounding });
  const reason = rejection(text, known, grounding);
  if (reason !== undefined) return { status: 'rejected', reason };
  return { status: 'ok', text, language: writtenIn(text, known.language) };
}

function costOf(answer: Answer): number {
  return 'costUsd' in answer ? answer.costUsd : 0;
}
