import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameWords, spokenWords } from '../../src/text/same-words.ts';

describe('Two texts say the same', () => {
  test.each([
    ['A red kite, over a hill.', 'a red KITE over a hill'],
    ['“Save”', "'save'"],
    ['Step 1: open the settings', 'Step 1 – open the settings'],
    ['check-in_form', 'Check in form'],
    ["The crane's hook", 'The crane’s hook'],
    ['Ｓａｖｅ', 'Save'],
    ['Café', 'Cafe\u0301'],
    ['Docu\u00admen\u200bts', 'Documents'],
    ['安装、指南', '安装指南'],
    ['C#.', 'C#'],
    ['`npm ci`', 'npm ci'],
  ])('%j and %j', (one, other) => {
    expect(sameWords(one, other)).toBe(true);
    expect(spokenWords(spokenWords(one))).toBe(spokenWords(other));
  });
});

describe('Two texts say different things', () => {
  test.each([
    ['Logo of C#', 'Logo of C++'],
    ['Logo of C', 'Logo of C#'],
    ['50 %', '50'],
    ['R&D', 'R D'],
    ['Temperature: -5 degrees', 'Temperature: 5 degrees'],
    ['Save ✅', 'Save ❌'],
    ['A red kite', 'A red kite over a hill'],
  ])('%j and %j', (one, other) => {
    expect(sameWords(one, other)).toBe(false);
  });
});

test('A text without words says nothing, and neither does a missing one', () => {
  expect(sameWords('…', '…')).toBe(false);
  expect(sameWords('', '')).toBe(false);
  expect(sameWords('Save', undefined)).toBe(false);
});

test('Long texts of punctuation are compared quickly', () => {
  expect(sameWords('- '.repeat(500_000), '-_'.repeat(500_000))).toBe(false);
});

test('The short way for texts of ASCII says what the long way says', () => {
  const piece = fc.constantFrom('Quay', 'a', '5', ' ', '-', ',', '.', "'", '(', ')', '"', '!', ':', ' -5', '- ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      // An invisible character has no words, but only the long way takes it away.
      expect(spokenWords(text)).toBe(spokenWords(`${text}\u00ad`));
    }),
    { numRuns: 1000 },
  );
});
