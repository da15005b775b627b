import { describe, expect, test } from 'vitest';
import { astro } from '../../../src/formats/astro/index.ts';
import { svelte } from '../../../src/formats/svelte/index.ts';
import { vue } from '../../../src/formats/vue/index.ts';
import type { Format } from '../../../src/model/format.ts';
import { applyEdits } from '../../../src/text/edits.ts';

const formats: Readonly<Record<string, Format>> = { astro, svelte, vue };

const inFile = (name: string, markup: string) => (name === 'vue' ? `<template>${markup}</template>` : markup);

const written = (name: string, markup: string, alt: string) => {
  const [format, text] = [formats[name]!, inFile(name, markup)];
  const [image] = format.read(text).images;
  return applyEdits(text, [format.setAlt(text, image!, alt)]);
};

describe('The text is written', () => {
  test.each([
    ['vue', '<img src="a.png">', '<img src="a.png" alt="A &quot;b&quot; c\'s">'],
    ['vue', "<img alt='x'>", `<img alt='A "b" c&#39;s'>`],
    ['vue', "<img alt = 'x'>", `<img alt='A "b" c&#39;s'>`],
    ['vue', "<img ALT=x'>", `<img ALT="A &quot;b&quot; c's">`],
    ['vue', '<img alt>', `<img alt="A &quot;b&quot; c's">`],
    ['vue', `<img :alt='x'>`, `<img alt='A "b" c&#39;s'>`],
    ['vue', `<img :alt="x = 'y'">`, `<img alt="A &quot;b&quot; c's">`],
    ['vue', '<img v-bind:alt="x">', `<img alt="A &quot;b&quot; c's">`],
    ['svelte', '<img {alt}>', `<img alt="A &quot;b&quot; c's">`],
    ['svelte', "<img alt={'x'}>", `<img alt="A &quot;b&quot; c's">`],
    ['svelte', "<img alt= 'x'>", `<img alt='A "b" c&#39;s'>`],
    ['astro', '<img alt={`x`}>', `<img alt="A &quot;b&quot; c's">`],
    ['astro', '<svg role="img"><title>x</title></svg>', `<svg role="img"><title>A "b" c's</title></svg>`],
    ['svelte', '<i role="img" aria-label="x"></i>', `<i role="img" aria-label="A &quot;b&quot; c's"></i>`],
  ])('in %s, into %s', (name, before, after) => {
    expect(written(name, before, `A "b" c's`)).toBe(inFile(name, after));
  });

  test.each([
    ['a\nb', 'a b'],
    ['a \n b', 'a b'],
    ['a  \r\n\n  b', 'a b'],
    ['a  b', 'a  b'],
    ['a & <b> {c}', 'a &amp; &lt;b> {c}'],
  ])('on one line: %j', (alt, value) => {
    expect(written('vue', '<img src="a.png">', alt)).toBe(`<template><img src="a.png" alt="${value}"></template>`);
  });
});

test.each([
  ['vue', '<img src="a.png">', '<img src="a.png" alt="">'],
  ['vue', "<img :alt='x'>", "<img alt=''>"],
  ['svelte', '<img {alt}>', '<img alt="">'],
  ['svelte', '<i role="img" aria-label="x"></i>', '<i role="img" aria-hidden="true"></i>'],
  ['astro', '<svg role="img" aria-label={x}/>', '<svg role="img" aria-hidden="true"/>'],
  ['astro', '<svg role="img"/>', '<svg aria-hidden="true" role="img"/>'],
  ['astro', '<svg role="img"><title>x</title></svg>', undefined],
  ['svelte', '<input type="image" src="a.png">', undefined],
  ['svelte', '<input type="image" alt="a">', undefined],
])('An image of %s is made decorative: %s', (name, before, after) => {
  const [format, text] = [formats[name]!, inFile(name, before)];
  const [image] = format.read(text).images;
  const edit = format.setDecorative(text, image!);
  expect(edit && applyEdits(text, [edit])).toBe(after && inFile(name, after));
});
