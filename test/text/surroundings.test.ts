import { expect, test } from 'vitest';
import { surroundingsOf } from '../../src/text/surroundings.ts';

function around(text: string) {
  const start = text.indexOf('@@');
  return surroundingsOf(text, { start, end: start + 2 });
}

test.each([
  [
    '# Setup\nOpen **Settings** and [go](b.md) on.\n\n@@\n\nAfter `it`, <b>more</b>.\n',
    ['Setup', 'Open Settings and go on.'],
    ['After it, more.'],
  ],
  [
    '<!doctype html><p>One &amp; two <img src="x"></p>\n<p>@@ here</p><script>alert(1)</script>\n',
    ['One & two'],
    ['here'],
  ],
  ['- first\n- second @@ third\n- fourth\n', ['first', 'second'], ['third', 'fourth']],
  ['Line [![x](y.png)](/pricing) one @@\n', ['Line (picture) one'], []],
  ['A [@@](/pricing) b\n', ['A ['], ['b']],
  ['[@@ Prices][p]\n\nNext.\n', [], ['Prices', 'Next.']],
  ['@@', [], []],
])('%j has its paragraphs around it as text', (text, before, after) => {
  expect(around(text)).toEqual({ before, after });
});

test('Only so much is shown as a person reads at a glance', () => {
  const { before, after } = around(`${'word '.repeat(5000)}\n\nNear.\n\n@@\n\nNext.\n\n${'word '.repeat(5000)}`);
  expect([before, after]).toEqual([['Near.'], ['Next.']]);
});
