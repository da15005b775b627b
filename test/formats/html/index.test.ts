import { expect, describe, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';

describe('HTML images', () => {
  test.each([
    ['<img src=a.png>', '', 'absent'],
    ['<img src=a.png alt>', 'alt', 'empty'],
    ['<img src=a.png alt="">', 'alt=""', 'empty'],
    ['<IMG SRC=a.png ALT="q &amp; z">', 'ALT="q &amp; z"', 'q & z'],
    ["<img src=a.png alt = 'x'>", "alt = 'x'", 'x'],
    ['<img alt="first" alt="second" src=a.png>', 'alt="first"', 'first'],
    ['<img alt="x"src=a.png>', 'alt="x"', 'x'],
    ["<img alt='x'src=a.png>", "alt='x'", 'x'],
    ['<img alt="x"/src=a.png>', 'alt="x"', 'x'],
    ['<img src="a.png"alt="x"/>', 'alt="x"', 'x'],
    ['<img src=a.png alt=>', 'alt=', 'empty'],
    ['<img src=a.png alt = >', 'alt =', 'empty'],
    ['<img src=a.png alt\n=\n"x"width=3>', 'alt\n=\n"x"', 'x'],
    ['<img src=a.png alt=x"y=z>', 'alt=x"y=z', 'x"y=z'],
    ['<img src=a.png :alt="title">', '', 'dynamic'],
    ['<img src=a.png alt="{{ title }}">', 'alt="{{ title }}"', 'dynamic'],
    ['<img src=a.png alt="<?php echo $x ?>">', 'alt="<?php echo $x ?>"', 'dynamic'],
    ['<img data-src=a.png alt=x>', 'alt=x', 'x'],
    ['<picture><source srcset=b.webp><img src=a.png alt=x></picture>', 'alt=x', 'x'],
  ])('%s', (text, altSource, value) => {
    const [image] = html.read(text).images;
    expect(image && text.slice(image.altSpan.start, image.altSpan.end)).toBe(altSource);
    expect(image?.alt.kind === 'text' ? image.alt.text : image?.alt.kind).toBe(value);
    expect(image?.src).toBe('a.png');
  });

  test('of a component have the attribute that carries its text', () => {
    const components = { 'my-figure': { alt: 'words', src: 'href' } };
    const { images } = html.read('<my-figure href=a.png words=x></my-figure>', components);
    expect(images).toMatchObject([
      { src: 'a.png', syntax: 'component', kind: 'component', attribute: 'words', name: 'x' },
    ]);
  });

  test('keep a byte order mark in their texts', () => {
    const text = '<img src=a.png alt="x\uFEFFy">';
    expect(html.read(text).images[0]?.alt).toEqual({ kind: 'text', text: 'x\uFEFFy' });
  });

  test('have comments around them, in the order of the page', () => {
    const text = '<!-- b --><p><img src=a.png><!-- c --></p><!-- d -->';
    const comments = html.comments(text);
    expect(comments.map((comment) => comment.text)).toEqual([' b ', ' c ', ' d ']);
    expect(comments.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '<!-- b -->',
      '<!-- c -->',
      '<!-- d -->',
    ]);
  });

  test('attributes that are called as what all objects have do not stop the reading of a page', () => {
    const text = '<p constructor><template><img></template><img src=a.png alt=x toString=y>';
    expect(html.outline(text).images).toMatchObject([{ src: 'a.png', name: 'x' }]);
    expect(html.read(text).images).toEqual(html.outline(text).images);
  });

  test.each([
    ['<textarea><img src=a></textarea>'],
    ['<script>"<img src=a>"</script>'],
    ['<template><img src=a></template>'],
    ['<noscript><img src=a></noscript>'],
    ['<!-- <img src=a> -->'],
    ['<div hidden><p><img src=a></div>'],
    ['<div style="visibility:hidden"><img src=a></div>'],
  ])('%s has none', (text) => {
    expect(html.read(text).images).toEqual([]);
  });

  test.each([
    ['<img src="s.png" alt="image"width="30">', '<img src="s.png" alt="A heron"width="30">'],
    ['<img src="s.png"width="30">', '<img src="s.png" alt="A heron"width="30">'],
    ['<img src="s.png" alt=>', '<img src="s.png" alt="A heron">'],
    [`<div role="img"aria-label='x'id=y>`, `<div role="img"aria-label='A heron'id=y>`],
    ['<div role="img"id=y>', '<div role="img" aria-label="A heron"id=y>'],
  ])('%s gets a text between its other attributes', (text, expected) => {
    const [image] = html.read(text).images;
    expect(applyEdits(text, [html.setAlt(text, image!, 'A heron')])).toBe(expected);
  });

  test('become visible again where an inner element shows them', () => {
    expect(
      html.read('<div style="visibility:hidden"><img src=a style="visibility:visible"></div>').images,
    ).toHaveLength(1);
  });
});

describe('The accessible name', () => {
  test.each([
    ['<img src=a alt="cat">', 'cat', false],
    ['<img src=a alt="cat" aria-label="dog">', 'dog', false],
    ['<b id=x hidden>Two <i>cats</i></b><img src=a aria-labelledby="x nowhere">', 'Two cats', false],
    ['<img src=a title="cat">', 'cat', false],
    ['<img src=a alt=" " title="">', undefined, false],
    ['<img src=a alt="" title="cat">', undefined, true],
    ['<img src=a role=none>', undefined, true],
    ['<img src=a role="presentation" tabindex=0>', undefined, false],
    ['<img src=a alt="" aria-label="cat">', 'cat', false],
    ['<p aria-hidden=true><img src=a></p>', undefined, true],
  ])('of %s', (text, name, decorative) => {
    expect(html.read(text).images).toMatchObject([{ name, decorative }]);
  });
});

test('The language of an image is that of the nearest element', () => {
  const [one, two] = html.read('<html lang=en><body><img src=a><p lang=fr><img src=b></p></body></html>').images;
  expect([one?.context.language, two?.context.language]).toEqual(['en', 'fr']);
});

test.each(['<!x <?y ?><img src=a.png>', '</ <?y ?><img src=a.png>', '<![CDATA[ <% y %><img src=a.png>'])(
  'A browser ends a bogus comment where the code in it ends: %s',
  (text) => {
    expect(html.read(text).images).toMatchObject([{ src: 'a.png' }]);
  },
);

test('A byte order mark before a page does not move its head into its body', () => {
  const page = '<!doctype html><html><head><noscript><p><img src=no.png></p></noscript></head><body><img src=a.png>';
  expect(html.read(`\uFEFF${page}`).images.map(({ src, span }) => [src, span.start])).toEqual(
    html.read(page).images.map(({ src, span }) => [src, span.start + 1]),
  );
});

describe('In a template of Angular', () => {
  test.each([
    ['<img src="a.png" [alt]="x">', 'dynamic'],
    ['<img src="a.png" [attr.alt]="x">', 'dynamic'],
    ['<img *ngIf="x" src="a.png" alt="y">', 'y'],
    ['@if (x) { <img src="a.png"> } @else { <p>z</p> }', 'absent'],
    ['@if (a<b && c > d) { <img src="a.png" alt="y"> }', 'y'],
    ['@for (a of b; track a.id) {<li><img src="a.png" alt=""></li>} @empty { <p>z</p> }', 'empty'],
    ['<ng-template #x><img src="a.png" alt="{{ y }}"></ng-template>', 'dynamic'],
    ['<p>{n, plural, =0 {none} other {<img src="a.png" alt="y">}}</p>', 'y'],
  ])('%s', (text, alt) => {
    const [image] = html.read(text).images;
    expect(image?.src).toBe('a.png');
    expect(image?.alt.kind === 'text' ? image.alt.text : image?.alt.kind).toBe(alt);
  });
});
