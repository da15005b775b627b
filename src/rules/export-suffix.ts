import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { withoutEnd } from './shared/without-words.ts';
import { fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** A short alternative text ends in something that tools and people append to file names. */
export const exportSuffix: Rule = {
  id: 'export-suffix',
  severity: 'warning',
  summary: 'An alternative text ends in something that was appended to a file name.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const suffix = suffixOf(image);
    if (suffix === undefined) return undefined;
    return `${quote(suffix)} comes from a file name and says nothing about the picture. Remove it, and check that the rest describes what the picture shows.`;
  },
  mend(image) {
    const [text, suffix] = [spoken(image), suffixOf(image)];
    return text === undefined || suffix === undefined ? undefined : withoutEnd(text.trim(), suffix);
  },
};

function suffixOf(image: Image): string | undefined {
  const text = spoken(image)?.trim();
  if (text === undefined || text.length > 120 || text.split(/\s+/u).length > mostWords) return undefined;
  return always.exec(text)?.[0].trim() ?? mirrored(text, image.src)?.trim();
}

/** A longer text is a sentence that a person wrote. */
const mostWords = 6;

/** Endings that only the names of copied files have: `settings - Copy (2)`, `settings@2x`, `settings final v2`, `settings-1024x683`. */
const always =
  /(?:\s-\scopy(?:\s\(\d+\))?|[-_]copy\s?\d*|@[1-4]x|[-_\s]final[-_\s]?(?:final|v?\d+)|[-_\s]v\d+[-_\s]final|[-_]\d{2,4}x\d{2,4}|[-_\s]full[-_\s]?size|[-_](?:edited|scaled|cropped|resized|min))$/iu;

/** `Settings (1)` may be what the picture shows; if the file name has the same ending, it is the mark of a second download. */
function mirrored(text: string, src: string): string | undefined {
  const suffix = /\s?(?:\(\d{1,2}\)|\scopy(?:\s\d+)?)$/iu.exec(text)?.[0];
  if (suffix === undefined) return undefined;
  return fileStem(src).toLowerCase().endsWith(suffix.trim().toLowerCase()) ? suffix : undefined;
}
