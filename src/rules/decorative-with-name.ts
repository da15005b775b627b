import { isBlank } from './shared/absence.ts';
import { quote } from './shared/quote.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** The image is decoration by one attribute and has something to say by another. */
export const decorativeWithName: Rule = {
  id: 'decorative-with-name',
  severity: 'warning',
  summary: 'An image is marked as decoration and has a title or an alternative text all the same.',
  mendedBy: 'author',
  wcag: ['1.1.1', 'H67', 'F39'],
  act: [],
  check(image) {
    const text = unheard(image);
    if (text === undefined) return undefined;
    return `The image is marked as decoration, so ${quote(text)} reaches nobody who listens, or surprises them, depending on the screen reader. Make it the alternative text if it matters, or take it away.`;
  },
};

function unheard({ alt, decorative, markedDecorative, title }: Image): string | undefined {
  if (!markedDecorative || !decorative) return undefined;
  const text = alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? title : undefined;
  return text === undefined || isBlank(text) ? undefined : text;
}
