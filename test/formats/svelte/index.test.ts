import { describe, expect, test } from 'vitest';
import { svelte } from '../../../src/formats/svelte/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { linesOf } from '../component-files/read.ts';

const contextOf = (text: string) => svelte.read(text).images[0]?.context;

describe('An alternative text', () => {
  test.each([
    ['that is an expression is unknown', 'alt={title}', 'dynamic'],
    ['with its name alone is unknown', '{alt}', 'dynamic'],
    ['that is bound is unknown', 'bind:alt={x}', 'dynamic'],
    ['that may come from a spread is unknown', '{...props}', 'dynamic'],
    ['with an expression in it is unknown', 'alt="Photo of {name}"', 'dynamic'],
    ['with an expression in it, without quotes, is unknown', 'alt=a{name}', 'dynamic'],
    ['that is a string in braces is a text', 'alt={"it is"}', '"it is"'],
    ['that is a template without names is a text', 'alt={`old`}', '"old"'],
    ['that is a string in braces in quotes is a text', `alt="{'old'}"`, '"old"'],
    ['with references is decoded', 'alt="a &amp; &#123;b&#125;"', '"a & {b}"'],
    ['that is empty decorates', 'alt={""}', 'empty decorative'],
    ['that is written behind a spread is known', '{...props} alt="old"', '"old"'],
    ['that is written before a spread may be replaced', 'alt="old" {...props}', 'dynamic'],
  ])('%s', (_, attribute, alt) => {
    expect(linesOf(svelte, `<img src="a.png" ${attribute}>`)).toEqual([`a.png ${alt}`]);
  });
});

describe('An address', () => {
  test.each([
    ['<script>\n\timport hero from \'$lib/a.png\';\n</script>\n<img src={hero} alt="x">', '$lib/a.png'],
    [
      '<script>\n\timport hero from \'./a.png?enhanced\';\n</script>\n<enhanced:img src={hero} alt="x" />',
      './a.png?enhanced',
    ],
    ['<img src="{base}/a.png" alt="x">', '/a.png'],
    ['<img src="{name}/a.png" alt="x">', ''],
    ['<img {src} alt="x">', ''],
  ])('%j', (text, src) => {
    expect(linesOf(svelte, text)).toEqual([`${src} "x"`]);
  });
});

describe('Components and special elements', () => {
  test.each([
    ['<enhanced:img src="./a.png" />', ['./a.png absent']],
    ['<svelte:element this="img" src="a.png" />', ['a.png absent']],
    ['<svelte:element this={tag} src="a.png" />', []],
    ['<svelte:head><img src="a.png"></svelte:head>', []],
    ['<svelte:boundary><img src="a.png"></svelte:boundary>', ['a.png absent']],
    ['<script>import { Image } from "lucide-svelte"</script><Image /><img src="a.png">', ['a.png absent']],
    ['<script>import { Image as Photo } from "./own"</script><Photo src="a.png" />', ['a.png absent']],
    ['<script>import Img from "@zerodevx/svelte-img"</script><Img {src} />', [' absent']],
    ['{#each xs as x}<Image {...x} />{/each}', [' dynamic']],
  ])('%s', (text, images) => {
    expect(linesOf(svelte, text)).toEqual(images);
  });
});

describe('What surrounds an image', () => {
  test.each([
    ['<a href="/u"><img src="a.png"> Text</a>', { kind: 'link', target: '/u', otherText: 'Text' }],
    ['<a {href}>{#if a}<img src="a.png">{/if}</a>', { kind: 'link', target: '', otherText: '' }],
    ['<a href="/u"><img src="a.png">{@html text}</a>', { kind: 'link', target: '/u', otherText: '…' }],
    ['<a href="/u"><img src="a.png">{"Text"}{@const x = 1}</a>', { kind: 'link', target: '/u', otherText: 'Text' }],
    [
      '<button onclick={() => { a > "}" }}><img src="a.png"></button>',
      { kind: 'button', target: undefined, otherText: '' },
    ],
  ])('is a control: %s', (text, control) => {
    expect(contextOf(text)?.control).toEqual(control);
  });

  test('is an item that ends where the next one begins', () => {
    expect(contextOf('<ul><li>One<li>Two <img src="a.png"></ul>')?.nearby).toBe('Two');
  });
});

describe('What is not read as it was meant is said', () => {
  test.each([
    ['<p>{</p>\n<img src="a.png">', 'has a brace in line 1 that nothing closes, so it was read as text'],
    ['<p>{`</p>\n<img src="a.png">', 'has a brace in line 1 that nothing closes, so it was read as text'],
    ['<img src="a.png">\n<img alt="', 'has a tag in line 2 that does not end, so it was read as text'],
    ['<img src="a.png">\n<script>', 'has a script in line 2 that does not end, so nothing behind it was read'],
  ])('%j', (text, tolerance) => {
    expect(svelte.read(text).tolerance).toBe(tolerance);
    expect(linesOf(svelte, text)).toEqual(['a.png absent']);
  });
});

test('A text is written without a brace that would begin an expression', () => {
  const page = '<img src="a.png" {alt}><img src="b.png" {...y}><svg role="img"><title>{x}</title></svg>';
  const edits = svelte.read(page).images.map((image) => svelte.setAlt(page, image, 'A {b} <c>'));
  expect(applyEdits(page, edits)).toBe(
    '<img src="a.png" alt="A &#123;b&#125; &lt;c>"><img src="b.png" {...y} alt="A &#123;b&#125; &lt;c>"><svg role="img"><title>A &#123;b&#125; &lt;c></title></svg>',
  );
});
