import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configKeys, parseConfig } from '../../src/config/file.ts';
import { parseOptions } from '../../src/config/options.ts';
import { UserError } from '../../src/lib/errors.ts';
import { corpus } from '../world/corpus.ts';
import { runs } from '../world/runs.ts';

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...configKeys) },
  fc.constantFrom('x', '<<', '*a', '&a b', '"ignore"', '{a: b}', '[a]', '!!str x', '? a', '~', '1', '__proto__', ''),
);
const value = fc.oneof(
  fc.constantFrom(
    ...['true', '5', '-1', '1e999', '.nan', '0x1f', '"text"', "'it''s'", '[a, b]', '[*a, *a]', '&a [x]', '{a: b}'],
    ...['{off: [x]}', '*a', '|', '>-', '!!binary x', '!!set {a}', '2026-01-01', '~', '"\\ud800"', 'a: b', '[[[[[]]]]]'],
    ...[
      '- x',
      'off',
      'error',
      '{paths: [docs], alts: [x]}',
      '[{files: a, rules: b}]',
      '"\\0"',
      '# c',
      'https://a.example',
    ],
  ),
  fc.string({ maxLength: 12 }),
  fc.json({ maxDepth: 2 }),
);
const line = fc
  .tuple(fc.constantFrom('', '', '', '  ', '    ', '- '), name, fc.constantFrom(': ', ': ', ': ', ':', ' '), value)
  .map((parts) => parts.join(''));

test('Any text is a file of settings, or a mistake with its place and its remedy', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
      (text) => {
        try {
          parseOptions(parseConfig(text, 'c.yml').settings);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).not.toMatch(/undefined|\[object/);
          expect(error.remedy).not.toBe('');
        }
      },
    ),
    { ...runs(100), examples: corpus('settings').map(({ values }): [string] => [String(values[0])]) },
  );
});
