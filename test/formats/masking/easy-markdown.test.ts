import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { easyMarkdown } from '../../../src/formats/masking/easy-markdown.ts';

describe('A text that people write stays as it is', () => {
  test.each([
    [
      'comments, instructions and tags with their ends',
      '<!-- a --> <?b?> <![CDATA[c]]> <!D> <a b="c"> </a> '.repeat(900),
    ],
    ['a hundred comments that stay open', `a ${'<!-- '.repeat(100)}`],
    ['lines that begin with an open comment, which is a block', '<!--\n'.repeat(2000)],
    ['hundreds of signs for "less than"', 'a <b and c <d '.repeat(400)],
    ['thousands of links and images', '[a](b) ![c](d "e") [![f](g)](h) '.repeat(3000)],
    ['thousands of references that are defined', `${'[a][] ![b] [c][b] '.repeat(3000)}\n\n[A]: x\n> [b]: y`],
    ['thousands of brackets in thousands of paragraphs', '[a] [b\n\n'.repeat(3000)],
    ['hundreds of brackets without a partner', '\u001b[31ma\u001b[0m '.repeat(400)],
    ['eighty brackets in brackets', `${'['.repeat(80)}a${']'.repeat(80)}`],
    ['thousands of escaped brackets', '\\[ \\] '.repeat(3000)],
    ['a paragraph of three thousand lines', 'a line\n'.repeat(3000)],
    ['a table of ten thousand rows', '| a | b |\n'.repeat(10_000)],
  ])('%s', (_, text) => {
    expect(easyMarkdown(text) === text).toBe(true);
  });

  const fixtures = new URL('../../fixtures/rules/', import.meta.url);
  test.each(readdirSync(fixtures))('the page %s', (name) => {
    const text = readFileSync(new URL(name, fixtures), 'utf8');
    expect(easyMarkdown(text) === text).toBe(true);
  });
});

/** Marks that the parser would follow to the end of the paragraph. */
const count = (text: string, part: string) => text.split(part).length - 1;

describe('Marks without an end become plain text, however many there are', () => {
  test.each([
    ['<!--', 'x '],
    ['<?', 'x '],
    ['<![CDATA[', 'x '],
    ['<!A', ' '],
    ['<a', ' b '],
    ['</a', ' '],
    ['](', 'b (c ![a'],
    ['[', 'a '],
    [']', 'a '],
  ])('%s', (mark, behind) => {
    const text = `a ${`${mark}${behind}`.repeat(5000)}\n\n![](a.png)`;
    const easy = easyMarkdown(text);
    expect(easy).toHaveLength(text.length);
    expect(count(easy.slice(0, -'![](a.png)'.length), mark)).toBeLessThan(2);
    expect(easy).toMatch(/!\[\]\(a\.png\)$/);
  });

  test('also where one has an end', () => {
    expect(count(easyMarkdown(`a ${'<!-- '.repeat(5000)} -->`), '<!--')).toBe(1);
  });

  test('also where something else than a blank line is the end of the paragraph', () => {
    expect(count(easyMarkdown(`a ${'<!-- '.repeat(5000)}\n# -->`), '<!--')).toBe(1);
  });

  test('and an image among them stays', () => {
    const text = `${'<!-- ['.repeat(3000)}![a](b.png "c")${'![d](e '.repeat(3000)}`;
    expect(easyMarkdown(text)).toContain('![a](b.png "c")');
  });
});

describe('Brackets', () => {
  test('in brackets: the innermost hundred stay', () => {
    const easy = easyMarkdown(`${'['.repeat(50_000)}![](a.png)${'](b)'.repeat(50_000)}`);
    expect([count(easy, '['), count(easy, ']')]).toEqual([101, 101]);
    expect(easy).toContain('[![](a.png)](b)');
  });

  test('that are no link, where there are thousands', () => {
    const easy = easyMarkdown(`x ${'[a]: '.repeat(5000)}[b][c] [d](e) [f]\n\n[c]: x\n[f]: y`);
    expect(count(easy, '[a]')).toBe(0);
    expect(easy).toMatch(/\[b\]\[c\] \[d\]\(e\) \[f\]\n\n\[c\]: x\n\[f\]: y$/);
  });
});

test('A paragraph of a hundred thousand lines gets a blank line every four thousand', () => {
  const text = 'ab\n'.repeat(100_000);
  const easy = easyMarkdown(text);
  expect(easy).toHaveLength(text.length);
  expect(count(easy, '\n\n')).toBe(25);
});
