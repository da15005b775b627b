import type { Context, Image } from '../../model/image.ts';
import { isDynamic } from '../page/bindings.ts';
import type { Masked } from './pieces.ts';

/** An image of a masked page, with its words and addresses as they were written in the file. */
export function restored(image: Image, masked: Masked): Image {
  if (!masked.hasPieces) return image;
  const { src, alt, name, title, context } = image;
  const isUnknown = isDynamic(name ?? '') || (alt.kind === 'text' && isDynamic(alt.text));
  return {
    ...image,
    src: masked.address(src),
    alt: isUnknown ? { kind: 'dynamic' } : alt,
    name: isUnknown ? undefined : name,
    title: title === undefined ? undefined : masked.restore(title),
    context: restoredContext(context, masked),
  };
}

function restoredContext(context: Context, { restore, spoken }: Masked): Context {
  const { control, figcaption, labels, heading, nearby, adjacentLinkText } = context;
  return {
    control: control && {
      ...control,
      target: control.target === undefined ? undefined : restore(control.target),
      otherText: words(spoken(control.otherText)),
    },
    figcaption: filled(figcaption, spoken),
    labels: labels.flatMap(({ place, text }) => {
      const found = filled(text, spoken);
      return found === undefined ? [] : [{ place, text: found }];
    }),
    standsAlone: context.standsAlone,
    heading: filled(heading, spoken),
    nearby: words(spoken(nearby)),
    language: context.language,
    adjacentLinkText: filled(adjacentLinkText, spoken),
  };
}

function filled(text: string | undefined, spoken: Masked['spoken']): string | undefined {
  const found = text === undefined ? '' : words(spoken(text));
  return found === '' ? undefined : found;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
