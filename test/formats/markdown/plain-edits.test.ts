import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/edits.ts';
import { plainEdits } from '../../../src/formats/markdown/plain-edits.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';

const written = (before: string, alt: string, index = 0) => {
  const image = markdown.read(before).images[index];
  return applyEdits(before, [plainEdits.setAlt(before, image!, alt)]);
};

test.each([
  ['![](a.png)', '![A b](a.png)'],
  ['<img src="a.png">', '<img src="a.png" alt="A b">'],
])('A text is written on one line: %s', (before, after) => {
  expect(written(before, ' A\n  b ')).toBe(after);
});

test('Marks of Markdown are encoded in the tag alone that Markdown takes for text', () => {
  const page = '<img src="a.png">\n\nA <img src=b/c.png> d\n';
  expect(written(page, '*a* [b]')).toBe(page.replace('"a.png"', '"a.png" alt="*a* [b]"'));
  expect(written(page, '*a* [b]', 1)).toBe(page.replace('c.png', 'c.png alt="&#42;a&#42; &#91;b&#93;"'));
});
