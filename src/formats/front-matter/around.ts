import { keepLast } from '../../lib/keep-last.ts';
import type { Change, Format, PictureKeys } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Span } from '../../model/text.ts';
import { createHoles } from '../../text/holes.ts';
import { outlineValues } from '../data/format.ts';
import { toImage } from '../data/image.ts';
import { partsOf } from '../data/parts.ts';
import { picturesIn } from '../data/pictures.ts';
import { setText, type DataLanguage } from '../data/write.ts';
import { frontMatter } from '../dialects/front-matter.ts';
import { commentsIn, matterOf, readMatter } from './matter.ts';

type Around = {
  readonly keys: PictureKeys;
  /** Languages of front matter that the format reads itself. */
  readonly ownLanguages: readonly DataLanguage[];
};

/** A format whose pages begin with front matter: the pictures that it names come first, and the format does not see it. */
export function withFrontMatter(page: Format, { keys, ownLanguages }: Around): Format {
  const read = keepLast((text: string) => {
    const matter = matterOf(text);
    if (matter === undefined || ownLanguages.includes(matter.language)) return nothingBefore(text);
    const { roots, isBroken } = readMatter(text, matter);
    // What is no front matter for a generator is text of the page.
    if (isBroken) return nothingBefore(text);
    const { mappings, values } = partsOf(roots, text);
    const language = values.find(({ path }) => path === 'lang' || path === 'language')?.text.replace(/["']/g, '');
    const images = picturesIn(mappings, text, keys).map((one) => toImage(one, frontMatter.syntax, language));
    const rest = text.slice(0, matter.end).replace(/[^\r\n]/g, ' ') + text.slice(matter.end);
    return { images, values, rest, end: matter.end };
  });

  return {
    ...page,

    read(text, components) {
      const { images, rest } = read(text);
      const found = page.read(rest, components);
      return { ...found, images: [...images, ...found.images] };
    },

    outline(text, components) {
      const { images, values, end } = read(text);
      if (end === 0) return page.outline(text, components);
      // From the line end before it, so that its places stay where an edit is before it, and its first line begins no front matter.
      const start = end - 1;
      const outline = page.outline(`\n${text.slice(end)}`, components);
      return {
        images: [...images, ...outline.images.map((image) => movedBy(image, start))],
        without(changes) {
          const isBefore = ({ index }: Change) => index < images.length;
          const holes = createHoles(changes.filter(isBefore).map(({ span }) => span));
          const behind = changes.filter((change) => !isBefore(change));
          const moved = behind.map((change) => ({
            ...change,
            image: movedBy(change.image, -start),
            index: change.index - images.length,
            span: spanMovedBy(change.span, -start),
          }));
          return [...outlineValues(values, holes), outline.without(moved)].join('\n');
        },
      };
    },

    outlineNear(text, near, components) {
      const { rest, end } = read(text);
      return near.some(({ start }) => start < end) ? undefined : page.outlineNear?.(rest, near, components);
    },

    outlinePlain(text, near, components) {
      const { rest, end } = read(text);
      return near.some(({ start }) => start < end) ? undefined : page.outlinePlain?.(rest, near, components);
    },

    comments(text) {
      const matter = matterOf(text);
      const before = matter === undefined ? [] : commentsIn(text, matter);
      return [...before, ...page.comments(read(text).rest)];
    },

    setAlt(text, image, alt) {
      const language = ownLanguage(text, image);
      return language ? setText(text, image, alt.replace(/\s+/g, ' ').trim(), language) : page.setAlt(text, image, alt);
    },

    setDecorative(text, image) {
      const language = ownLanguage(text, image);
      if (language === undefined) return page.setDecorative(text, image);
      return image.alt.kind === 'dynamic' ? undefined : setText(text, image, '', language);
    },
  };

  function ownLanguage(text: string, image: Image): DataLanguage | undefined {
    const language = image.syntax === frontMatter.syntax ? matterOf(text)?.language : undefined;
    return language === undefined || ownLanguages.includes(language) ? undefined : language;
  }
}

/** What a proof asks of an image, elsewhere. */
function movedBy(image: Image, by: number): Image {
  return { ...image, span: spanMovedBy(image.span, by), altSpan: spanMovedBy(image.altSpan, by) };
}

function spanMovedBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function nothingBefore(text: string) {
  return { images: [], values: [], rest: text, end: 0 };
}
