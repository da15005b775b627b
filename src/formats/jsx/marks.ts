import type { Context, Image } from '../../model/image.ts';
import { unknowable, withoutRemains } from '../masking/placeholder.ts';

/** `image` without the {@link unknowable} that its page has in place of unknown values. */
export function withoutMarks(image: Image): Image {
  return { ...image, title: clean(image.title), context: cleanContext(image.context) };
}

function cleanContext(context: Context): Context {
  const { control, figcaption, labels, heading, nearby, adjacentLinkText } = context;
  return {
    ...context,
    // A control whose text is unknown still has a text.
    control: control && { ...control, otherText: control.otherText.replaceAll(unknowable, '…') },
    figcaption: clean(figcaption),
    labels: labels.flatMap(({ place, text }) => {
      const found = clean(text);
      return found === undefined ? [] : [{ place, text: found }];
    }),
    heading: clean(heading),
    nearby: clean(nearby) ?? '',
    adjacentLinkText: clean(adjacentLinkText),
  };
}

/** Undefined when nothing is left. */
function clean(text: string | undefined): string | undefined {
  const words = text === undefined ? '' : withoutRemains(text).trim();
  return words === '' ? undefined : words;
}
