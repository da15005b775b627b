import { count } from '../lib/count.ts';
import type { Image } from '../model/image.ts';
import { isUnoffered, type ReviewedImage } from '../model/reviewed-image.ts';
import type { ContextDrafts } from '../model/suggestion.ts';
import { isToTranslate } from '../text/language.ts';

/** Many editors write `alt=""` for every picture, and each of them counts as decided. */
export function decorationNote(
  images: readonly ReviewedImage[],
  isAloneInText: (image: Image) => boolean,
): readonly string[] {
  const decorative = images.filter(({ inScope, status }) => inScope && status === 'decorative');
  const alone = decorative.filter(({ image }) => isAloneInText(image)).length;
  if (alone < 10 || 2 * alone <= decorative.length) return [];
  return [
    `${alone} of ${decorative.length} images that are marked as decorative stand alone in the text. Some editors write alt="" where nobody wrote a text, so look at some of them: the coverage counts them all as decided.`,
  ];
}

/** What a reader should know about drafts in another language than their page. */
export function translationNote(images: readonly ReviewedImage[]): readonly string[] {
  const foreign = images.filter(isToTranslate);
  if (foreign.length === 0) return [];
  return [
    `${count(foreign.length, 'draft is', 'drafts are')} not in the language of the page: translate before use. No suggestion was made from ${foreign.length === 1 ? 'it' : 'them'}.`,
  ];
}

/** What a reader should know about drafts that are only shown; nothing where the settings want none to be offered. */
export function unofferedNote(images: readonly ReviewedImage[], contextDrafts: ContextDrafts): readonly string[] {
  if (contextDrafts === 'never') return [];
  const shown = images.filter(isUnoffered).length;
  if (shown === 0) return [];
  return shown === 1
    ? [
        '1 draft was made without a model and is only shown, because it is not certain: with context-drafts: always it is offered as a suggestion, too.',
      ]
    : [
        `${shown} drafts were made without a model and are only shown, because they are not certain: with context-drafts: always they are offered as suggestions, too.`,
      ];
}
