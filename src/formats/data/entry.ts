import type { Format, PictureKeys } from '../../model/format.ts';
import { pictureTokens } from '../../text/picture-names.ts';
import { anyOf, type FormatEntry } from '../entry.ts';
import type { MarkupFormats } from './markup.ts';
import { markupTokens } from './unread-markup.ts';

type DataEntry = Pick<FormatEntry, 'name' | 'extensions'> & {
  readonly load: () => Promise<(keys: PictureKeys, formats: MarkupFormats) => Format>;
};

/** A language of data. Its files are documents where the configuration says so. */
export function dataEntry({ name, extensions, load }: DataEntry): FormatEntry {
  return {
    name,
    extensions,
    isData: true,
    tokens,
    syntaxes: [name],
    hasComponents: false,
    hasFrontMatter: false,
    load: async (page) => {
      const keys = page ?? noKeys;
      const markup = keys.markup ?? [];
      const create = await load();
      return create(keys, markup.length === 0 ? {} : await (await import('./load-markup.ts')).loadMarkup(markup));
    },
  };
}

const noKeys: PictureKeys = { frontMatter: {}, fields: [] };

/** The file of a picture, also where an escape is in its name; HTML, which is said to be unread. */
const tokens = anyOf(pictureTokens, /\\[ux]/, markupTokens);
