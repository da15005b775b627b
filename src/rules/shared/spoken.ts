import { isBlank } from './absence.ts';
import type { Image } from '../../model/image.ts';

/**
 * The words that a screen reader speaks for `image`, or undefined where there is nothing to check: an expression, decoration, no name.
 * A caption that only fills the place of a missing text is judged as that. The name and not the alt: where an `aria-label` replaces the alt, the alt is never spoken.
 */
export function spoken({ alt, decorative, name, namedByCaption }: Image): string | undefined {
  if (name === undefined || namedByCaption === true || decorative || alt.kind === 'dynamic' || isBlank(name))
    return undefined;
  return name;
}
