import { english } from '../../src/drafts/prompt/language.ts';
import type { DraftTarget } from '../../src/drafts/guardrails/index.ts';
import type { Context, Image } from '../../src/model/image.ts';
import { bareContext, bareImage } from '../world/image.ts';

/** An image on an English page with default values, except the given ones; no rule rejects its drafts. */
export function knownOf({
  context,
  image,
  ...given
}: Partial<Omit<DraftTarget, 'image'>> & {
  readonly context?: Partial<Context>;
  readonly image?: Partial<Image>;
} = {}): DraftTarget {
  return {
    image: { ...bareImage, ...image, context: { ...bareContext, ...context } },
    kind: undefined,
    language: english,
    brokenRule: () => undefined,
    ...given,
  };
}
