import type { Format } from '../../model/format.ts';
import type { PageToRead } from '../entry.ts';
import type { ReadFrontMatter } from './contract.ts';
import { mayNamePictures } from './tokens.ts';

/** What a format is without front matter, and how it reads that in YAML itself; without the latter it sees none. */
type Formats = {
  readonly plain: Format;
  readonly create?: (readFrontMatter: ReadFrontMatter) => Format;
};

/** A format with the pictures of front matter, where a page may have any: most need no parser of it. */
export async function loadWithFrontMatter(page: PageToRead | undefined, { plain, create }: Formats): Promise<Format> {
  if (page && !mayNamePictures(page.text, page)) return plain;
  const [{ createFrontMatter }, { withFrontMatter }] = await Promise.all([import('./index.ts'), import('./around.ts')]);
  const keys = page ?? { frontMatter: {}, fields: [] };
  return create === undefined
    ? withFrontMatter(plain, { keys, ownLanguages: [] })
    : withFrontMatter(create(createFrontMatter(keys)), { keys, ownLanguages: ['yaml'] });
}
