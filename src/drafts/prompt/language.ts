import { isEnglish, knownLanguageName, primaryLanguage } from '../../text/language.ts';

/** A language that a draft is asked in. */
export type Language = {
  /** BCP 47 tag of the page if the model writes that language. */
  readonly tag: string;
  /** The name in a question: `German`, `Brazilian Portuguese`. */
  readonly name: string;
};

/** The language to ask for: the page's own if the model writes it, English otherwise. */
export function languageToAsk(page: string, writes: (tag: string) => boolean): Language {
  // Pages are untrusted, so only known names may reach a question.
  const name = isEnglish(page) ? english.name : knownLanguageName(page);
  return name !== undefined && writes(page) ? { tag: page, name } : english;
}

export const english: Language = { tag: 'en', name: 'English' };

/** The language of `text` when `asked` was requested: models fall back to English, and a draft must not claim another language. */
export function writtenIn(text: string, asked: Language): string {
  if (asked.name === english.name) return asked.tag;
  const words = new Set(text.toLowerCase().match(joining) ?? []);
  return words.size >= 2 || isInLatin(text, asked) ? english.tag : asked.tag;
}

/** Whether a text has words in Latin letters alone, where the language has other ones; names alone say nothing. */
function isInLatin(text: string, { tag }: Language): boolean {
  if (!otherScripts.has(primaryLanguage(tag)) || /[^\p{Script=Latin}\P{L}]/u.test(text)) return false;
  return text.split(/\s+/u).filter((word) => word.length > 2 && /^\p{Ll}+[,.;:]?$/u.test(word)).length >= 2;
}

/** Languages that are hardly written in Latin letters. */
const otherScripts: ReadonlySet<string> = new Set(
  'am ar be bg bn el fa gu he hi hy ja ka km kn ko lo mk ml mr my ne pa ru si ta te th uk ur zh'.split(' '),
);

/** Words that join an English sentence and occur in few other languages; two different ones are not a coincidence. */
const joining = /\b(?:the|of|and|with|that|from|showing|shows|this|their|are)\b/g;
