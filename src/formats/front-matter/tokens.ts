import type { PictureKeys } from '../../model/format.ts';
import { pictureTokens } from '../../text/picture-names.ts';

/**
 * Whether a text has front matter that may show an image: YAML between two lines of hyphens at its start, TOML between lines of plus signs, or
 * JSON between braces, with a text beside a picture, a picture in a mapping of its own, or HTML.
 */
export function mayNamePictures(text: string, { frontMatter, fields }: PictureKeys): boolean {
  const mark = markOf(text);
  if (mark === undefined) return false;
  const end = text.indexOf(mark === '{' ? '\n}' : `\n${mark}`, 1);
  const matter = text.slice(0, end === -1 ? 0 : end);
  const named = [...Object.keys(frontMatter), ...fields.map(({ src }) => src)];
  const isNamed = mark === '+++' ? inToml.test(matter) : markup.test(matter) || isPictureNamed(matter);
  return isNamed || named.some((path) => matter.includes(lastKey(path)));
}

/** How the front matter of a text begins, if it has any; a template and a list of attributes begin otherwise. */
export function markOf(text: string): '---' | '+++' | '{' | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const mark = text.startsWith('{', start) ? '{' : text.slice(start, start + 3);
  if (mark === '{')
    return /^\s*(?:"|$)/.test(text.slice(start + 1, start + 100).split('\n', 1)[0] ?? '') ? mark : undefined;
  if (mark !== '---' && mark !== '+++') return undefined;
  return /^[ \t]*\r?$/.test(text.slice(start + 3, start + 100).split('\n', 1)[0] ?? '') ? mark : undefined;
}

/** Most front matter has the name of no picture, although some key of it ends in `file`. */
function isPictureNamed(matter: string): boolean {
  return pictureTokens.test(matter) && (beside.test(matter) || ownMapping.test(matter));
}

const markup = /<img\b|\bsubstitutions["']?:/i;
const beside = /alt["']?:|alt[_-]?text["']?:|image_(?:path|description)["']?:/i;
const ownMapping = /\b(?:file|src|light|dark)["']?:|[ {,]["']?image["']?:/i;
/** Less exact, because few pages have it. */
const inToml = /alt|src|file|image|light|dark/i;

/** The name of a key, without the mappings around it. */
export function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
