import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/edits.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { codeIn, escapeLabel } from '../../../src/formats/markdown/label.ts';

test.each([
  ['a_b, 1_2, é_x', 'a_b, 1_2, é_x'],
  ['_a_, a-_b, b_-', '\\_a\\_, a-\\_b, b\\_-'],
  ['a _ b', 'a \\_ b'],
  ['{{ x }}, {% x %}, <?x, ${x}, {x}', '{\\{ x }}, {\\% x %}, \\<\\?x, $\\{x}, {x}'],
  ['&amp; &copy1; &#65; &#x1f; &#X1F;', '\\&amp; \\&copy1; \\&#65; \\&#x1f; \\&#X1F;'],
  ['a & b; &; &#; &#x; &#1a; a&b', 'a & b; &; &#; &#x; &#1a; a&b'],
  ['[a] *b* ~c~ |d| \\e <f', '\\[a\\] \\*b\\* \\~c\\~ \\|d\\| \\\\e \\<f'],
  ['`a`', '&#96;a&#96;'],
])('%s is written as %s', (text, label) => {
  expect(escapeLabel(text)).toBe(label);
});

test.each([
  ['![a b]\n\n[a b]: x.png', '![New][a b]\n\n[a b]: x.png'],
  ['![a b][]\n\n[a b]: x.png', '![New][a b]\n\n[a b]: x.png'],
  ['> ![a  \n>  b][]\n>\n> [a b]: x.png', '> ![New][a b]\n>\n> [a b]: x.png'],
  ['![a\nb]\n\n[a b]: x.png', '![New][a b]\n\n[a b]: x.png'],
  ['![a][r]\n\n[r]: x.png', '![New][r]\n\n[r]: x.png'],
])('A label that is a key stays the key, on one line: %j', (before, after) => {
  const [image] = markdown.read(before).images;
  expect(applyEdits(before, [markdown.setAlt(before, image!, 'New')])).toBe(after);
});

test.each([
  ['The `a` and `` b`c ``', ['a', 'b`c']],
  ['Nothing', undefined],
])('In %j the code is %j', (label, code) => {
  const text = `\`before\` ![${label}](x.png) \`behind\``;
  const start = text.indexOf('![') + 2;
  expect(codeIn(text, { start, end: start + label.length })).toEqual(code === undefined ? {} : { quotedCode: code });
});

test('Where there is no label, there is no code', () => {
  expect(codeIn('`a`', undefined)).toEqual({});
});
