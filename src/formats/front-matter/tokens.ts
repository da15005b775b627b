import type { FrontMatterKeys } from '../../model/format.ts';

/**
 * Whether a text has front matter that may show an image: YAML between two lines of hyphens at its start, with a text beside a picture, a
 * picture in a mapping of its own, or HTML.
 */
export function mayNamePictures(text: string, keys: FrontMatterKeys): boolean {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return false;
  const end = text.indexOf('\n---', '---'.length);
  const matter = text.slice(0, end === -1 ? 0 : end);
  return (
    beside.test(matter) ||
    ownMapping.test(matter) ||
    Object.keys(keys).some((path) => matter.includes(`${lastKey(path)}:`))
  );
}

const beside = /alt["']?:|alt[_-]?text["']?:|image_(?:path|description)["']?:|<img\b/i;
const ownMapping = /\b(?:file|src|light|dark)["']?:|[ {,]["']?image["']?:/i;

/** The name of a key, without the mappings around it. */
export function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
