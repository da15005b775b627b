import { numberOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { primaryLanguage, statedLanguage } from '../text/language.ts';
import type { Rule } from '../model/rule.ts';

const minWords = numberOption('lang-mismatch.min-words', {
  default: 4,
  min: 2,
  max: 100,
  help: 'Fewest words of a text in Latin letters that is reported on a page in other ones.',
});

/** The alternative text is in the script of another language than the page, so a screen reader reads it with the wrong voice. */
export const langMismatch: Rule = {
  id: 'lang-mismatch',
  severity: 'info',
  summary: 'An alternative text is not in the language of its page.',
  fixedBy: 'author',
  wcag: ['1.1.1', '3.1.2'],
  act: [],
  options: [minWords],
  check(image, page) {
    const language = statedLanguage(image, page.path);
    const text = spoken(image);
    // A linked picture may be named in the language of the page that it leads to.
    if (text === undefined || language === undefined || image.context.control !== undefined) return undefined;
    if (!isForeign(text.slice(0, 500), language, minWords.on(page))) return undefined;
    return `${quote(text)} is not in the language of the page (${quote(language)}), so a screen reader reads it with the wrong voice. Translate it, or mark its language with \`lang\`.`;
  },
};

function isForeign(text: string, language: string, fewest: number): boolean {
  const primary = primaryLanguage(language);
  const own = scripts.get(primary);
  if (own === undefined) return latin.has(primary) && otherLetters.test(text) && !/\p{Script=Latin}/u.test(text);
  // Names and terms stay Latin in every language; an English sentence has these words in it.
  return !own.test(text) && (text.match(english) ?? []).length >= 2 && text.split(/\s+/u).length >= fewest;
}

/** Languages that are not written in Latin letters, with their scripts. */
const scripts: ReadonlyMap<string, RegExp> = new Map([
  ['ar', /\p{Script=Arabic}/u],
  ['be', /\p{Script=Cyrillic}/u],
  ['bg', /\p{Script=Cyrillic}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['el', /\p{Script=Greek}/u],
  ['fa', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ka', /\p{Script=Georgian}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['mk', /\p{Script=Cyrillic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['th', /\p{Script=Thai}/u],
  ['uk', /\p{Script=Cyrillic}/u],
  ['ur', /\p{Script=Arabic}/u],
  ['zh', /\p{Script=Han}/u],
]);

const latin = new Set('cs da de en es et fi fr hr hu id it lt lv nb nl nn pl pt ro sk sl sv tr vi'.split(' '));

/** Four letters or more: one or two are a symbol. */
const otherLetters =
  /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}][\s\p{M}]*){4}/u;

/** Words that join others into an English sentence; none of them is a name. */
const english =
  /\b(?:the|of|an|with|and|in|to|for|on|is|are|that|this|from|showing|shows|between|after|before|when|where|how)\b/gu;
