import { bareNoun } from './shared/bare-noun.ts';
import { lexicon } from './shared/lexicon.ts';
import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { statedLanguage } from '../text/language.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text is a placeholder that was never replaced: that of a template, of an editor, or a to-do note. */
export const placeholderAlt: Rule = {
  id: 'placeholder-alt',
  severity: 'error',
  summary: 'An alternative text is a placeholder that was never replaced.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image, page) {
    const text = spoken(image);
    if (text === undefined || !isPlaceholder(text, statedLanguage(image, page.path))) return undefined;
    return `${quote(text)} is a placeholder: a screen reader reads it out, and its user does not learn what the picture shows. Replace it with a description, or mark the picture as decoration.`;
  },
};

function isPlaceholder(text: string, language: string | undefined): boolean {
  const words = lexicon(language);
  const normalised = normalise(text);
  if (words.placeholders.has(normalised)) return true;
  const { noun, numbered } = bareNoun(normalised, words);
  return words.placeholders.has(noun) || (numbered && words.pictures.has(noun) && normalised !== famous);
}

/** Franklin's and Gosling's X-ray picture of DNA has this name. */
const famous = 'photo 51';
