import type { Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import type { ReadFrontMatter } from '../front-matter/contract.ts';
import { createMarkdown, outlineOf, readPage } from '../markdown/index.ts';
import { chunk } from './chunk.ts';

/** Documents of Quarto and R Markdown: Markdown, and the pictures that its chunks of code put out. */
export const quarto: Format = createQuarto(undefined);

/** The same with the pictures of front matter, where there is a reader for it. */
export function createQuarto(readFrontMatter: ReadFrontMatter | undefined): Format {
  const markdown = createMarkdown(readFrontMatter);
  const readers = { readFrontMatter, code: chunk };
  return {
    read(text: string, components?: Components): Found {
      return { images: readPage(text, components, readers).images };
    },

    outline(text: string, components?: Components): Outline {
      const { page, html, found, images } = readPage(text, components, readers);
      return { images, without: (changes) => outlineOf(page, html, found, changes).join('\n') };
    },

    comments: (text: string) => markdown.comments(text),

    setAlt(text: string, image: Image, alt: string): Edit {
      if (image.syntax !== chunk.syntax) return markdown.setAlt(text, image, alt);
      return chunk.setAlt(text, image, alt.replace(/\s+/g, ' ').trim());
    },

    setDecorative(text: string, image: Image): Edit | undefined {
      return image.syntax === chunk.syntax ? chunk.setAlt(text, image, '') : markdown.setDecorative(text, image);
    },
  };
}
