import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** One or two small letters, as people type them to satisfy a required field. */
export const tooShort: Rule = {
  id: 'too-short',
  severity: 'info',
  summary: 'An alternative text is one or two letters long.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image) {
    const text = spoken(image)?.trim();
    // Capitals are abbreviations and keys ("UI", "A"); a Chinese or Japanese word may be one character long.
    if (text === undefined || !/^(?!(?:i|y|no|ok|on|up|go|hi)$)[a-zа-яё]{1,2}\.?$/u.test(text) || isSign(text, image))
      return undefined;
    return `${quote(text)} is hardly enough to know what the picture shows. Describe it in a few words, or mark the picture as decoration.`;
  },
};

/** A small or linked picture may be a sign with a short name, and so may one whose file has that name: `js` for `js.svg`. */
function isSign(text: string, { src, width, height, context, kind }: Image): boolean {
  if (context.control !== undefined || kind === 'drawing') return true;
  if (Math.min(width ?? Infinity, height ?? Infinity) <= 64) return true;
  const words = normalise(fileStem(src)).split(/[\s.]/u);
  return words.includes(text.replace('.', '')) || words.some((word) => signs.has(word));
}

const signs = new Set(
  'logo logos icon icons flag flags avatar badge letter key button math eq equation formula symbol'.split(' '),
);
