import type { ModelAnswer } from './cache.ts';
import type { Accepted } from './contract.ts';
import { groundingOf } from './guardrails/grounding.ts';
import { rejection, type DraftTarget } from './guardrails/index.ts';
import { polish } from './polish/index.ts';
import { english, writtenIn } from './prompt/language.ts';

/** The description in an answer, or why there is none. */
export function accept(
  { answer, words }: ModelAnswer,
  known: DraftTarget,
): Accepted | { status: 'rejected'; reason: string } {
  const grounding = groundingOf(known.image, words);
  const text = polish(answer, { isEnglish: known.language.name === english.name, grounding, style: known.style });
  // Before anything else, because no reason and no cache may have it.
  if ([answer, text].some((one) => known.holdsSecret?.(one))) return { status: 'rejected', reason: holdsSecret };
  const reason = rejection(text, known, grounding);
  if (reason !== undefined) return { status: 'rejected', reason };
  return { status: 'ok', text, language: writtenIn(text, known.language) };
}

const holdsSecret = 'The answer contains a key or token of this run.';
