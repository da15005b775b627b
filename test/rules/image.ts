import type { Alt, Context, Control, Image } from '../../src/model/image.ts';
import type { Page } from '../../src/model/rule.ts';
import { bareContext, bareImage, pageOf } from '../world/image.ts';

/** What a test is about; the rest of the image has default values. `alt: undefined` is no alternative text at all. */
export type Sketch = Partial<Omit<Image, 'alt' | 'context'>> & {
  readonly alt: string | undefined | { readonly kind: 'dynamic' };
  readonly context?: Partial<Context>;
};

/** An image as a format would hand it over. */
export function image({ alt: written, context, ...rest }: Sketch): Image {
  const alt = altOf(written);
  const syntax = rest.syntax ?? 'img';
  return {
    ...bareImage,
    src: 'img/picture.png',
    name: alt.kind === 'text' && alt.text.trim() !== '' ? alt.text.trim() : undefined,
    decorative: alt.kind === 'empty' && syntax === 'img' && (rest.kind ?? 'picture') === 'picture',
    ...rest,
    alt,
    syntax,
    context: { ...bareContext, language: 'en', ...context },
  };
}

function altOf(written: Sketch['alt']): Alt {
  if (written === undefined) return { kind: 'absent' };
  if (typeof written === 'object') return written;
  return written === '' ? { kind: 'empty' } : { kind: 'text', text: written };
}

export function link(target: string, otherText = ''): Control {
  return { kind: 'link', target, otherText };
}

export const page: Page = pageOf([], 'docs/setup.md');
