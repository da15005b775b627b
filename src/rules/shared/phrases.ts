import { groupBy } from '../../lib/group-by.ts';
import { once } from '../../lib/once.ts';

/**
 * Where those of `phrases` end that a text has at a place, the longest of the list first. Only phrases with the same first character are
 * looked at: a regular expression of all of them in all languages takes a tenth of a second to compile, and most runs see few texts.
 *
 * @param phrases with single spaces; a comma may stand before each of them in the text
 */
export function phrasesAt(phrases: () => readonly string[]): (text: string, start: number) => readonly number[] {
  let byFirst: ReadonlyMap<string, readonly string[]> | undefined;
  return (text, start) => {
    byFirst ??= groupBy(longestFirst(phrases()), (phrase) => phrase.charAt(0));
    return (byFirst.get(text.charAt(start)) ?? []).flatMap((phrase) => endOf(phrase, text, start) ?? []);
  };
}

/** The longest of `phrases` that a text ends with after something else; undefined when there is none. */
export function phraseAtEnd(phrases: () => readonly string[]): (text: string) => string | undefined {
  let byLast: ReadonlyMap<string, readonly string[]> | undefined;
  return (text) => {
    byLast ??= groupBy(longestFirst(phrases()), (phrase) => phrase.slice(-1));
    const likely = byLast.get(text.slice(-1)) ?? [];
    return likely.find((phrase) => phrase.length < text.length && text.endsWith(phrase));
  };
}

/** Whether a text begins with one of `phrases`, whatever follows. */
export function startsWithOne(phrases: readonly string[]): (text: string) => boolean {
  const byFirst = once(() => groupBy(phrases, (phrase) => phrase.charAt(0)));
  return (text) =>
    byFirst()
      .get(text.charAt(0))
      ?.some((phrase) => text.startsWith(phrase)) === true;
}

/** Whether a text ends with one of `phrases`, whatever stands before it. */
export function endsWithOne(phrases: readonly string[]): (text: string) => boolean {
  const byLast = once(() => groupBy(phrases, (phrase) => phrase.slice(-1)));
  return (text) =>
    byLast()
      .get(text.slice(-1))
      ?.some((phrase) => text.endsWith(phrase)) === true;
}

/** Or "this is an" would end at "this". */
function longestFirst(phrases: readonly string[]): readonly string[] {
  return phrases.toSorted((a, b) => b.length - a.length);
}

function endOf(phrase: string, text: string, start: number): number | undefined {
  if (text.startsWith(phrase, start)) return start + phrase.length;
  if (!text.includes(',', start)) return undefined;
  let at = start;
  for (const character of phrase) {
    if (character === ' ' && text[at] === ',') at += 1;
    if (!text.startsWith(character, at)) return undefined;
    at += character.length;
  }
  return at;
}
