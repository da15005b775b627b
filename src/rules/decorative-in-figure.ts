import { isBlank } from './shared/absence.ts';
import { captionOf } from './shared/alone.ts';
import { keepLast } from '../lib/keep-last.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** A picture with a caption is marked as decoration: one of the two is usually a mistake. */
export const decorativeInFigure: Rule = {
  id: 'decorative-in-figure',
  severity: 'info',
  summary: 'The only picture of a figure with a caption is marked as decoration.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'F38'],
  act: [],
  check(image, page) {
    if (image.alt.kind !== 'empty' || !image.decorative) return undefined;
    const caption = captionOf(image.context);
    if (caption === undefined || isBlank(caption)) return undefined;
    return describedOn(page.images).has(caption) ? undefined : message;
  },
};

const message =
  'The figure has a caption, but its picture is marked as decoration, so a screen reader user hears a caption without a picture. Describe what the picture shows, unless the caption says all of it.';

/** Captions of the figures in which a picture has a name: the other pictures of such a figure may be decorative (WCAG G196). */
const describedOn = keepLast((images: readonly Image[]): ReadonlySet<string> => {
  const captions = images.flatMap(({ name, alt, context }) => {
    const caption = name !== undefined || alt.kind === 'dynamic' ? captionOf(context) : undefined;
    return caption ?? [];
  });
  return new Set(captions);
});
