import { expect, test } from 'vitest';
import { parseJson } from '../../src/lib/parse-json.ts';

test.each([
  ['{"a":[1,null]}', { a: [1, null] }],
  ['null', null],
  [' "é" ', 'é'],
])('%j is JSON', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each(['', '<!doctype html>', '{"a":', "{'a': 1}", '{"a":1}{"b":2}', 'undefined', 'NaN'])('%j is not', (text) => {
  expect(parseJson(text)).toBeUndefined();
});
