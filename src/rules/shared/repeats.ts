import { once } from '../../lib/once.ts';
import { spokenWords } from '../../text/same-words.ts';
import { unspacedScripts } from '../../text/unspaced-scripts.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { joiningWords } from './words-of-page.ts';

/** How much a text repeats of another one: every word, or every word and the kind of picture besides ("X logo" for "X"). */
export type Repeat = 'whole' | 'with its kind';

/** Whether a text says no more than `label`, whatever article or number of a figure they have; undefined when it does. */
export function repeats(text: string, label: string | undefined, words: Lexicon): Repeat | undefined {
  return createRepeats(text, words)(label);
}

/** The same for one text and several labels. */
export function createRepeats(text: string, words: Lexicon): (label: string | undefined) => Repeat | undefined {
  const own = once(() => plainWords(text, words));
  return (label) => {
    if (label === undefined || label === '' || !mayRepeat(text, label)) return undefined;
    return repeatOf(own(), plainWords(label, words), words);
  };
}

/** Cheap ways to reject most pairs: one is much longer, or the label ends with a word that the text does not have. */
function mayRepeat(text: string, label: string): boolean {
  if (Math.abs(text.length - label.length) > slack) return false;
  if (text.length > fewEnough) return true;
  const word = lastWord.exec(label)?.[0];
  return word === undefined || spokenWords(text).includes(word.toLowerCase());
}

/** UTF-16 units: of longer texts, not all is compared. */
const fewEnough = 900;

/** Letters and digits of ASCII with nothing behind them but signs of ASCII: no way to compare texts changes them. */
const lastWord = /(?<![A-Za-z\d])[A-Za-z\d]+(?=[\s!-/:-@[-`{-~]*$)/;

function repeatOf(own: string, other: string, words: Lexicon): Repeat | undefined {
  if (!/[\p{L}\p{N}]/u.test(other)) return undefined;
  if (own === other) return 'whole';
  const extra = own.startsWith(other)
    ? own.slice(other.length)
    : own.endsWith(other)
      ? own.slice(0, -other.length)
      : '';
  return apart.test(extra) && isKind(extra, words) ? 'with its kind' : undefined;
}

/** UTF-16 units: more than a number of a figure, a kind of picture, white space and punctuation have together. */
const slack = 60;

/** The words of a text as they are spoken, without the number of a caption and an article before it, and without the sign of a link to it. */
function plainWords(text: string, { withoutArticle, withoutCaptionNumber }: Lexicon): string {
  const start = text.slice(0, longestNumber).trimStart();
  const rest = withoutCaptionNumber(start) + text.slice(longestNumber);
  const words = /^[A-Za-z]/.test(rest) ? rest : rest.replace(sectionNumber, '');
  return withoutArticle(spokenWords(words.replace(linkSign, '')));
}

/** UTF-16 units. */
const longestNumber = 60;

/** `1.2 `, `3) `: headings are numbered like that. */
const sectionNumber = /^\s{0,9}\p{Nd}{1,3}(?:(?:\.\p{Nd}{1,3}){1,4}\.?|[.)])\s/u;

/** Programs put it behind a caption or a heading; some take it from a font of their own. */
const linkSign = /[#¶§🔗\p{Co}]$/u;

/** Words end there, or the script writes none apart. */
const apart = new RegExp(`^\\s|\\s$|^[${unspacedScripts}]|[${unspacedScripts}]$`, 'u');

/** `logo`, `screenshot of the`, `imagen de`: a noun for pictures, and what joins it to the rest. */
function isKind(extra: string, { kinds, pictures, openingOf, withoutArticle }: Lexicon): boolean {
  const parts = withoutArticle(normalise(extra)).split(' ');
  while (joiningWords.has(parts.at(-1) ?? '')) parts.pop();
  const noun = parts.join(' ');
  return kinds.has(noun) || pictures.has(noun) || openingOf(`${noun} .`)?.trim() === noun;
}
