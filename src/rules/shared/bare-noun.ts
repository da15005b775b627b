import type { Lexicon } from './lexicon.ts';

/** Whether a normalised text can be an entry of the lists of nouns, with an article before it and a number after it: most descriptions are longer. */
export function mayBeNoun(normalised: string, { longestNoun }: Lexicon): boolean {
  return normalised.length <= longestNoun || /[\d#(.:№]$/u.test(normalised);
}

/** A normalised text without an article before it and a small number after it: `an image`, `image 2`, `the figure 3.1` are all one noun. */
export function bareNoun(
  normalised: string,
  { withoutArticle }: Lexicon,
): { readonly noun: string; readonly numbered: boolean } {
  const text = withoutArticle(normalised);
  // A plural has no number: "Icons8" is a name.
  if (/s\d+$/u.test(text)) return { noun: text, numbered: false };
  const noun = text.replace(/(?<![\s#(.:№\d])[\s#(.:№\d]+$/u, '');
  const digits = text.slice(noun.length).replace(/\D/gu, '').length;
  // Four digits and more are a year or the counter of a camera: filename-alt handles these.
  return digits >= 1 && digits <= 3 ? { noun, numbered: true } : { noun: text, numbered: false };
}
