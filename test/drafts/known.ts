import { english } from '../../src/drafts/prompt/language.ts';
import type { Known } from '../../src/drafts/guardrails/index.ts';
import type { Context, Image } from '../../src/model/image.ts';
import { bareContext, bareImage } from '../world/image.ts';

/** An image on an English page that nothing is known of, except what is given; no rule objects. */
export function knownOf({
  context,
  image,
  ...given
}: Partial<Omit<Known, 'image'>> & {
  readonly context?: Partial<Context>;
  readonly image?: Partial<Image>;
} = {}): Known {
  return {
    image: { ...bareImage, ...image, context: { ...bareContext, ...context } },
    purpose: undefined,
    language: english,
    breaks: () => undefined,
    ...given,
  };
}
