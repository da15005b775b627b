import type { Format, Found, Outline, PictureKeys } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment } from '../../model/text.ts';
import { createHoles, type Holes } from '../../text/holes.ts';
import { keepLast } from '../../lib/keep-last.ts';
import { combined } from '../combined.ts';
import { toImage } from './image.ts';
import { createMarkup, pagesIn, type MarkupFormats } from './markup.ts';
import { partsOf, type Value } from './parts.ts';
import { picturesIn } from './pictures.ts';
import type { DataText } from './tree.ts';
import { unreadMarkup } from './unread-markup.ts';
import { setText, type DataLanguage } from './write.ts';

/** What a language of data has of its own. */
export type DataReader = {
  readonly language: DataLanguage;
  /** As people write it. */
  readonly title: string;
  readonly read: (text: string) => DataText;
  readonly comments: (text: string) => readonly Comment[];
};

/**
 * Files of data, of which the configuration names those that are read, with their fields; read as front matter is.
 *
 * @param formats of the values that are pages
 */
export function createData(reader: DataReader, keys: PictureKeys, formats: MarkupFormats = {}): Format {
  const { data, pagesOf } = createDataAlone(reader, keys, formats);
  if (Object.keys(formats).length === 0) return data;
  const isData = (image: Image) => image.syntax === reader.language;
  return combined([
    { format: createMarkup(pagesOf), textOf: (text) => text, owns: (_, image) => !isData(image) },
    { format: data, textOf: (text) => text, owns: (_, image) => isData(image) },
  ]);
}

function createDataAlone({ language, title, read, comments }: DataReader, keys: PictureKeys, formats: MarkupFormats) {
  const readData = keepLast((text: string) => {
    const { roots, isBroken } = read(text);
    const { mappings, values } = partsOf(roots, text);
    const languageOf = values.find(({ path }) => path === 'lang' || path === 'language');
    const images = picturesIn(mappings, text, keys).map((picture) =>
      toImage(picture, language, languageOf && tagOf(languageOf)),
    );
    const pages = isBroken ? [] : pagesIn(values, text, language, keys.markup ?? [], formats);
    const inPages = new Set(pages.map(({ span }) => span.start));
    return { images, values: values.filter(({ span }) => !inPages.has(span.start)), isBroken, pages };
  });

  const data: Format = {
    read(text: string): Found {
      const { images, values, isBroken } = readData(text);
      if (isBroken) return { images, tolerance: `is no ${title} from some place on, so something may be missing.` };
      const tolerance = unreadMarkup(
        values,
        images.map(({ altSpan }) => altSpan),
      );
      return { images, ...(tolerance !== undefined && { tolerance }) };
    },

    outline(text: string): Outline {
      const { images, values, isBroken } = readData(text);
      return {
        images,
        without(changes) {
          const spans = changes.map(({ span }) => span);
          return [String(isBroken), ...outlineValues(values, createHoles(spans))].join('\n');
        },
      };
    },

    comments,

    setAlt: (text, image, alt) => setText(text, image, alt.replace(/\s+/g, ' ').trim(), language),

    setDecorative: (text, image) => (image.alt.kind === 'dynamic' ? undefined : setText(text, image, '', language)),
  };
  return { data, pagesOf: (text: string) => readData(text).pages };
}

/** Every value with the keys to it, without those in a hole. */
export function outlineValues(values: readonly Value[], holes: Holes): readonly string[] {
  return values.flatMap(({ path, text, span }) =>
    holes.contains(span) ? [] : [`${path} ${holes.at(span.start)}: ${text}`],
  );
}

function tagOf({ text }: Value): string | undefined {
  return /^["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?$/.exec(text)?.[1];
}
