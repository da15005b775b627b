import { expect, test } from 'vitest';

const { minified } = (await import(new URL('../scripts/build/minify.js', import.meta.url).href)) as {
  minified: (code: string) => Promise<string>;
};

test.each([
  ['comments', 'a(/* why */ 1); // because\n// and so\n\nb();', /^a\(1\),b\(\);\n$/],
  ['names that nobody sees', 'export const a = (long) => long * long;', /^export const a=(.)=>\1\*\1;\n$/],
])('Removed: %s', async (_, code, expected) => {
  expect(await minified(code)).toMatch(expected);
});

test.each([
  ['a string that looks like a comment', 'a("// b","/* c */");\n'],
  ['a copyright notice', '// Copyright B\na();\n'],
  ['a notice that bundlers keep', '/*! MIT License. A */\na();\n'],
  ['the name of a class', 'a(class Refused extends Error{});\n'],
  ['the name of a function', 'a(function refuse(){b()});\n'],
])('Kept: %s', async (_, code) => {
  expect(await minified(code)).toBe(code);
});
