import { expect, test } from 'vitest';
import { plainLine } from '../../src/text/plain.ts';

test.each([
  ['a joiner inside of a Persian word', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a joiner inside of a Hindi word', 'क्\u200Dष', 'क्\u200Dष'],
  ['a joiner between Latin letters', 'pass\u200Cword', 'password'],
  ['a joiner at the end', 'می\u200C', 'می'],
  ['two joiners', 'می\u200C\u200Cخ', 'میخ'],
  ['a change of direction', 'می\u202Eخ', 'میخ'],
  ['marks on a letter', `a${'\u0323'.repeat(9)}`, 'ạ\u0323\u0323\u0323'],
])('On one line: %s', (_, text, line) => {
  expect(plainLine(text)).toBe(line);
});
