import { isAloneInText } from './shared/alone.ts';
import { keepLast } from '../lib/keep-last.ts';
import { numberOption } from './shared/options.ts';
import type { Image } from '../model/image.ts';
import type { Page, Rule } from '../model/rule.ts';

/** One or two may well decorate. */
const minPictures = numberOption('decorative-in-text.min-pictures', {
  default: 3,
  min: 1,
  max: 1000,
  help: 'Fewest such pictures on a page that are reported.',
});

/** Most pictures of a page are marked as decoration and stand alone in its text: an editor may have done that, and not its author. */
export const decorativeInText: Rule = {
  id: 'decorative-in-text',
  severity: 'info',
  summary: 'Most pictures that stand alone in the text of a page are marked as decoration.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'F38'],
  act: [],
  options: [minPictures],
  check(image, page) {
    const alone = suspicious(page.images, page);
    return alone[0] === image ? messageFor(alone.length) : undefined;
  },
};

function messageFor(number: number): string {
  return `${number} pictures on this page are marked as decoration and stand alone in the text, this one first, so a screen reader skips them. Some editors write \`alt=""\` where nobody wrote a text: describe those that show something.`;
}

/** The pictures in question, when they are most of those that show something. Computed once per page. */
const suspicious = keepLast((images: readonly Image[], page: Page) => mostOf(images, minPictures.on(page)));

function mostOf(images: readonly Image[], fewest: number): readonly Image[] {
  const alone = images.filter(isAloneInText);
  if (alone.length < fewest) return [];
  const described = images.filter(({ name, context }) => name !== undefined && context.control === undefined);
  return alone.length > described.length ? alone : [];
}
