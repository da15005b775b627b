import { expect, test } from 'vitest';
import { isDescription } from '../../src/text/description.ts';

test.each([
  'A cat',
  'A red kite over a hill',
  'NASA logo',
  'Höhe über dem Meer',
  'Кот спит',
  'قطة نائمة',
  '山の上の鳶',
  '고양이가 잔다',
])('%s has the form of a description', (text) => {
  expect(isDescription(text)).toBe(true);
});

test.each([
  '',
  'T',
  'x',
  'APECOT',
  'apecot',
  'camelCase',
  'snake_case',
  'kebab-case',
  'T 2',
  'T x',
  'APECOT HTTP',
  '猫',
  '1 2 3',
  'a.b.c',
])('%j has not', (text) => {
  expect(isDescription(text)).toBe(false);
});
