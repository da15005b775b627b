import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileName } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** A picture with nothing to see on it has a name: it takes room on the page, and now also time. */
export const spacerNamed: Rule = {
  id: 'spacer-named',
  severity: 'warning',
  summary: 'A picture that only keeps room or parts the page has an alternative text.',
  mendedBy: 'silence',
  wcag: ['1.1.1', 'F39'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !isSpacer(image, text)) return undefined;
    return `The picture only keeps room, and ${quote(text)} is read out for it. Write \`alt=""\`, and screen readers pass over it.`;
  },
};

function isSpacer({ src, width, height, context }: Image, text: string): boolean {
  if (Math.min(width ?? Infinity, height ?? Infinity) <= mostPx) return true;
  const stem = spacers.exec(normalise(fileName(src)))?.[1];
  if (stem === undefined || text.trim().split(/\s+/u).length > 3) return false;
  // Where the page is about spacers, one of them is what there is to see.
  return !normalise(`${context.heading ?? ''} ${context.nearby}`).includes(stem);
}

/** CSS px: nothing can be seen on a line or a dot. */
const mostPx = 2;

const spacers = /^(spacer|1x1|blank|transparent|clear|shim|divider|separator)(?:\s?\d*)\.(?:gif|png|svg|webp)$/u;
