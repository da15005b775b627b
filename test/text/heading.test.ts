import { expect, test } from 'vitest';
import { loadFormat } from '../../src/formats/index.ts';
import { headingWords } from '../../src/text/heading.ts';
import { surroundingsOf } from '../../src/text/surroundings.ts';

test.each([
  ['Install { #install }', 'Install'],
  ['Install {#install .top data-x="1"}', 'Install'],
  ['Install {: .top }', 'Install'],
  ['Install {.top}', 'Install'],
  ['The set {a, b}', 'The set {a, b}'],
  ['Use {{ name }}', 'Use {{ name }}'],
  ['{#install}', '{#install}'],
  ['A } at the end }', 'A } at the end }'],
  ['Install', 'Install'],
  ['', ''],
])('The words of the heading %j are %j', (text, words) => {
  expect(headingWords(text)).toBe(words);
});

test.each([
  ['markdown', '## Install { #install }\n\nSome words.\n\n![](x.png)\n'],
  ['markdown', 'Some *words.*\n\n## Install {: .top }\n\nA <b>list</b>.\n\n- ![](x.png)\n'],
  ['html', '<h2>Install {#install}</h2><p>Some words. <img src="x.png"></p>'],
])('Attributes are no part of the heading above an image in %s: %j', async (format, text) => {
  const { images } = (await loadFormat(format)).read(text);
  expect(images.map(({ context }) => context.heading)).toEqual(['Install']);
});

test('The passage around an image has the heading without them', () => {
  const text = '# One {#one}\n\nSome words {#kept}.\n\n';
  expect(surroundingsOf(text, { start: text.length, end: text.length }).before).toEqual(['One', 'Some words {#kept}.']);
});
