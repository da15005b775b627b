import { describe, expect, test } from 'vitest';
import { createProof } from '../../../src/review/proof.ts';
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
      'with the ends of lines of old, behind a text',
      'Text.\r\r- .. image:: a.png\r      :width: 9\r',
      'Text.\r\r- .. image:: a.png\r      :alt: New text\r      :width: 9\r',
    ],
    [
      'with the indent of its path, where that is on another line',
      '.. image::\n     a.png\n\nText.\n',
      '.. image::\n     a.png\n     :alt: New text\n\nText.\n',
    ],
    [
      'with the indent of its path at the end of a page',
      '.. image::\n     a.png\n',
      '.. image::\n     a.png\n     :alt: New text\n',
    ],
    [
      'with the end of its own line, where those of others differ',
      'Text.\r\n\r\n.. image:: a.png\n',
      'Text.\r\n\r\n.. image:: a.png\n   :alt: New text\n',
    ],
    [
      'with the indent of the option behind, where that is less than that of a path in two lines',
      '.. image:: a\n     b.png\n   :width: 9\n',
      '.. image:: a\n     b.png\n   :alt: New text\n   :width: 9\n',
    ],
    [
      'with spaces before the tab of another option',
      '.. image:: a.png\n  \t:width: 9\n',
      '.. image:: a.png\n  \t:alt: New text\n  \t:width: 9\n',
    ],
    [
      'in a quotation that goes on with a tab',
      '        .. image:: a.png\n\n  \tText.\n',
      '        .. image:: a.png\n           :alt: New text\n\n  \tText.\n',
    ],
    [
      'behind text with another indent',
      'Text.\n\n        A quotation.\n\n.. image:: a.png\n\nText.\n',
      'Text.\n\n        A quotation.\n\n.. image:: a.png\n   :alt: New text\n\nText.\n',
    ],
    [
      'at the beginning of a long page',
      `- .. image:: a.png\n\n${'Text.\n'.repeat(400)}`,
      `- .. image:: a.png\n     :alt: New text\n\n${'Text.\n'.repeat(400)}`,
    ],
    [
      'in the middle of a long page',
      `${'Text.\n'.repeat(400)}\n- .. image:: a.png\n`,
      `${'Text.\n'.repeat(400)}\n- .. image:: a.png\n     :alt: New text\n`,
    ],
    [
      'in the last column of a table',
      ['===  ==========', 'x    .. image:: a.png', 'y', '===  ==========', ''].join('\n'),
      ['===  ==========', 'x    .. image:: a.png', '        :alt: New text', 'y', '===  ==========', ''].join('\n'),
    ],
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

  test('a text that is too long breaks the line, and the edit is not proved', () => {
    const before = table('    :alt: Old        ');
    const [image] = rst.read(before).images;
    const [alt, index, silences] = ['New text, and more', 0, false];
    const edit = rst.setAlt(before, image!, alt);
    expect(applyEdits(before, [edit])).toBe(table('    :alt: New text, and more'));
    const isSafe = createProof({ text: before }, { whole: (text) => rst.outline(text) });
    expect(isSafe([{ image: image!, index, silences, alt, edit }])).toBe(false);
  });
});
