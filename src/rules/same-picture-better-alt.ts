import { quote } from './shared/quote.ts';
import type { Rule } from '../model/rule.ts';

/**
 * The same picture has a good description in another place, so the words exist already. Two good texts may differ, so this is reported only beside
 * another finding.
 */
export const samePictureBetterAlt: Rule = {
  id: 'same-picture-better-alt',
  severity: 'info',
  summary: 'The same picture has a good alternative text in another place.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image, page) {
    const better = page.altElsewhere(image);
    if (better === undefined || better === image.name) return undefined;
    // Where one of two texts is wrong, neither is advice.
    if (page.elsewhere?.contradiction(image) !== undefined) return undefined;
    return `In another place the same picture is described as ${quote(better)}. Use these words here as well if the picture has the same purpose.`;
  },
};
