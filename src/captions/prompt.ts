import type { Context } from '../types.ts';
import type { Question } from './provider.ts';

/** Part of the key of cached drafts: another wording of the questions asks for another number. */
export const promptVersion = 1;

/**
 * The questions to ask about a picture: the first, and another one for when its answer was no good.
 * The wording is what LLaVA-1.5 met in training (one-sentence captions, "the provided image"); a 13B model follows little else,
 * and context that is longer or wrong makes its descriptions worse, so there is little of it and it comes last.
 */
export function questionsFor(context: Context): readonly [Question, Question] {
  const common = { topP: 1, maxTokens: 96 } as const;
  return [
    { ...common, prompt: [instruction, ...contextLines(context)].join(' '), temperature: 0.2 },
    { ...common, prompt: plainInstruction, temperature: 0.5 },
  ];
}

const instruction =
  'Provide a one-sentence caption for the provided image, under 20 words, for use as alt text. ' +
  'Name the main subject and what it shows. Describe only what is visible; do not guess names, numbers or text that you cannot read.';

const plainInstruction = 'What is shown in the provided image? Answer with one short, factual sentence.';

function contextLines({ heading, caption, nearby }: Context): readonly string[] {
  const lines = [
    ['Section', heading ?? '', 80],
    ['Figure', caption ?? '', 120],
    ['Nearby text', nearby, 200],
  ] as const;
  return lines.flatMap(([name, text, limit]) => {
    const scrubbed = scrub(text, limit);
    return scrubbed === '' ? [] : [`${name}: ${scrubbed}${/[.!?]$/.test(scrubbed) ? '' : '.'}`];
  });
}

/**
 * Text of a page, made harmless for a prompt, `limit` characters at most. `<image>` marks the picture for the predictor (its `predict.py`) and a second one
 * breaks it; `</s>` and role words would end our turn. Compatibility forms are folded first, so that no look-alike turns into a mark later.
 */
export function scrub(text: string, limit: number): string {
  const line = text
    .slice(0, 4 * limit + 1000)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/<\/?(image|s|im_start|im_end)>/gi, ' ')
    .replace(/[<>{}[\]|#`"“”„«»\\]/g, ' ')
    .replace(/\b(user|assistant|system|human)\b(\s*:)+/gi, '$1')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length <= limit ? line : line.slice(0, limit).replace(/\s+\S*$/, '');
}
