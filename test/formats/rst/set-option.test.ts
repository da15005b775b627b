import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/edits.ts';
import { rst } from '../../../src/formats/rst/index.ts';

const written = (before: string, alt = 'New text') => {
  const [image] = rst.read(before).images;
  return applyEdits(before, [rst.setAlt(before, image!, alt)]);
};

describe('A directive gets the option', () => {
  test.each([
    [
      'with the indent of a caption that is less than that of the option before',
      '.. figure:: a.png\n    :width: 9\n\n    A crane.\n',
      '.. figure:: a.png\n    :alt: New text\n    :width: 9\n\n    A crane.\n',
    ],
    [
      'where what follows is text of the page',
      '.. image:: a.png\n\nText.\n',
      '.. image:: a.png\n   :alt: New text\n\nText.\n',
    ],
    [
      'in a list, with a tab',
      '- .. image:: a.png\n\t:width: 9\n',
      '- .. image:: a.png\n\t:alt: New text\n\t:width: 9\n',
    ],
    [
      'before a line of white space',
      '.. figure:: a.png\n     \n  A crane.\n',
      '.. figure:: a.png\n  :alt: New text\n     \n  A crane.\n',
    ],
    ['in a list', '- .. image:: a.png\n', '- .. image:: a.png\n     :alt: New text\n'],
    ['behind a mark of its encoding', '\uFEFF.. image:: a.png\n', '\uFEFF.. image:: a.png\n   :alt: New text\n'],
    ['with the ends of lines of old', '.. image:: a.png\r\rText.\r', '.. image:: a.png\r   :alt: New text\r\rText.\r'],
    [
      'at the end of a page of Windows',
      'Text.\r\n\r\n.. image:: a.png',
      'Text.\r\n\r\n.. image:: a.png\r\n   :alt: New text',
    ],
  ])('%s', (_, before, after) => {
    expect(written(before)).toBe(after);
  });

  test('empty, where it is decoration', () => {
    expect(written('.. image:: a.png\n', '')).toBe('.. image:: a.png\n   :alt:\n');
    expect(written('.. image:: a.png\n   :alt: Old\n', '')).toBe('.. image:: a.png\n   :alt:\n');
  });
});

test.each([
  ['   :alt: Old', '   :alt: New text'],
  ['   :alt: Old\n     and more', '   :alt: New text'],
])('The option %j becomes %j', (before, after) => {
  expect(written(`.. image:: a.png\n${before}\n   :width: 9\n`)).toBe(`.. image:: a.png\n${after}\n   :width: 9\n`);
});

test('A text is written on one line, as it is', () => {
  expect(written('.. image:: a.png\n', '  a *b*\n `c`\u0085| ')).toBe('.. image:: a.png\n   :alt: a *b* `c` |\n');
});

describe('In a table', () => {
  const table = (line: string) =>
    [
      '+---------------------+---+',
      '| .. image:: a.png    | x |',
      `|${line}| y |`,
      '+---------------------+---+',
      '',
    ].join('\n');

  test.each([
    ['a text that is as long as its room', '    :alt: Old        ', 'New text ab', '    :alt: New text ab'],
    ['a shorter text', '    :alt: Old text   ', 'New', '    :alt: New        '],
    ['a longer text that has room', '    :alt: Old        ', 'New text', '    :alt: New text   '],
    ['a text in wide letters', '    :alt: Old        ', '港口', '    :alt: 港口       '],
  ])('%s leaves the other cells where they are', (_, before, alt, after) => {
    expect(written(table(before), alt)).toBe(table(after));
  });
});
