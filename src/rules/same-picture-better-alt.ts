import { quote } from './shared/quote.ts';
import type { Rule } from '../model/rule.ts';

/**
 * Somebody described the same picture well in another place: the words are there already. A good text may differ from another good one, so it is
 * said only beside a complaint.
 */
export const samePictureBetterAlt: Rule = {
  id: 'same-picture-better-alt',
  severity: 'info',
  summary: 'The same picture has a good alternative text in another place.',
  mendedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image, page) {
    const better = page.altElsewhere(image);
    if (better === undefined || better === image.name) return undefined;
    return `In another place the same picture is described as ${quote(better)}. These words may do here, too, if the picture is there for the same reason.`;
  },
};
