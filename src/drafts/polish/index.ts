import type { Grounding } from '../guardrails/grounding.ts';
import { plainLine, withoutMentions } from '../../text/plain.ts';
import { short, withoutRepetition, withoutTornEnd } from './length.ts';
import { withoutGuesses } from './people.ts';
import { withoutBackdrop, withoutLeadIn, withoutSpeculation } from './phrases.ts';
import {
  firstTurn,
  withoutFences,
  withoutJson,
  withoutLabel,
  withoutList,
  withoutMarkup,
  withoutThoughts,
} from './shape.ts';

/** What a draft is cleaned by besides its own words. */
export type PolishContext = { readonly isEnglish: boolean; readonly grounding: Grounding };

/** An answer of a model, cleaned in order: what is said stays, how it is said changes. The result may be empty. */
export function polish(raw: string, context: PolishContext): string {
  return steps.reduce((text, step) => step(text, context), raw.slice(0, maxAnswer));
}

/** Characters; `max_tokens` is far below. What bounds the text bounds every pattern below. */
const maxAnswer = 4000;

type Step = (text: string, context: PolishContext) => string;

const steps: readonly Step[] = [
  withoutThoughts,
  withoutJson,
  withoutFences,
  firstTurn,
  withoutList,
  plainLine,
  withoutMarkup,
  withoutLabel,
  inEnglish(withoutLeadIn),
  withoutMentions,
  inEnglish(withoutBackdrop),
  inEnglish(withoutSpeculation),
  inEnglish((text, { grounding }) => withoutGuesses(text, grounding.holds)),
  withoutRepetition,
  (text, { isEnglish }) => withoutTornEnd(text, isEnglish),
  (text, { isEnglish }) => short(text, isEnglish),
];

/** The habits of English sentences mean something else in other languages: a German overall is a garment. */
function inEnglish(step: Step): Step {
  return (text, context) => (context.isEnglish ? step(text, context) : text);
}
