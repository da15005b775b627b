import { bareNoun } from './bare-noun.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { quote } from './quote.ts';
import { spoken } from './spoken.ts';
import type { Image, Rule } from '../types.ts';

/** The alternative text is the one that was there before anybody wrote one: of a template, an editor, a to-do note. */
export const placeholderAlt: Rule = {
  id: 'placeholder-alt',
  severity: 'error',
  summary: 'An alternative text is a placeholder that nobody replaced.',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !isPlaceholder(text, image)) return undefined;
    return `${quote(text)} is a placeholder: a screen reader reads it out, and nobody learns what the picture shows. Replace it by a description, or mark the picture as decorative.`;
  },
};

function isPlaceholder(text: string, { context }: Image): boolean {
  if (onlyMarks.test(text)) return true;
  const words = lexicon(context.language);
  const normalised = normalise(text);
  if (words.placeholders.has(normalised)) return true;
  const { noun, numbered } = bareNoun(normalised, words);
  return words.placeholders.has(noun) || (numbered && words.pictures.has(noun));
}

/** Dots, dashes and stars stand for nothing; `+`, `→`, `✓`, `#` and `@` have names that screen readers know. */
const onlyMarks = /^[\s.…·•‥*_\-‐-―~?¿!¡/\\|:;,'"«»“”„‘’()[\]{}<>=]+$/u;
