import { describe, expect, test } from 'vitest';
import { malformed } from '../../../../src/formats/dialects/malformed/index.ts';
import { markdown } from '../../../../src/formats/markdown/index.ts';

const read = (text: string) =>
  markdown
    .read(text)
    .images.map(({ fault, src, alt }) => [fault ?? 'none', src, alt.kind === 'text' ? alt.text : alt.kind]);

describe('A text that was meant as a Markdown image', () => {
  test.each([
    ['space-in-address', '![x](a b.png)', 'a b.png', 'x'],
    ['space-in-address', '![](Screenshot (1).png "t")', 'Screenshot (1).png', 'empty'],
    ['space-in-address', '![a \\[b\\] &amp; c](a b.png)', 'a b.png', 'a [b] & c'],
    ['space-in-address', '[![x](a b.png)](u)', 'a b.png', 'x'],
    ['title-without-quotes', '![x](a.png Plan of the quay)', 'a.png', 'x'],
    ['title-without-quotes', '![x](a.png “Plan of the quay”)', 'a.png', 'x'],
    ['title-without-quotes', '![x](https://example.com/a.png?v=2, Plan)', 'https://example.com/a.png?v=2', 'x'],
    ['gap', '![Green canoe] (img/a.png)', 'img/a.png', 'Green canoe'],
    ['gap', 'Here: ![Green canoe]\t(img/a.png "t").', 'img/a.png', 'Green canoe'],
    ['gap', '> ![Green canoe]\n> (img/a.png)', 'img/a.png', 'Green canoe'],
    ['gap', '- ! [Green canoe](img/a.png)', 'img/a.png', 'Green canoe'],
    ['gap', '![] (img/a.png)', 'img/a.png', 'empty'],
    ['full-width-mark', '！[x](a.png)', 'a.png', 'x'],
    ['full-width-mark', '![x]（a.png）', 'a.png', 'x'],
    ['full-width-mark', '见图 ![x](a.png）。', 'a.png', 'x'],
    ['full-width-mark', '!【x】(a.png)', 'a.png', 'x'],
    ['full-width-mark', '见图！[](a.png)', 'a.png', 'empty'],
    ['unbalanced-bracket', '![Harbour [1](img/harbour.png)', 'img/harbour.png', 'Harbour [1'],
    ['unbalanced-bracket', '![Harbour 1] quay](img/harbour.png)', 'img/harbour.png', 'Harbour 1] quay'],
    ['unbalanced-bracket', '![Harbour(img/harbour.png)', 'img/harbour.png', 'Harbour'],
    ['unbalanced-bracket', '![Harbour](img/harbour.png\n\nText.', 'img/harbour.png', 'Harbour'],
    ['other-brackets', '![Harbour][img/harbour.png]', 'img/harbour.png', 'Harbour'],
    ['other-brackets', '![Harbour]{img/harbour.png}', 'img/harbour.png', 'Harbour'],
    ['title-without-quotes', '![Harbour](img/harbour.png "At noon)', 'img/harbour.png', 'Harbour'],
    ['unbalanced-bracket', '![Harbour](img/harbour(1.png)', 'img/harbour(1.png', 'Harbour'],
    ['none', '![Harbour](img/harbour.png "a) b")', 'img/harbour.png', 'Harbour'],
    ['none', '![Harbour](img/harbour(1).png)', 'img/harbour(1).png', 'Harbour'],
    [
      'blank-line',
      '![Harbour at noon.\n\nBoats leave.](img/harbour.png)',
      'img/harbour.png',
      'Harbour at noon. Boats leave.',
    ],
  ])('has the fault %s: %j', (fault, text, src, alt) => {
    expect(read(text)).toEqual([[fault, src, alt]]);
  });

  test.each([
    ['beside others', 'a ![x] (a.png) b ![y](b.png) c ![z] (c.png)', ['gap', 'none', 'gap']],
    ['in a table', '| a |\n|---|\n| ![x] (a.png) |\n| ！[x](b.png) |', ['gap', 'full-width-mark']],
  ])('is found %s', (_, text, faults) => {
    expect(read(text).map(([fault]) => fault)).toEqual(faults);
  });

  test('has the place of its label', () => {
    const text = 'a\n\n!【Green canoe】（a.png）';
    const [image] = markdown.read(text).images;
    expect(text.slice(image!.altSpan.start, image!.altSpan.end)).toBe('Green canoe');
    expect(text.slice(image!.span.start, image!.span.end)).toBe('!【Green canoe】（a.png）');
  });
});

describe('What CommonMark reads as an image', () => {
  test.each([
    '![x](<a b.png>)',
    '![x](a.png "a b.png")',
    "![x](a.png 'a b.png')",
    '![x](a.png (a b.png))',
    '![x](a%20b.png)',
    '![x](截图（1）.png)',
    '![Harbour [1] quay](a.png)',
    '![Harbour [1](b.png) quay](a.png)',
    '![see [1](b.png), [2](c.png)](a.png)',
    '![Plan (plan.png)](a.png)',
    '![Harbour\nat noon](a.png)',
    '![x](\n a.png\n "t"\n)',
    '![x] (b.png)\n\n[x]: a.png',
    '![x][a.png]\n\n[a.png]: a.png',
    '[![x] quay](b.png)\n\n[x]: a.png',
    '![x] quay](b.png)\n\n[X]: a.png',
  ])('has no fault: %j', (text) => {
    expect(read(text).map(([fault]) => fault)).toEqual(['none']);
  });
});

describe('No image', () => {
  test.each([
    'Look! [The plan](a.png)',
    '看！[图](a.png)',
    'Voilà ! [le plan](a.png)',
    '![note] (see the page)',
    '![note](see the page)',
    '![note] (the file is a.png)',
    '![Harbour map][nope]',
    '`![x] (a.png)`',
    '```\n![x] (a.png)\n```',
    '    ![x] (a.png)',
    '<!-- ![x] (a.png) -->',
    '\\![x] (a.png)',
    'Write `![` first, then [the name](a.png).',
    'Write ![alt text] (image.png), but without the space.',
    '![x\n\n`code` [y](a.png)',
    'wow ![\n\nand [y](a.png)',
  ])('is in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test.each([
  ['![\n](![a](b.png)', [['b.png', 'a']]],
  ['<img src="i.png" alt="\n\n![a](b.png) -->', [['b.png', 'a']]],
  ['<img src="i.png" alt="\n![a](b.png)\n> > ', [['b.png', 'a']]],
  ['[r]: y.png![a] (b.png)\n\n![r]', [['y.png![a]', 'r']]],
  ['[r]: y.png![a](b c.png)\n\n![r]', []],
])('What looks broken hides no image that CommonMark reads, and is none in an address: %j', (text, found) => {
  const images = markdown.read(text).images.filter(({ syntax }) => syntax !== 'malformed');
  expect(images.map(({ src, alt }) => [src, alt.kind === 'text' ? alt.text : alt.kind])).toEqual(found);
});

test('A text full of opening marks is read to its end', () => {
  for (const part of [
    '![',
    '！【',
    '![x [y](a.png ',
    '![x] ',
    '![x](a ',
    '![x\n\n',
    '![x] (a.png --> ',
    '<img a="',
    '<img src=“',
    '<img a ',
  ]) {
    expect(malformed.find(part.repeat(50_000))).toBeDefined();
  }
});
