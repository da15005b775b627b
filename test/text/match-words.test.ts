import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchWords } from '../../src/text/match-words.ts';
import { runs } from '../world/runs.ts';

test.each([
  ['Node.js', 'node.JS', true],
  ['Node.js', ' Node.js\n', true],
  ['Node.js', 'Node.js logo', false],
  ['Node.js', 'NodeXjs', false],
  ['two  words', 'Two words', true],
  ['Figure *', 'figure 12', true],
  ['Figure *', 'Figures', false],
  ['*.js', 'Node.js', true],
  ['a*b*c', 'a c b c', true],
  ['a*b*c', 'a c c', false],
  ['ab*ba', 'aba', false],
  ['ab*b*ba', 'abba', false],
  ['*', '', true],
  ['ＡＢＣ', 'abc', true],
])('%j and %j: %s', (pattern, text, expected) => {
  expect(matchWords([pattern])(text)).toBe(expected);
});

test('No pattern matches nothing', () => {
  expect(matchWords([])('')).toBe(false);
});

test('A pattern matches any text in place of its stars', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '(') });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), word, (parts, filling) => {
      const solid = parts.map((part) => `x${part}x`);
      expect(matchWords([solid.join('*')])(solid.join(filling))).toBe(true);
    }),
    runs(100),
  );
});

test('The time for stars grows only with the length of the text', () => {
  expect(matchWords([`${'a*'.repeat(5000)}b`])('a'.repeat(100_000))).toBe(false);
});
