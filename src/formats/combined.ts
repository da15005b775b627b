import type { Change, Components, Format, Found, Outline } from '../model/format.ts';
import type { Image } from '../model/image.ts';
import type { Comment, Edit, Span } from '../model/text.ts';

/** What one format reads of a file in several languages. */
export type FilePart = {
  readonly format: Format;
  /** The file with nothing but this part, each character at its place. */
  readonly textOf: (text: string) => string;
  readonly owns: (text: string, image: Image) => boolean;
};

/** Files of which each part has a format of its own, in the order of the file. The last part owns what no other does. */
export function combined(parts: readonly [FilePart, ...FilePart[]]): Format {
  const formatOf = (text: string, image: Image) =>
    (parts.find(({ owns }) => owns(text, image)) ?? parts.at(-1) ?? parts[0]).format;

  return {
    read(text: string, components?: Components): Found {
      const found = parts.map(({ format, textOf }) => format.read(textOf(text), components));
      return {
        images: inOrder(found.map(({ images }) => images)).map(({ item }) => item),
        tolerance: found.find(({ tolerance }) => tolerance !== undefined)?.tolerance,
      };
    },

    outline(text: string, components?: Components): Outline {
      const outlines = parts.map(({ format, textOf }) => format.outline(textOf(text), components));
      const all = inOrder(outlines.map(({ images }) => images));
      return {
        images: all.map(({ item }) => item),
        without: (changes) =>
          outlines
            .map((outline, part) => outline.without(changes.map((change) => changeIn(part, change, all[change.index]))))
            .join('\n'),
      };
    },

    comments: (text: string): readonly Comment[] =>
      inOrder(parts.map(({ format, textOf }) => format.comments(textOf(text)))).map(({ item }) => item),

    setAlt: (text: string, image: Image, alt: string): Edit => formatOf(text, image).setAlt(text, image, alt),

    setDecorative: (text: string, image: Image): Edit | undefined => formatOf(text, image).setDecorative(text, image),
  };
}

/** An item of one of several lists, and its place there. */
type Item<Of> = { readonly item: Of; readonly list: number; readonly index: number };

function inOrder<Of extends { readonly span: Span }>(lists: readonly (readonly Of[])[]): readonly Item<Of>[] {
  return lists
    .flatMap((items, list) => items.map((item, index) => ({ item, list, index })))
    .sort((one, other) => one.item.span.start - other.item.span.start);
}

/** A change as a part of the file sees it: of an image of another part, it only moves what is behind it. */
function changeIn(part: number, change: Change, image: Item<Image> | undefined): Change {
  return { ...change, index: image?.list === part ? image.index : -1 };
}
