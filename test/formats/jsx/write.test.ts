import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/edits.ts';
import { jsx } from '../../../src/formats/jsx/index.ts';

const written = (before: string, alt = 'A "new" crane') => {
  const [image] = jsx.read(before).images;
  return applyEdits(before, [jsx.setAlt(before, image!, alt)]);
};

describe('In a tag the text is written', () => {
  test.each([
    ['<img src="a.png" />', '<img src="a.png" alt="A &quot;new&quot; crane" />'],
    ['<img alt="old" src="a.png" />', '<img alt="A &quot;new&quot; crane" src="a.png" />'],
    ["<img alt='old' />", `<img alt='A "new" crane' />`],
    ["<img alt = 'old' />", `<img alt='A "new" crane' />`],
    ['<img alt={old} />', '<img alt="A &quot;new&quot; crane" />'],
    ["<img alt={a = 'b'} />", '<img alt="A &quot;new&quot; crane" />'],
    ["<img alt={'old'} />", '<img alt="A &quot;new&quot; crane" />'],
    ['<img alt />', '<img alt="A &quot;new&quot; crane" />'],
    ['html`<img ALT=old>`', 'html`<img ALT="A &quot;new&quot; crane">`'],
    ['html`<svg role="img"><title>Old</title></svg>`', 'html`<svg role="img"><title>A "new" crane</title></svg>`'],
    ['html`<svg role="img"><title></title></svg>`', 'html`<svg role="img"><title>A "new" crane</title></svg>`'],
  ])('%s → %s', (before, after) => {
    expect(written(before)).toBe(after);
  });

  test.each([
    [`"a" 'b'`, `&quot;a&quot; 'b'`],
    ['a & b', 'a & b'],
    ['&amp; &#65; &AMP;', '&amp;amp; &amp;#65; &amp;AMP;'],
    ['`c` \\d <e>', '&#96;c&#96; &#92;d &lt;e>'],
    ['${f} $g {h}', '&#36;{f} $g {h}'],
    ['i\n  j \r\n k', 'i j k'],
  ])('%j as %j', (alt, value) => {
    expect(written('<img src="a.png" />', alt)).toBe(`<img src="a.png" alt="${value}" />`);
  });

  test('with its own quote encoded, and not the other one', () => {
    expect(written("<img alt='old' />", `"a" 'b'`)).toBe(`<img alt='"a" &#39;b&#39;' />`);
  });
});

describe('In a call the text is written', () => {
  test.each([
    ['without an object', "h('img')", "h('img', { alt: 'New' })"],
    ['with null for an object', "h('img', null)", "h('img', { alt: 'New' })"],
    ['with an empty object', "h('img', {})", "h('img', { alt: 'New' })"],
    ['with an address', "h('img', { src: 'a.png' })", "h('img', { src: 'a.png', alt: 'New' })"],
    ['with a text', "h('img', { alt: 'old', src: 'a.png' })", "h('img', { alt: 'New', src: 'a.png' })"],
    ['with a text in double quotes', 'h("img", { "alt": "old" })', 'h("img", { "alt": "New" })'],
    ['with a computed text', "h('img', { 'alt': old })", "h('img', { 'alt': 'New' })"],
    ['with the name alone', "h('img', { alt, src })", "h('img', { alt: 'New', src })"],
    ['with nothing of a type of its own', "h('img', null as any)", "h('img', { alt: 'New' })"],
    ['with nothing that is asserted', "h('img', undefined!)", "h('img', { alt: 'New' })"],
    ['with nothing behind a type', "h('img', <any>null)", "h('img', { alt: 'New' })"],
    ['with nothing in parentheses', "h('img', (null))", "h('img', ({ alt: 'New' }))"],
    ['with a computed text of a type', "h('img', { alt: t<string>() })", "h('img', { alt: 'New' })"],
    ['with a key in brackets', "h('img', { ['alt']: old })", "h('img', { alt: 'New' })"],
    ['with a method for a text', "h('img', { async alt() {} })", "h('img', { alt: 'New' })"],
    ['with null for a text', "h('img', { alt: null })", "h('img', { alt: 'New' })"],
    ['with space behind the tag', "h('img' )", "h('img', { alt: 'New' } )"],
    ['with a role', "h('i', { role: 'img' })", "h('i', { 'aria-label': 'New', role: 'img' })"],
    ['without a quote', 'h(Image, { src })', "h(Image, { src, alt: 'New' })"],
    ['with lines of properties', "h('img', {\n  class: 'x',\n})", "h('img', { alt: 'New',\n  class: 'x',\n})"],
    ['with a class', "h('img', { class: 'x' })", "h('img', { alt: 'New', class: 'x' })"],
  ])('%s', (_, before, after) => {
    const head = "import { h } from 'vue';\nimport Image from 'next/image';\n";
    expect(written(head + before, 'New')).toBe(head + after);
  });

  test.each([
    [`"a" 'b'`, `'"a" \\'b\\''`],
    ['c \\ d', "'c \\\\ d'"],
    ['e\n  f', "'e f'"],
    ['g\u2028h\u2029i', "'g\\u2028h\\u2029i'"],
  ])('%j as %j', (alt, value) => {
    const head = "import { h } from 'vue';\n";
    expect(written(`${head}h('img')`, alt)).toBe(`${head}h('img', { alt: ${value} })`);
  });
});
