import { normalise } from './normalise.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { nl } from './words/nl.ts';
import { pt } from './words/pt.ts';
import { zh } from './words/zh.ts';
import type { Words } from './words/words.ts';

/** The word lists of some languages, ready for normalised text. */
export type Lexicon = {
  readonly pictures: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly placeholders: ReadonlySet<string>;
  /** An article at the start. */
  readonly article: RegExp;
  /** "an image of", followed by something. */
  readonly opening: RegExp;
  /** The same at the end. */
  readonly ending: RegExp;
  /** A default file name of a screenshot or photo, without its extension. */
  readonly defaultName: RegExp;
};

/**
 * Words for a page in `language` (BCP 47): its own and English. All languages when none is given: a whole alternative text seldom
 * means something in one language and is a bare noun in another.
 */
export function lexicon(language: string | undefined): Lexicon {
  const primary = language?.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const own = Object.hasOwn(languages, primary) ? languages[primary] : undefined;
  const key = own ? primary : primary === '' || primary === 'und' ? 'all' : 'en';
  const known = compiled.get(key);
  if (known) return known;
  const fresh = compile(own ? [en, own] : key === 'all' ? Object.values(languages) : [en]);
  compiled.set(key, fresh);
  return fresh;
}

/** Every language there are words for, by its BCP 47 primary subtag. */
export const languages: Readonly<Record<string, Words>> = { en, de, fr, es, pt, it, nl, ja, zh };

/** Compiled at first use: most runs meet one language. */
const compiled = new Map<string, Lexicon>();

function compile(all: readonly Words[]): Lexicon {
  const list = (name: keyof Words) => all.flatMap((words) => entries(words[name]));
  // The longest first, or "this is an" would end at "this".
  const longestFirst = list('articles').toSorted((a, b) => b.length - a.length);
  const article = `(?:${longestFirst.map(spaced).join('|')})`;
  return {
    pictures: new Set(list('pictures').map(normalise)),
    kinds: new Set(list('kinds').map(normalise)),
    placeholders: new Set(list('placeholders').map(normalise)),
    article: new RegExp(`^${article}`, 'u'),
    opening: new RegExp(`^${article}?(?:${list('openings').map(spaced).join('|')})(?=.)`, 'u'),
    ending: new RegExp(`(?<=.)(?:${list('endings').map(escaped).join('|') || '$.'})$`, 'u'),
    defaultName: new RegExp(
      `^(?:${list('screenshots').map(escaped).join('|')})(?:[\\s\\d.,:()]|(?:${list('joints').map(escaped).join('|')})(?!\\p{Script=Latin}))*$`,
      'u',
    ),
  };
}

/** The entries of one list. */
export function entries(list: string): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A word that ends where the next one begins; Chinese and Japanese need no space for that, and neither does a French `d'`. */
function spaced(word: string): string {
  return /\p{Script=Latin}$/u.test(word) ? `${escaped(word)}\\s` : escaped(word);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
