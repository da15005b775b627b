import { numberOption, wordsOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { withoutEnd } from './shared/without-words.ts';
import { fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Page, Rule } from '../model/rule.ts';

/** A longer text is a sentence that a person wrote. */
const maxWords = numberOption('export-suffix.max-words', {
  default: 6,
  min: 1,
  max: 20,
  help: 'Most words of a text that is reported.',
});
const endings = wordsOption('export-suffix.words', {
  help: 'Further words that your tools append, such as `web`: reported at the end of a text, behind other words.',
});

/** A short alternative text ends in something that tools and people append to file names. */
export const exportSuffix: Rule = {
  id: 'export-suffix',
  severity: 'warning',
  summary: 'An alternative text ends in something that was appended to a file name.',
  fixedBy: 'author',
  wcag: ['1.1.1', 'F30'],
  act: [],
  options: [maxWords, endings],
  check(image, page) {
    const suffix = suffixOf(image, page);
    if (suffix === undefined) return undefined;
    return `${quote(suffix)} comes from a file name and says nothing about the picture. Remove it, and check that the rest describes what the picture shows.`;
  },
  mend(image, page) {
    const [text, suffix] = [spoken(image), suffixOf(image, page)];
    return text === undefined || suffix === undefined ? undefined : withoutEnd(text.trim(), suffix);
  },
};

function suffixOf(image: Image, page: Page): string | undefined {
  const text = spoken(image)?.trim();
  if (text === undefined || text.length > 120 || text.split(/\s+/u).length > maxWords.on(page)) return undefined;
  const written = (always.exec(text)?.[0] ?? mirrored(text, image.src))?.trim();
  return written ?? appended(text, endings.on(page));
}

/** One of the project's own words behind a space, a hyphen or an underscore. */
function appended(text: string, words: ReadonlySet<string>): string | undefined {
  const last = /[-_\s][^-_\s]+$/u.exec(text)?.[0].trim();
  return last !== undefined && words.has(last.replace(/^[-_]/u, '').toLowerCase()) ? last : undefined;
}

/** Endings that only the names of copied files have: `settings - Copy (2)`, `settings@2x`, `settings final v2`, `settings-1024x683`. */
const always =
  /(?:\s-\scopy(?:\s\(\d+\))?|[-_]copy\s?\d*|@[1-4]x|[-_\s]final[-_\s]?(?:final|v?\d+)|[-_\s]v\d+[-_\s]final|[-_]\d{2,4}x\d{2,4}|[-_\s]full[-_\s]?size|[-_](?:edited|scaled|cropped|resized|min))$/iu;

/** `Settings (1)` may be what the picture shows; if the file name has the same ending, it is the mark of a second download. */
function mirrored(text: string, src: string): string | undefined {
  const suffix = /\s?(?:\(\d{1,2}\)|\scopy(?:\s\d+)?)$/iu.exec(text)?.[0];
  if (suffix === undefined) return undefined;
  return fileStem(src).toLowerCase().endsWith(suffix.trim().toLowerCase()) ? suffix : undefined;
}
