import { imageInput } from '../page/tokens.ts';
import type { MarkedPassage } from './marks.ts';

/** Whether a tag may name another element of the page, or open it. @param passages of the text */
export function refers(text: string, passages: readonly MarkedPassage[]): boolean {
  const known = referringTexts.get(passages) ?? mayRefer(passages.map((one) => htmlOf(text, one)).join(''));
  referringTexts.set(passages, known);
  return known;
}

function htmlOf(text: string, { hasTags, start, end }: MarkedPassage): string {
  return hasTags ? text.slice(start, end) : '';
}

/** A label names an element of a form, and nothing else can be in one that shows an image or has one in it. */
function mayRefer(html: string): boolean {
  return referring.test(html) || (/<label/i.test(html) && (labelable.test(html) || imageInput.test(html)));
}

const referringTexts = new WeakMap<readonly MarkedPassage[], boolean>();
const referring = /aria-|popovertarget|commandfor|data-(?:bs-)?target/i;
const labelable = /<(?:button|meter|output|progress|select|textarea)\b/i;
