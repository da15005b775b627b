import { describe, expect, test } from 'vitest';
import { endsWithOne, phraseAtEnd, phrasesAt, startsWithOne } from '../../../src/rules/shared/phrases.ts';

describe('phrasesAt', () => {
  const ends = phrasesAt(() => ['this ', 'this is an ', "d'", '写真は']);

  test('finds every phrase at the place, the longest of the list first', () => {
    expect(ends('this is an image', 0)).toEqual([11, 5]);
  });

  test.each([
    ['from another place', 'so, this image', 4, [9]],
    ['with a comma before a space', 'this, is an image', 0, [12, 6]],
    ['without a space where a phrase has none', "d'une image", 0, [2]],
    ['in a script without spaces', '写真は港', 0, [3]],
    ['not in the middle of a word', 'thistle', 0, []],
    ['not where another phrase begins with the same letter', 'that image', 0, []],
    ['not in an empty text', '', 0, []],
  ])('%s', (_, text, start, expected) => {
    expect(ends(text, start)).toEqual(expected);
  });
});

describe('phraseAtEnd', () => {
  const end = phraseAtEnd(() => [' image', ' stock image', '写真']);

  test.each([
    ['the longest', 'harbour stock image', ' stock image'],
    ['in a script without spaces', '港の写真', '写真'],
    ['not the whole text', '写真', undefined],
    ['not the end of a longer word', 'afterimage', undefined],
  ])('%s', (_, text, expected) => {
    expect(end(text)).toBe(expected);
  });
});

test.each([
  ['image may contain a cat', true],
  ['image may contain', true],
  ['image may', false],
  ['an image may contain a cat', false],
  ['', false],
])('%j begins with one of two phrases: %j', (text, expected) => {
  expect(startsWithOne(['image may contain', 'bild kann'])(text)).toBe(expected);
});

test.each([
  ['a cat, created with tool', true],
  ['created with tool', true],
  ['created with tools', false],
  ['', false],
])('%j ends with one of two phrases: %j', (text, expected) => {
  expect(endsWithOne(['created with tool', 'mit werkzeug'])(text)).toBe(expected);
});

test('A list is made ready when the first text is compared, and once', () => {
  let made = 0;
  const ends = phrasesAt(() => {
    made += 1;
    return ['a '];
  });
  expect(made).toBe(0);
  ends('a cat', 0);
  ends('a dog', 0);
  expect(made).toBe(1);
});
