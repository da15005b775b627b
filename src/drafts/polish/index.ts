import type { HouseStyle } from '../../model/house-style.ts';
import type { Grounding } from '../guardrails/grounding.ts';
import { inHouseStyle } from '../../text/in-house-style.ts';
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

/** The context for cleaning a draft. */
export type PolishContext = {
  readonly isEnglish: boolean;
  readonly grounding: Grounding;
  /** How the project wants its texts. */
  readonly style?: HouseStyle | undefined;
};

/** An answer of a model, cleaned step by step: the content stays, the form changes. The result may be empty. */
export function polish(raw: string, context: PolishContext): string {
  return steps.reduce((text, step) => step(text, context), raw.slice(0, maxAnswer));
}

/** Characters; `max_tokens` is far below. This also limits the time of every pattern below. */
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
  (text, { isEnglish, style }) => short(text, isEnglish, style?.maxLength),
  (text, { style }) => inHouseStyle(text, style),
];

/** English phrases mean something else in other languages: a German "Overall" is a garment. */
function inEnglish(step: Step): Step {
  return (text, context) => (context.isEnglish ? step(text, context) : text);
}
