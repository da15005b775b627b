import { describe, expect, test } from 'vitest';
import { bareNoun, mayBeNoun } from '../../../src/rules/shared/bare-noun.ts';
import { entries, lexicon } from '../../../src/rules/shared/lexicon.ts';
import { languages } from '../../../src/rules/words/index.ts';

test.each(Object.entries(languages))(
  'No noun of %s is too long to be one, with an article and a number',
  (tag, words) => {
    const lexicons = [lexicon(tag), lexicon(undefined)];
    const articles = ['', ...entries(words.articles ?? '')].map((article) => article.replaceAll(' ', ', '));
    const nouns = [words.pictures, words.kinds, words.placeholders, words.numbered].flatMap((list) => entries(list));
    const long = articles.flatMap((article) =>
      nouns.flatMap((noun) => [
        `${article} ${noun}`.trim(),
        `${article} ${noun} 12`.trim(),
        `${article} ${noun} (((((((1`,
      ]),
    );
    expect(long.filter((text) => !lexicons.every((one) => mayBeNoun(text, one)))).toEqual([]);
  },
);

describe('A description is longer', () => {
  test.each([
    'The settings page, with the switch for notifications turned on',
    'a harbour at dawn, with fog over the water and boats',
  ])('%s', (text) => {
    expect(mayBeNoun(text.toLowerCase(), lexicon('en'))).toBe(false);
  });
});

test.each([
  ['an image', 'image', false],
  ['the figure 3.1', 'figure', true],
  ['icons8', 'icons8', false],
  ['photo 2024', 'photo 2024', false],
])('%s is %s', (text, noun, numbered) => {
  expect(bareNoun(text, lexicon('en'))).toEqual({ noun, numbered });
});
