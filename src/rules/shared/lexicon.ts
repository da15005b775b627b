import { keepRecent } from '../../lib/keep-recent.ts';
import { once } from '../../lib/once.ts';
import { primaryLanguage } from '../../text/language.ts';
import { unspacedScripts } from '../../text/unspaced-scripts.ts';
import { languages } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { phraseAtEnd, phrasesAt } from './phrases.ts';

/** The word lists of some languages, ready for normalised text. */
export type Lexicon = {
  readonly pictures: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly placeholders: ReadonlySet<string>;
  /** What a reader is asked to do with a picture, without commas. */
  readonly commands: ReadonlySet<string>;
  /** Things that editors number. */
  readonly numbered: ReadonlySet<string>;
  /** Words beside a noun for pictures that make it mean something else. */
  readonly terms: ReadonlySet<string>;
  /** UTF-16 units of the longest entry of these lists and of an article before it. */
  readonly longestNoun: number;
  /** A text without an article at its start. */
  readonly withoutArticle: (text: string) => string;
  /** "an image of" at the start of a text, where more text follows. */
  readonly openingOf: (text: string) => string | undefined;
  /** The noun for a picture at the end of a text, after other text. */
  readonly endingOf: (text: string) => string | undefined;
  /** Whether a text begins with "photo credit", and a name follows. */
  readonly isCredit: (text: string) => boolean;
  /** A text without the word and the number before a caption, and the mark behind them. Letter case does not matter. */
  readonly withoutCaptionNumber: (text: string) => string;
  /** Whether a text is a default file name of a screenshot or photo, without its extension. */
  readonly isDefaultName: (text: string) => boolean;
};

/**
 * Words for a page in `language` (BCP 47): its own and English. All languages when none is given: a whole alternative text is
 * seldom a description in one language and a bare noun in another.
 */
export function lexicon(language: string | undefined): Lexicon {
  const known = compiled.get(language ?? '');
  if (known) return known;
  const key = primaryOf(language);
  const fresh = compiled.get(key) ?? compile(wordsOf(key));
  compiled.set(key, fresh);
  // Tags come from the pages, so only those with a list of their own are cached.
  if (language === undefined || language === '') compiled.set('', fresh);
  return fresh;
}

/** Compiled at first use, because most runs meet one language. */
const compiled = new Map<string, Lexicon>();

/** `pt-BR` → `pt`; `all` for an empty or undetermined tag. */
function primaryOf(language = ''): string {
  const primary = primaryLanguage(language);
  if (primary === '' || primary === 'und') return 'all';
  return aliases.get(primary) ?? (known.has(primary) ? primary : 'en');
}

const known: ReadonlySet<string> = new Set(Object.keys(languages).map((tag) => tag.replace(/-.*/, '')));

/** The words of Norwegian are those of Bokmål. */
const aliases: ReadonlyMap<string, string> = new Map([['nn', 'nb']]);

/** A language in two scripts has two lists; a text is in one of them, so the other cannot match by mistake. */
function wordsOf(key: string): readonly Words[] {
  if (key === 'all') return Object.values(languages);
  const own = Object.entries(languages).filter(([tag]) => tag === key || tag.startsWith(`${key}-`));
  return [languages.en, ...own.filter(([tag]) => tag !== 'en').map(([, words]) => words)];
}

function compile(all: readonly Words[]): Lexicon {
  const list = (name: keyof Words) => all.flatMap((words) => entries(words[name] ?? ''));
  const [pictures, kinds, placeholders] = [list('pictures'), list('kinds'), list('placeholders')];
  const numbered = list('numbered');
  return {
    pictures: new Set(pictures),
    kinds: new Set(kinds),
    placeholders: new Set(placeholders),
    commands: new Set(list('commands')),
    numbered: new Set(numbered),
    // Commas may stand between the words of an article.
    longestNoun: longestOf([...pictures, ...kinds, ...placeholders, ...numbered]) + 2 * longestOf(list('articles')),
    terms: new Set(list('terms')),
    ...starts(list),
    endingOf: phraseAtEnd(() => list('endings').map(closing)),
    withoutCaptionNumber: captionNumbers(list),
    isDefaultName: defaultName(list),
  };
}

function longestOf(entries: readonly string[]): number {
  return entries.reduce((longest, { length }) => Math.max(longest, length), 0);
}

type ListOf = (name: keyof Words) => readonly string[];

function starts(list: ListOf): Pick<Lexicon, 'withoutArticle' | 'openingOf' | 'isCredit'> {
  const articles = phrasesAt(() => list('articles').map(opened));
  const openings = phrasesAt(() => list('openings').map(opened));
  const credits = phrasesAt(() => list('credits'));
  return {
    withoutArticle: (text) => text.slice(articles(text, 0)[0] ?? 0),
    openingOf(text) {
      const ends = [...articles(text, 0), 0].flatMap((start) => openings(text, start));
      const end = ends.find((one) => one < text.length);
      return end === undefined ? undefined : text.slice(0, end);
    },
    isCredit: (text) => credits(text, 0).some((end) => end < text.length && !/^\p{L}/u.test(text.slice(end))),
  };
}

/** An expression of all words takes longer to compile than most runs take for all of their texts, so it gets those that a text has. */
function captionNumbers(list: ListOf): (text: string) => string {
  const words = once(() => list('captions').map((word) => ({ word, folded: foldCase(word) })));
  const atStart = keepRecent((some) => new RegExp(`^${captionNumber(anyOf(some.split('\n')))}`, 'iu'));
  return (text) => {
    if (!/\p{Nd}/u.test(text)) return text;
    const start = foldCase(text.slice(0, longestStart));
    const isNumbered = /^(?:\p{Nd}|[a-z][.–-]\p{Nd})/iu.test(start);
    const some = words().filter(
      ({ folded }) =>
        (start.startsWith(folded) && numberAtStart.test(start.slice(folded.length, folded.length + 8))) ||
        (isNumbered && start.includes(folded)),
    );
    return some.length === 0 ? text : text.replace(atStart(some.map(({ word }) => word).join('\n')), '');
  };
}

/** What has to follow the word. */
const numberAtStart = /^\.?\s{0,2}(?:\p{Nd}|[a-z][.–-]\p{Nd})/iu;

/** The same for letters that an expression takes for one another, whatever their case (Unicode, CaseFolding). */
function foldCase(text: string): string {
  return text.toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** `Figure 1.2.`, `Abb. A-3: `, `図1`, `1. ábra – `. @param words alternatives */
/** UTF-16 units: a word stands first, or behind a number of at most 28. */
const longestStart = 80;

function captionNumber(words: string): string {
  const number = '(?:\\p{Nd}{1,4}|[a-z](?=[.–-]\\p{Nd}))(?:[.–-]\\p{Nd}{1,4}){0,4}[a-z]?';
  return `(?:(?:${words})\\.?\\s{0,2}${number}|${number}\\.\\s?(?:${words}))(?![a-z\\p{Nd}])[\\s\\p{P}|]{0,5}`;
}

/** The longest first, or "figures" would end at "figure". */
function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

function defaultName(list: ListOf): (text: string) => boolean {
  const screenshots = phrasesAt(() => list('screenshots'));
  let rest: RegExp | undefined;
  return (text) => {
    const ends = screenshots(text, 0);
    if (ends.length === 0) return false;
    rest ??= new RegExp(`^(?:[\\s\\p{Nd}.,:()]|${list('joints').map(joined).join('|')})*$`, 'u');
    return ends.some((end) => rest?.test(text.slice(end)));
  };
}

/** The entries of one list, as they are compared. */
export function entries(list: string): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A phrase with the space after it, where its script uses spaces; a French `d'` and an entry that ends in `…` need none. */
function opened(phrase: string): string {
  if (phrase.endsWith('…')) return phrase.slice(0, -1);
  return unspaced.test(phrase) || phrase.endsWith("'") ? phrase : `${phrase} `;
}

/** A phrase with the space before it, where its script uses spaces. */
function closing(phrase: string): string {
  return unspaced.test(phrase) ? phrase : ` ${phrase}`;
}

/** A word between numbers, not as part of a longer word. */
function joined(word: string): string {
  return unspaced.test(word) ? escaped(word) : `${escaped(word)}(?![\\p{L}\\p{M}])`;
}

const unspaced = new RegExp(`[${unspacedScripts}]$`, 'u');

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
