import { codeSpan } from '../../lib/markdown-text.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { heardAs, withAlt, type Heard } from '../../text/heard-as.ts';
import type { Anchor } from './anchors.ts';

/** What a screen reader says for the image of a comment now, and what it would say with the suggestion. */
export function heardLines(anchor: Anchor): readonly string[] {
  const [only] = anchor.images;
  if (only === undefined) return [];
  const { now, then } = heard(only, anchor);
  return [
    [`A screen reader says now: ${now}`, ...(then === undefined ? [] : [`and with this text: ${then}`])].join('\n'),
  ];
}

/** The same in a sentence, for one of several images. */
export function heardSentence(reviewed: ReviewedImage, anchor: Anchor): string {
  const { now, then } = heard(reviewed, anchor);
  return `A screen reader says ${now}${then === undefined ? '' : `, and with this text ${then}`}.`;
}

function heard({ image, suggestion }: ReviewedImage, { replacement }: Anchor) {
  const isSuggested = replacement !== undefined && suggestion?.offered === true;
  return { now: said(heardAs(image)), then: isSuggested ? said(heardAs(withAlt(image, suggestion.alt))) : undefined };
}

/** The line quotes the page, as code. */
function said({ line }: Heard): string {
  return line === '' ? 'nothing' : codeSpan(line);
}
