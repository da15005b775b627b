import type { PictureKind } from './picture-kind-words.ts';

/** Replaces the number of words where the caption of the figure already describes most. */
export const fewWords = 'under 10 words';

/**
 * The texts of the questions: a first one, and a plainer one in case the first answer was rejected. LLaVA-1.5 was trained on one-sentence captions
 * and "the provided image", and a 13B model follows little else, so each kind adds one sentence and no more. None asks for
 * the text in a picture: the model sees 336 pixels, cannot read it, and makes it up.
 */
export const templates: Readonly<Record<PictureKind, readonly [first: string, plain: string]>> = {
  picture: [
    'Provide a one-sentence caption for the provided image, under 20 words, for use as alt text. ' +
      'Name the main subject and what it shows. Describe only what is visible; do not guess names, numbers or text that you cannot read.',
    'What is shown in the provided image? Answer with one short, factual sentence.',
  ],
  photo: [
    'Provide a one-sentence caption for the provided photo, under 20 words, for use as alt text. ' +
      'Name the main subject, what it does and where. Describe only what is visible; do not guess who people are, or their age.',
    'What is shown in the provided photo? Answer with one short, factual sentence.',
  ],
  screenshot: [
    'Provide a one-sentence caption for the provided screenshot, under 25 words, for use as alt text. ' +
      'Name the kind of page or window and its main parts; do not copy its text.',
    'What kind of page or window is the provided screenshot, and what is it for? Answer with one short, factual sentence.',
  ],
  diagram: [
    'Provide a one-sentence caption for the provided diagram, under 25 words, for use as alt text. ' +
      'Name the kind of diagram or chart and what it is about; do not list every part.',
    'What kind of diagram or chart is the provided image, and what is it about? Answer with one short, factual sentence.',
  ],
  logo: [
    'Provide a short caption for the provided logo, under 10 words, for use as alt text. Name only what you can read.',
    'What does the provided logo show? Answer with a few words.',
  ],
  icon: [
    'What object or symbol does the provided icon show? Answer with three to six words.',
    'Provide a short caption for the provided icon, under 10 words, for use as alt text.',
  ],
  text: [
    'Provide a one-sentence caption for the provided image of text, under 20 words, for use as alt text. ' +
      'Name the kind of text and what it is about; do not copy it.',
    'What kind of text is in the provided image? Answer with one short, factual sentence.',
  ],
};
