import type { DialectImage } from '../dialects/dialect.ts';
import { jekyll } from '../dialects/jekyll.ts';
import { tagName } from './tag-name.ts';
import { tagsInCode, unknownImage } from './unknown-image.ts';

/** The images that a tag of Liquid, Jinja, Nunjucks or Twig writes: of a plugin's `{% image %}`, of a function or a filter, or as a string. */
export function imagesInCurly(code: string, start: number): readonly DialectImage[] {
  const inStrings = tagsInCode(code, start);
  if (inStrings.length > 0) return inStrings;
  if (code.startsWith('{%')) {
    const read = jekyll.read(code, start);
    if (read !== undefined) return [read];
    return pictureTag.test(tagName(code)) && !assigned.test(code) ? [unknownImage(code, start)] : [];
  }
  // What is in a string is no call.
  const plain = code.replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
  return pictureCall.test(plain) || pictureFilter.test(plain) ? [unknownImage(code, start)] : [];
}

/** The names of tags of Eleventy and Jekyll, by their documentation, and of Wagtail and others. */
const pictureTag =
  /^(?:(?:respimg|responsive|lazy|optimized|remote|local|async|static)_?)?(?:image|img|picture)(?:_tag|async|sync)?$/i;

/** `{% image photo width-400 as big %}` of Wagtail puts out nothing. */
const assigned = /\sas\s{1,9}\w{1,99}\s{0,9}-?%\}$/;

const pictureCall =
  /[({=|.\s](?:(?:render|responsive|lazy|optimi[sz]ed|get)_?)?(?:image|img|picture)(?:_tag)?\s{0,9}\(/i;
const pictureFilter = /\|\s{0,99}(?:image|img|picture)(?:_tag)?(?![\w-])/i;
