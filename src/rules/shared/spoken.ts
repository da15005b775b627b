import { isBlank } from './absence.ts';
import type { Image } from '../../model/image.ts';

/**
 * The words that a screen reader speaks for `image`, or undefined where there is nothing to judge: an expression, decoration, silence.
 * The name and not the alt: an `aria-label` replaces the alt, so what the alt says harms nobody.
 */
export function spoken({ alt, decorative, name }: Image): string | undefined {
  if (name === undefined || decorative || alt.kind === 'dynamic' || isBlank(name)) return undefined;
  return name;
}
