import { isBlank } from './shared/absence.ts';
import { quote } from './shared/quote.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** One attribute marks the image as decoration, and another gives it a text. */
export const decorativeWithName: Rule = {
  id: 'decorative-with-name',
  severity: 'warning',
  summary: 'An image is marked as decoration, but has a title or an alternative text.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'H67', 'F39'],
  act: [],
  check(image) {
    const text = contradiction(image);
    if (text === undefined) return undefined;
    return `The image is marked as decoration, so some screen readers skip ${quote(text)} and others read it out. Make it the alternative text if it matters, or remove it.`;
  },
};

function contradiction({ alt, decorative, markedDecorative, title }: Image): string | undefined {
  if (!markedDecorative || !decorative) return undefined;
  const text = alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? title : undefined;
  return text === undefined || isBlank(text) ? undefined : text;
}
