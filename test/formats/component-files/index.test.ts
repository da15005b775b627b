import { describe, expect, test } from 'vitest';
import { svelte } from '../../../src/formats/svelte/index.ts';
import { vue } from '../../../src/formats/vue/index.ts';
import { editedSpans } from '../../../src/text/edits.ts';

test('Comments are found with their places, and nothing else is one', () => {
  const page = '<p>a</p><!-- b --><img src="a.png">{c}<!--d-->';
  expect(svelte.comments(page).map(({ text, span }) => [text, page.slice(span.start, span.end)])).toEqual([
    [' b ', '<!-- b -->'],
    ['d', '<!--d-->'],
  ]);
});

test.each([
  ['<Image src="a.png" />', 'component', 'component'],
  ['<img src="a.png">', 'img', 'picture'],
])('%s is reported as %s, of the kind %s', (page, syntax, kind) => {
  expect(svelte.read(page).images.map((image) => [image.syntax, image.kind])).toEqual([[syntax, kind]]);
});

describe('What a page says besides the text of an image', () => {
  const before =
    '<p class="q" >{x} a <img src="a.png" {alt}></p>{y}\n<Card {...z} /><svg role="img"><title>t</title></svg>';
  const after = before.replace('{alt}', 'alt="b"');

  const outlines = (edited: string, from = before) => {
    const [image] = svelte.read(from).images;
    const edit = svelte.setAlt(from, image!, 'b');
    const change = { image: image!, index: 0, silences: false };
    const [span] = editedSpans([edit]);
    return [
      svelte.outline(from).without([{ ...change, span: edit.span }]),
      svelte.outline(edited).without([{ ...change, span: span! }]),
    ];
  };

  test.each([
    ['in place of another one', before],
    ['where none was', before.replace(' {alt}', '')],
  ])('is the same after its edit, %s', (_, from) => {
    const [was, is] = outlines(after, from);
    expect(is).toBe(was);
  });

  test.each([
    ['a class', 'class="q"', 'class="r"'],
    ['an attribute', 'class="q"', 'ident="q"'],
    ['a place', 'class="q"', 'class= "q"'],
    ['a place within a tag', 'class="q" ', 'class= "q"'],
    ['an expression', '{x} a', 'x a'],
    ['an expression behind the image', '</p>{y}', '</p>y'],
    ['where an expression ends', '</p>{y}\n', '</p>{yyy}'],
    ['attributes that an expression gives', '{...z}', 'z="1"'],
    ['an address', 'a.png', 'b.png'],
    ['a text', ' a <', ' b <'],
    ['another text of an image', '<title>t', '<title>u'],
  ])('is another one with another change of %s', (_, part, other) => {
    const [was, is] = outlines(after.replace(part, other));
    expect(is).not.toBe(was);
  });

  test('has the images of the page', () => {
    expect(vue.outline(`<template><img src="a.png"></template>`).images.map(({ src }) => src)).toEqual(['a.png']);
  });
});
