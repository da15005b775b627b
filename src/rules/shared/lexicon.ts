import { primaryLanguage } from '../../text/language.ts';
import { unspacedScripts } from '../../text/unspaced-scripts.ts';
import { languages } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/** The word lists of some languages, ready for normalised text. */
export type Lexicon = {
  readonly pictures: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly placeholders: ReadonlySet<string>;
  /** Words beside a noun for pictures that make it mean something else. */
  readonly terms: ReadonlySet<string>;
  /** An article at the start. */
  readonly article: RegExp;
  /** "an image of", followed by more text. */
  readonly opening: RegExp;
  /** The noun for a picture at the end, after other text. */
  readonly ending: RegExp;
  /** "photo credit", followed by a name. */
  readonly credit: RegExp;
  /** The word and the number before a caption, with the mark behind them. Letter case does not matter. */
  readonly captionNumber: RegExp;
  /** A default file name of a screenshot or photo, without its extension. */
  readonly defaultName: RegExp;
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
  return {
    pictures: new Set(list('pictures')),
    kinds: new Set(list('kinds')),
    placeholders: new Set(list('placeholders')),
    terms: new Set(list('terms')),
    article: new RegExp(`^${articleOf(list('articles'))}`, 'u'),
    opening: new RegExp(`^${articleOf(list('articles'))}?(?:${anyOf(list('openings'), opened)})(?=.)`, 'u'),
    ending: new RegExp(`(?<=.)(?:${anyOf(list('endings'), closing)})$`, 'u'),
    credit: new RegExp(`^(?:${anyOf(list('credits'), escaped)})(?!\\p{L})[\\s:.,]*.`, 'u'),
    captionNumber: new RegExp(`^(?:${captionNumber(anyOf(list('captions'), escaped))})`, 'iu'),
    defaultName: new RegExp(
      `^(?:${anyOf(list('screenshots'), escaped)})(?:[\\s\\p{Nd}.,:()]|(?:${anyOf(list('joints'), joined)}))*$`,
      'u',
    ),
  };
}

/** The entries of one list, as they are compared. */
export function entries(list: string): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function articleOf(articles: readonly string[]): string {
  return `(?:${anyOf(articles, opened)})`;
}

/** The longest first, or "this is an" would end at "this". */
function anyOf(words: readonly string[], pattern: (word: string) => string): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(pattern)
    .join('|');
}

/** A word with the space after it, where its script uses spaces; a French `d'` and an entry that ends in `…` need none. */
function opened(word: string): string {
  if (word.endsWith('…')) return escaped(word.slice(0, -1));
  const pattern = escaped(word).replaceAll(' ', ',?\\s');
  return unspaced.test(word) || word.endsWith("'") ? pattern : `${pattern},?\\s`;
}

/** A word with the space before it, where its script uses spaces. */
function closing(word: string): string {
  return unspaced.test(word) ? escaped(word) : `\\s${escaped(word)}`;
}

/** `Figure 1.2.`, `Abb. A-3: `, `図1`, `1. ábra – `. @param words alternatives */
function captionNumber(words: string): string {
  const number = '(?:\\p{Nd}{1,4}|[a-z](?=[.–-]\\p{Nd}))(?:[.–-]\\p{Nd}{1,4}){0,4}[a-z]?';
  return `(?:(?:${words})\\.?\\s{0,2}${number}|${number}\\.\\s?(?:${words}))(?![a-z\\p{Nd}])[\\s\\p{P}|]{0,5}`;
}

/** A word between numbers, not as part of a longer word. */
function joined(word: string): string {
  return unspaced.test(word) ? escaped(word) : `${escaped(word)}(?![\\p{L}\\p{M}])`;
}

const unspaced = new RegExp(`[${unspacedScripts}]$`, 'u');

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
