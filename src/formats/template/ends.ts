import type { Search } from '../../lib/search.ts';
import type { Mark } from './scan.ts';

/** A construct that ends where `close` is next. */
export function until(close: string): Mark['end'] {
  return (_, from, next) => behind(next(close, from), close);
}

/** The same for a language in whose strings `close` is text, between two of one of `quotes`. */
export function untilUnquoted(close: string, quotes: string): Mark['end'] {
  return (text, from, next) => {
    const first = next(close, from);
    if (first === Infinity) return undefined;
    let spent = spentOn.get(next) ?? 0;
    for (let at = from; spent < mostSpent; spent += 1) {
      const end = next(close, at);
      const quote = Math.min(...Array.from(quotes, (one) => next(one, at)));
      if (end < quote) return end + close.length;
      const string = end === Infinity ? undefined : endOfString(text, quote, next);
      // An apostrophe.
      if (string === undefined) break;
      at = string;
    }
    // A search that found nothing was in vain, and the same would be searched again.
    spentOn.set(next, spent);
    return behind(first, close);
  };
}

function behind(at: number, close: string): number | undefined {
  return at === Infinity ? undefined : at + close.length;
}

/** The strings that were read in vain in a text: beyond some, its tags end where they seem to. */
const spentOn = new WeakMap<Search, number>();
const mostSpent = 100_000;

/** UTF-16 units: a longer string of a tag is none. */
const longestString = 5000;

function endOfString(text: string, start: number, next: Search): number | undefined {
  const quote = text.charAt(start);
  for (let at = next(quote, start + 1); at - start < longestString; at = next(quote, at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\' && escapes < longestString) escapes += 1;
    if (quote === '`' || escapes % 2 === 0) return at + 1;
  }
  return undefined;
}
