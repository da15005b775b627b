import { describe, expect, test } from 'vitest';
import { loadFormat, mayHoldImages } from '../../../src/formats/index.ts';
import { vue } from '../../../src/formats/vue/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { linesOf } from '../component-files/read.ts';

const inTemplate = (markup: string, script = '') => `<template>${markup}</template>\n${script}`;
const found = (markup: string, script = '') => linesOf(vue, inTemplate(markup, script));
const contextOf = (markup: string) => vue.read(inTemplate(markup)).images[0]?.context;

describe('A binding', () => {
  test.each([
    ['of a name is unknown', ':alt="title"', 'dynamic'],
    ['with the name of its attribute alone is unknown', ':alt', 'dynamic'],
    ['of a property is unknown', '.alt="title"', 'dynamic'],
    ['of all attributes is unknown', 'v-bind="props"', 'dynamic'],
    ['of all attributes by a colon is unknown', ':="props"', 'dynamic'],
    ['of an attribute whose name is bound is unknown', ':[name]="x"', 'dynamic'],
    ['of a template with a name in it is unknown', ':alt="`a ${b}`"', 'dynamic'],
    ['of a string is a text', `:alt="'it is'"`, '"it is"'],
    ['of a string with escapes is a text', String.raw`:alt="'it\'s \x41\u{1F600}'"`, '"it\'s A😀"'],
    ['of a template without names is a text', ':alt="`old`"', '"old"'],
    ['of an empty string decorates', `:alt="''"`, 'empty decorative'],
    ['of undefined is absent', ':alt="undefined"', 'absent'],
    ['of all attributes, before one that is written, leaves that', 'v-bind="props" alt="old"', '"old"'],
    ['of all attributes, behind one that is written, may replace it', 'alt="old" v-bind="props"', 'dynamic'],
  ])('%s', (_, attribute, alt) => {
    expect(found(`<img src="a.png" ${attribute}>`)).toEqual([`a.png ${alt}`]);
  });

  test.each([
    [':src="hero"', "<script setup>\nimport hero from '@/a.png'\n</script>", '@/a.png'],
    [':src="hero"', "<script setup>\nconst hero = new URL('./a.png', import.meta.url).href\n</script>", './a.png'],
    [':src="require(\'~/a.png\')"', '', '~/a.png'],
    [':src="`${base}/a.png`"', '', '/a.png'],
    [':src="`${name}/a.png`"', '', ''],
    [':src="item.src"', '', ''],
  ])('%s of an address is followed to where the file gives it', (attribute, script, src) => {
    expect(found(`<img ${attribute} alt="x">`, script)).toEqual([`${src} "x"`]);
  });
});

describe('Components', () => {
  test.each([
    ['<NuxtImg src="a.png" />', ['a.png absent']],
    ['<nuxt-picture src="a.png" alt="old" />', ['a.png "old"']],
    ['<q-img src="a.png"><p>t</p></q-img>', ['a.png absent']],
    ['<lazy-image src="a.png" />', ['a.png absent']],
    ['<component is="img" src="a.png" />', ['a.png absent']],
    [`<component :is="'img'" src="a.png" />`, ['a.png absent']],
    ['<component :is="tag" src="a.png" />', []],
    ['<Card src="a.png" />', []],
    ['<Image />', [' dynamic']],
  ])('%s', (markup, images) => {
    expect(found(markup)).toEqual(images);
  });

  test.each([
    ['import { Image as Photo } from "@/own"', '<Photo src="a.png" />', ['a.png absent']],
    ['import Pic from "next/image"', '<Pic src="a.png" />', ['a.png absent']],
    ['import { Image } from "lucide-vue-next"', '<Image /><Image :size="3" />', []],
  ])('%s', (line, markup, images) => {
    expect(found(markup, `<script setup>\n${line}\n</script>\n`)).toEqual(images);
  });

  test('of the configuration have both of their spellings', () => {
    const components = { OwnShot: { alt: 'words', src: 'file' } };
    const page = inTemplate('<own-shot file="a.png" words="old" /><OwnShot file="b.png" />');
    expect(linesOf(vue, page, components)).toEqual(['a.png "old"', 'b.png absent']);
    expect(mayHoldImages('vue', '<own-shot />', components)).toBe(true);
  });
});

describe('What surrounds an image', () => {
  test.each([
    ['<NuxtLink to="/u"><img src="a.png"> Text</NuxtLink>', { kind: 'link', target: '/u', otherText: 'Text' }],
    ['<router-link :to="u"><img src="a.png"></router-link>', { kind: 'link', target: '', otherText: '' }],
    ['<a href="u"><img src="a.png">{{ title }}</a>', { kind: 'link', target: 'u', otherText: '…' }],
    ['<button @click="a > b"><img src="a.png"></button>', { kind: 'button', target: undefined, otherText: '' }],
    ['<a href="u" v-html="x"></a><img src="a.png">', undefined],
  ])('is a control: %s', (markup, control) => {
    expect(contextOf(markup)?.control).toEqual(control);
  });

  test('is a caption, a heading and words, without what only the running page knows', () => {
    const markup = '<h2>Sights {{ a }}</h2><figure><img src="a.png"><figcaption>A {{ b }} boat</figcaption></figure>';
    expect(contextOf(markup)).toMatchObject({ heading: 'Sights', figcaption: 'A  boat' });
  });

  test.each([
    ['<div hidden><img src="a.png"></div>', []],
    ['<div aria-hidden="true"><img src="a.png"></div>', ['a.png absent decorative']],
    ['<div :aria-hidden="true"><img src="a.png"></div>', ['a.png absent decorative']],
    ['<div v-show="open" hidden><img src="a.png"></div>', ['a.png absent']],
    ['<div v-html="html"><img src="a.png"></div>', []],
    ['<template><img src="a.png"></template>', []],
    ['<template #name><img src="a.png"></template>', ['a.png absent']],
    ['<img src="a.png" role="presentation">', ['a.png absent decorative']],
  ])('hides it, or does not: %s', (markup, images) => {
    expect(found(markup)).toEqual(images);
  });
});

describe('What is not read as it was meant is said', () => {
  test.each([
    ['<template lang="pug">\nimg(src="a.png")\n</template>', 'has a template in the language pug, which was not read'],
    [
      '<template>\n<p>{{ a </p><img src="a.png"></template>',
      'has a pair of braces in line 2 that does not end, so it was read as text',
    ],
    [
      '<template><img src="a.png"><img alt="</template>',
      'has a tag in line 1 that does not end, so it was read as text',
    ],
    ['<template><img src="a.png">', 'has a template in line 1 that does not end, so nothing behind it was read'],
    [
      '<template><img src="a.png"><!-- </template>',
      'has a comment in line 1 that does not end, so nothing behind it was read',
    ],
  ])('%j', (text, tolerance) => {
    expect(vue.read(text).tolerance).toBe(tolerance);
    expect(mayHoldImages('vue', text)).toBe(true);
    expect(linesOf(vue, text)).toEqual(/<img src="a.png">/.test(text) ? ['a.png absent'] : []);
  });
});

test('A text takes the place of a binding, behind all that may replace it', () => {
  const page = inTemplate(`<img src="a.png" :alt='x'><img src="b.png" v-bind="y"><img ALT="old" src="c.png">`);
  const edits = vue.read(page).images.map((image) => vue.setAlt(page, image, 'An "A"'));
  expect(applyEdits(page, edits)).toBe(
    inTemplate(
      `<img src="a.png" alt='An "A"'><img src="b.png" v-bind="y" alt="An &quot;A&quot;"><img ALT="An &quot;A&quot;" src="c.png">`,
    ),
  );
});

describe('Scripts with JSX', () => {
  const script = `<script lang="tsx">\nconst a = <p><img src="a.png" /><img src="b.png" alt="old" /></p>\n</script>\n`;

  test('show images as other code does, in the order of the file', async () => {
    const page = `${script}<template>\n<img src="c.png">\n</template>\n<script setup lang='jsx'>\nconst d = h("img", { src: "d.png" })\n</script>`;
    const format = await loadFormat('vue', { text: page, frontMatter: {}, fields: [] });
    expect(linesOf(format, page)).toEqual(['a.png absent', 'b.png "old"', 'c.png absent', 'd.png absent']);
    const written = format.read(page).images.map((image, index) => format.setAlt(page, image, `alt ${index}`));
    expect(linesOf(format, applyEdits(page, written))).toEqual([0, 1, 2, 3].map((n) => `${'abcd'[n]}.png "alt ${n}"`));
  });

  test('that do not parse say so; those without JSX are not looked at', async () => {
    const page = (lang: string) =>
      `<script lang="${lang}">\nconst a = <img\n</script>\n<template><img src="a.png"></template>`;
    const formatOf = (text: string) => loadFormat('vue', { text, frontMatter: {}, fields: [] });
    const broken = await formatOf(page('tsx'));
    expect(() => broken.read(page('tsx'))).toThrow(/cannot be parsed: .* \(line 3\)/);
    expect(linesOf(await formatOf(page('ts')), page('ts'))).toEqual(['a.png absent']);
  });
});
