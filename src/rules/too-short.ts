import { isWithoutWordsBeside } from './shared/alone.ts';
import { normalise } from './shared/normalise.ts';
import { numberOption, wordsOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

const minLetters = numberOption('too-short.min-letters', {
  default: 3,
  min: 1,
  max: 50,
  help: 'Fewest letters of a text that is one word in small letters.',
});
const accept = wordsOption('too-short.accept', {
  default: ['i', 'y', 'no', 'ok', 'on', 'up', 'go', 'hi'],
  help: 'Short words that say enough.',
});

/** One word of few small letters, as people type them to satisfy a required field, or a number of a picture that stands alone. */
export const tooShort: Rule = {
  id: 'too-short',
  severity: 'info',
  summary: 'An alternative text is one or two letters or a number.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  options: [minLetters, accept],
  check(image, page) {
    const text = spoken(image)?.trim();
    // Capitals are abbreviations and keys ("UI", "A"); a Chinese or Japanese word may be one character long.
    if (text === undefined || text.length > mostLetters) return undefined;
    const isNumber = /^\d{1,2}[.):]?$/u.test(text) && isWithoutWordsBeside(image);
    if (!isNumber && !(/^[a-zа-яё]+\.?$/u.test(text) && text.replace('.', '').length < minLetters.on(page)))
      return undefined;
    if (accept.on(page).has(text) || isSign(text, image)) return undefined;
    return `${quote(text)} is hardly enough to know what the picture shows. Describe it in a few words, or mark the picture as decoration.`;
  },
};

/** More than the option can ask for, with a full stop. */
const mostLetters = 51;

/** A small or linked picture may be a sign with a short name, and so may one whose file has that name: `js` for `js.svg`. */
function isSign(text: string, { src, width, height, context, kind }: Image): boolean {
  if (context.control !== undefined || kind === 'drawing') return true;
  if (Math.min(width ?? Infinity, height ?? Infinity) <= 64) return true;
  const words = normalise(fileStem(src)).split(/[\s.]/u);
  return words.includes(text.replace(/[.):]$/u, '')) || words.some((word) => signs.has(word));
}

const signs = new Set(
  'logo logos icon icons flag flags avatar badge letter key button math eq equation formula symbol'.split(' '),
);
