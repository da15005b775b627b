import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileName } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** A picture with nothing to see on it has a name, so a screen reader user spends time on it. */
export const spacerNamed: Rule = {
  id: 'spacer-named',
  severity: 'warning',
  summary: 'A picture that only fills space or separates parts of a page has an alternative text.',
  fixedBy: 'silence',
  wcag: ['1.1.1', 'F39'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !isSpacer(image, text)) return undefined;
    return `The picture only fills space, but a screen reader reads ${quote(text)} out for it. Write \`alt=""\`, so that screen readers skip it.`;
  },
};

function isSpacer({ src, width, height, context }: Image, text: string): boolean {
  if (Math.min(width ?? Infinity, height ?? Infinity) <= mostPx) return true;
  const stem = spacers.exec(normalise(fileName(src)))?.[1];
  if (stem === undefined || text.trim().split(/\s+/u).length > 3) return false;
  // On a page about spacers, a spacer is the content.
  return !normalise(`${context.heading ?? ''} ${context.nearby}`).includes(stem);
}

/** CSS px: a line or a dot shows nothing. */
const mostPx = 2;

const spacers = /^(spacer|1x1|blank|transparent|clear|shim|divider|separator)(?:\s?\d*)\.(?:gif|png|svg|webp)$/u;
