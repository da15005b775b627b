import { spellings } from './words/spellings.ts';

/** `getting-started`, `GettingStarted` → `getting`, `started`; digits stay with their word. */
export function partsOf(name: string): readonly string[] {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/[\s_.+~–—-]+/u)
    .filter((part) => part !== '');
}

/** A name in words as a sentence begins: `getting-started` → `Getting started`; undefined when it is no phrase of one to five words. */
export function phraseOf(name: string): string | undefined {
  const parts = partsOf(name);
  if (parts.length === 0 || parts.length > 5 || !parts.every(isWord)) return undefined;
  const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? (isShouted(name) ? part : part.toLowerCase()));
  return words.map((word, index) => (index === 0 ? capitalized(word) : word)).join(' ');
}

/** Names of things, each word as it is usually written: `argo-cd` → `Argo CD` on a page that writes it so. */
export function properName(parts: readonly string[], page: string): string | undefined {
  const words = parts.map((part) => spellings.get(part.toLowerCase()) ?? onPage(part, page) ?? alone(part));
  return words.length > 0 && words.length <= 3 && words.every((word) => word !== undefined)
    ? words.join(' ')
    : undefined;
}

/** As the page writes it, where it writes it like a name. */
function onPage(part: string, page: string): string | undefined {
  const found = page.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'giu')) ?? [];
  return found.find((word) => /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word));
}

/** A short word may be an abbreviation or a name in small letters: nobody can tell. */
function alone(part: string): string | undefined {
  return isWord(part) && part.length > 3 ? capitalized(part) : undefined;
}

/** A word that can be spoken: letters with a vowel among them, or known; no number, no checksum. */
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
