import { spellings } from './words/spellings.ts';

/** `getting-started`, `GettingStarted` → `getting`, `started`; digits stay with their word. */
export function partsOf(name: string): readonly string[] {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/[\s_.+~–—-]+/u)
    .filter((part) => part !== '');
}

/** A name as a phrase with a capital at its start: `getting-started` → `Getting started`; undefined when it does not make one to five words. */
export function phraseOf(name: string): string | undefined {
  const parts = partsOf(name);
  if (parts.length === 0 || parts.length > 5 || !parts.every(isWord)) return undefined;
  const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? (isShouted(name) ? part : part.toLowerCase()));
  return words.map((word, index) => (index === 0 ? capitalized(word) : word)).join(' ');
}

/** The name of a thing, each word in its usual spelling: `argo-cd` → `Argo CD` on a page that writes it like this. */
export function properName(parts: readonly string[], page: string): string | undefined {
  const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? onPage(part, page) ?? alone(part));
  return words.length > 0 && words.length <= 3 && words.every((word) => word !== undefined)
    ? words.join(' ')
    : undefined;
}

/** The spelling of the page, where it looks like a name. */
function onPage(part: string, page: string): string | undefined {
  const found = page.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'giu')) ?? [];
  return found.find((word) => /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word));
}

/** A short word may be an abbreviation or a name in small letters, which cannot be told apart. */
function alone(part: string): string | undefined {
  return isWord(part) && part.length > 3 ? capitalized(part) : undefined;
}

/** A word that can be pronounced: known, or letters with a vowel among them; not a number or a checksum. */
function isWord(part: string): boolean {
  if (spellings.has(part.toLowerCase())) return true;
  return /^\p{L}{1,20}$/u.test(part) && /[^bcdfghjklmnpqrstvwxz]/i.test(part) && !/^[a-f]{7,}$/i.test(part);
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name.length <= 5;
}

export function capitalized(text: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
