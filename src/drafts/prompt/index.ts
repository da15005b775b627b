import type { Context } from '../../model/image.ts';
import { english } from './language.ts';
import type { DraftTarget } from '../guardrails/index.ts';
import { withoutPersonalData } from '../guardrails/personal.ts';
import { fewWords, templates } from './templates.ts';
import { styleWords } from './style.ts';
import type { Question } from '../providers/provider.ts';
import type { PictureKind } from './picture-kind-words.ts';
import { isShort } from './picture-kind.ts';

/** Part of the key of cached drafts: change the number whenever the wording of the questions changes. */
export const promptVersion = 3;

/** The inputs of a question; `words` is the text of an SVG. */
export type PromptInput = {
  readonly known: DraftTarget;
  readonly kind: PictureKind;
  readonly words: string;
  /** Whether a person asked for other words. */ readonly isRetry?: boolean;
};

/**
 * The questions about a picture: the first one, and another one, without words of the page, in case the first answer was rejected.
 * Long or wrong context makes descriptions worse (arXiv 2403.11116), so there is little of it, it comes last, and it is called a hint.
 * Temperatures are above 0 because the packaged predictor breaks on 0 (its `predict.py` samples always).
 */
export function questionsFor({ known, kind, words, isRetry = false }: PromptInput): readonly [Question, Question] {
  const { image, language } = known;
  const [first, plain] = templates[kind];
  const isEnglish = language.name === english.name;
  const common = { topP: 1, maxTokens: isEnglish ? 96 : 160 };
  const inLanguage = isEnglish ? [] : [`Write it in ${language.name}.`];
  const ofPicture = line('Words in the image', words, 200);
  const inStyle = styleWords(known.style, image.context)
    .map((sentence) => scrub(sentence, 300))
    .filter((sentence) => sentence !== '');
  const hints = [...ofContext(image.context), ...ofPicture];
  const opening = hints.length > 0 ? ['Hints that may help with names:'] : [];
  const instruction = isShort(image) ? first.replace(/under \d+ words/, fewWords) : first;
  return [
    {
      ...common,
      prompt: [instruction, ...inLanguage, ...inStyle, ...opening, ...hints].join(' '),
      temperature: isRetry ? 0.8 : 0.2,
    },
    { ...common, prompt: [plain, ...inLanguage, ...inStyle, ...ofPicture].join(' '), temperature: 0.5 },
  ];
}

function ofContext({ heading, figcaption, nearby }: Context): readonly string[] {
  return [
    ...line('Section', heading ?? '', 80),
    ...line('Figure', figcaption ?? '', 120),
    ...line('Nearby text', nearby, 200),
  ];
}

function line(name: string, text: string, limit: number): readonly string[] {
  const scrubbed = scrub(text, limit);
  return scrubbed === '' ? [] : [`${name}: ${scrubbed}${/[.!?]$/.test(scrubbed) ? '' : '.'}`];
}

/**
 * Text of a page, cleaned for a prompt, at most `limit` characters: no sentence that gives orders to a model, no address, no code, no personal
 * data. `<image>` marks the picture for the predictor (its `predict.py`) and a second one breaks it; `</s>` and role words would end our turn.
 * Compatibility forms are folded first, so that no look-alike becomes one of these marks later.
 */
export function scrub(text: string, limit: number): string {
  const prose = withoutPersonalData(
    text
      .slice(0, 4 * limit + 1000)
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, ''),
  )
    .replace(/<\/?(image|s|im_start|im_end)>/gi, ' ')
    .split(/\s+/)
    .filter((word) => !code.test(word))
    .join(' ')
    .replace(/[<>{}[\]|#`"“”„«»\\]/g, ' ')
    .replace(/\b(user|assistant|system|human)\b(\s*:)+/gi, '$1')
    .replace(/[\p{C}\s]+/gu, ' ');
  const descriptive = prose
    .split(/(?<=[.!?;:])\s/)
    .filter((sentence) => !orders.test(sentence))
    .join(' ')
    .trim();
  return descriptive.length <= limit ? descriptive : descriptive.slice(0, limit).replace(/(?<!\s)\s+\S*$/, '');
}

/** Addresses and words that are not prose: a model repeats them as if they were in the picture. */
const code = /^\(?(?:https?:|www\.|[./~]*\/\w)|:\/\/|\w[_(=]\w|\(\)|[{}=$;]\S|::|->|=>|&&|^--?\w/i;

/** Sentences that are addressed to a model, not to a reader. */
const orders =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,80}\b(?:above|previous|prior|earlier|before|instructions?|prompts?|rules|image|picture)\b|\b(?:respond|reply|answer|caption|describe it|say)\b.{0,20}\b(?:only|exactly|with|instead|as)\b|\b(?:you are|act as|pretend|from) (?:now|an? (?:ai|assistant|model))\b|\bnew instructions?\b|\b(?:system|hidden) prompt\b|\b(?:alt text|caption) (?:must|should|has to|is to) (?:be|say|read|contain)\b|\b(?:INST|SYS)\b/i;
