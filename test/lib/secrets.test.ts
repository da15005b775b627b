import { describe, expect, test } from 'vitest';
import { createSecrets, formsOf } from '../../src/lib/secrets.ts';

const key = 'sk-live/4f9A+c81';

describe('A secret', () => {
  test.each([
    ['as it is', key],
    ['in an address', encodeURIComponent(key)],
    ['in a header', Buffer.from(key).toString('base64')],
  ])('is hidden %s', (_, form) => {
    const { hide, areIn } = createSecrets([undefined, '', key]);
    expect(hide(`a ${form} b ${form}`)).toBe('a *** b ***');
    expect(areIn(`a ${form} b`)).toBe(true);
  });

  test('is hidden as JSON has it', () => {
    const quoted = 'a"b\\c"d"e"f';
    expect(createSecrets([quoted]).hide(JSON.stringify({ quoted }))).toBe('{"quoted":"***"}');
  });

  test.each(['SK-LIVE/4F9A+C81', 's k - l i v e 4 f 9 A c 8 1', 'sk-live/\u200b4f9A+c81', 'ｓｋ-live/4f9A+c81'])(
    'is recognised when it is written as %s',
    (text) => {
      expect(createSecrets([key]).areIn(`A label that reads ${text}.`)).toBe(true);
    },
  );

  test('of which another one is a part leaves nothing behind', () => {
    expect(createSecrets(['abcdefgh', 'abcdefghijkl']).hide('abcdefghijkl')).toBe('***');
  });

  test.each(['ollama', 'x', 'none'])('that is a short word, such as %s, hides nothing', (word) => {
    const { hide, areIn } = createSecrets([word]);
    expect(hide(`run ${word} pull`)).toBe(`run ${word} pull`);
    expect(areIn(word)).toBe(false);
  });
});

test('The forms of a secret are each of its lines, and the whole as requests and tools encode it', () => {
  expect(formsOf('a+b')).toEqual(['a+b', 'a%2Bb', 'YSti']);
  expect(formsOf('first line\n\n second line\r\n').slice(0, 2)).toEqual(['first line', ' second line']);
});
