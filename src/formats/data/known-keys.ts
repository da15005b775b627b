/**
 * Mappings of generators and themes that hold one picture, by the path of the mapping, and the keys of the picture in it. They show the picture
 * with or without a text: Starlight ("Frontmatter", hero), VitePress ("Home Page"), PaperMod (cover), Minimal Mistakes ("Helpers", gallery and
 * feature row), and any other mapping that has the name of a picture and its file.
 */
const shown: readonly (readonly [path: RegExp, keys: readonly string[]])[] = [
  [/^hero\.image$/, ['file', 'src', 'light', 'dark']],
  [/^features\.icon$/, ['src', 'light', 'dark']],
  [/^cover$/, ['image', 'src']],
  [/^(?:gallery|feature_row)\w*$/, ['image_path']],
  [/(?:image|img|picture|photo|logo|banner|avatar|screenshot)s?$/i, ['src', 'file']],
];

/** For other sites that link to the page; they are not on it. */
const social = /(?:^|\.)(?:head|seo|og|open_?graph|twitter|social|card)(?:\.|$)/i;

/** Whether the page shows the picture under `key` of the mapping at `path`, with a text or without. */
export function isShown(path: string, key: string): boolean {
  return !social.test(path) && shown.some(([pattern, keys]) => pattern.test(path) && keys.includes(key));
}

/** Whether `name` is a key for the text of the picture under `key` alone: `heroImageAlt`, `image_alt`, `image_description`. */
export function isAltOf(key: string, name: string): boolean {
  const own = folded(key);
  const other = folded(name);
  const isOwn = [`${own}alt`, `${own}alttext`, `alt${own}`].includes(other);
  return isOwn || (own.endsWith('image') && other === 'imagedescription');
}

/** Whether `name` is a key for the text of the one picture of a mapping. */
export function isAlt(name: string): boolean {
  return ['alt', 'alttext', 'imagealt'].includes(folded(name));
}

function folded(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '');
}
