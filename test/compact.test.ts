import { expect, test } from 'vitest';

const { compact } = (await import(new URL('../scripts/build/compact.js', import.meta.url).href)) as {
  compact: (code: string) => string;
};

test.each([
  ['comments', 'a(/* why */ 1); // because\n// and so\n\nb();', 'a( 1);\nb();\n'],
  [
    'half of the indentation',
    'if (a) {\n    b();\n    if (c) {\n        d();\n    }\n}',
    'if (a) {\n  b();\n  if (c) {\n    d();\n  }\n}\n',
  ],
  ['a comment between two words, for which a space has to stand', 'typeof/* of what */a', 'typeof a\n'],
])('Removed: %s', (_, code, expected) => {
  expect(compact(code)).toBe(expected);
});

test.each([
  ['a string that looks like a comment', 'a("// b", \'/* c */\');\n'],
  ['a pattern that looks like one', 'a(/[/*]/g, b / c / d);\n'],
  ['the lines of a template, and what it holds', 'a(`\n    // b\n      ${c + `\n    /* d */`}\n`);\n'],
  ['brackets that V8 takes as a wish to compile at once', 'a = {\n1: (() => {\n}) };\n'],
  ['a copyright notice of several lines', '// (c) A\n// Copyright B\n// All rights reserved\na();\n'],
  ['a notice that bundlers keep', '/*! MIT License. A */\na();\n'],
  ['the end of a line that ends a statement', 'a = b\n(c)\n'],
])('Kept: %s', (_, code) => {
  expect(compact(code)).toBe(code);
});

test('A comment of several lines ends a line as it did before', () => {
  expect(compact('function a() {\n  return /* a\n long one */ 1\n}')).toBe('function a() {\n return\n 1\n}\n');
});
