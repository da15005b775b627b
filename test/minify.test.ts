import { expect, test } from 'vitest';

const { compact, minified } = (await import(new URL('../scripts/build/minify.js', import.meta.url).href)) as {
  compact: (code: string) => Promise<string>;
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

test.each([
  [
    'keeps every statement and every name',
    '// why\nfunction area(width) {\n  const twice = width * 2;\n  return twice;\n}\n',
    'function area(width){const twice=width*2;return twice}\n',
  ],
  [
    'shortens the names that webpack made',
    '/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => { const _a_b_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12); })',
    '($module,$exports,$require)=>{const $m0=$require(12)};\n',
  ],
])('Our own code %s', async (_, code, expected) => {
  expect(await compact(code)).toBe(expected);
});
