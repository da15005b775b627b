import { expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';

test('A configuration file has the words of the inputs', () => {
  const text = '# ours\npaths:\n  - docs/**\n  - "!docs/old/**"\nmin-coverage: 80\nfail-on: warning\n';
  expect(parseConfig(text, 'c.yml')).toEqual({
    paths: ['docs/**', '!docs/old/**'],
    'min-coverage': 80,
    'fail-on': 'warning',
  });
});

test.each(['', '# nothing yet\n'])('An empty configuration file (%j) has no settings', (text) => {
  expect(parseConfig(text, 'c.yml')).toEqual({});
});

test.each([
  ['fail-on: error\nmincoverage: 80\n', 'c.yml:2: mincoverage is no setting of this file.'],
  ['fail-on: error\nmin-coverage: 140\n', 'c.yml:2: min-coverage is 140.'],
  ['eachlabs-api-key: secret\n', 'c.yml:1: eachlabs-api-key is no setting of this file.'],
  ['- fail-on\n', 'c.yml is no list of settings.'],
  ['fail-on: [\n', 'c.yml:2 is no YAML: '],
  ['fail-on: error\nfail-on: never\n', 'c.yml:2 is no YAML: '],
  ['paths: {a: b}\n', 'c.yml:1: paths holds {"a":"b"}.'],
])('%j is refused with its line', (text, message) => {
  expect(() => parseConfig(text, 'c.yml')).toThrow(message);
});
