import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import type { Image } from '../../../src/model/image.ts';

const one = (text: string): Image => {
  const images = html.read(text).images;
  expect(images).toHaveLength(1);
  return images[0]!;
};

const altOf = ({ alt }: Image) => (alt.kind === 'text' ? alt.text : alt.kind);

describe('Elements that show an image', () => {
  test.each([
    ['<img src=a.png>', 'img', 'a.png', 'absent'],
    ['<input type=IMAGE src=a.png alt="">', 'input', 'a.png', 'empty'],
    ['<map><area href=x alt=Sun></map>', 'area', '', 'Sun'],
    ['<svg role=img aria-label="A dog"></svg>', 'svg', '', 'A dog'],
    ['<svg role=img><title>A dog</title></svg>', 'svg', '', 'A dog'],
    ['<svg role=img aria-label=" "></svg>', 'svg', '', 'absent'],
    ['<svg role=graphics-document></svg>', 'svg', '', 'absent'],
    ['<svg><image role=img href=a.png /></svg>', 'svg-image', 'a.png', 'absent'],
    ['<svg><image role=img xlink:href=a.png /></svg>', 'svg-image', 'a.png', 'absent'],
    ['<svg><g role=graphics-symbol></g></svg>', 'role-img', '', 'absent'],
    ['<object data=a.svg title=T></object>', 'object', 'a.svg', 'absent'],
    ['<object data=a type=image/png></object>', 'object', 'a', 'absent'],
    ['<object data="film.mp4?x#y.html"></object>', 'object', 'film.mp4?x#y.html', 'absent'],
    ['<object data="data:text/html,x"></object>', 'object', 'data:text/html,x', 'absent'],
    ['<embed src=a.svg>', 'embed', 'a.svg', 'absent'],
    ['<div role=img aria-label="Four stars">****</div>', 'role-img', '', 'Four stars'],
    ['<i role="nonsense IMG presentation"></i>', 'role-img', '', 'absent'],
    ['<picture><source srcset=b.webp><img src=a.png alt=x></picture>', 'img', 'a.png', 'x'],
  ])('%s', (text, syntax, src, alt) => {
    const image = one(text);
    expect({ syntax: image.syntax, src: image.src, alt: altOf(image) }).toEqual({ syntax, src, alt });
  });

  test.each([
    ['<picture><source srcset=b.webp></picture>'],
    ['<svg></svg>'],
    ['<svg><title>A dog</title></svg>'],
    ['<svg role=none></svg>'],
    ['<svg role=graphics-object></svg>'],
    ['<svg><image href=a.png /></svg>'],
    ['<svg><defs><image role=img href=a.png /></defs></svg>'],
    ['<svg><symbol><g role=img /></symbol></svg>'],
    ['<area alt="">'],
    ['<object></object>'],
    ['<object data=""></object>'],
    ['<object data=page.html></object>'],
    ['<object data=paper.pdf type=application/pdf></object>'],
    ['<embed src=paper.pdf>'],
    ['<embed src=film.mp4>'],
    ['<input type=button value=x>'],
    ['<div role="presentation img">x</div>'],
    ['<a href=x>Text <svg></svg></a>'],
    ['<a href=x><svg><text>Home</text></svg></a>'],
    ['<a href=x aria-label=Home><svg></svg></a>'],
    ['<a href=x :title="name"><svg></svg></a>'],
    ['<a href=x aria-hidden=true><svg></svg></a>'],
    ['<a href=x><svg></svg><b v-text="name"></b>Text</a>'],
  ])('are not in %s', (text) => {
    expect(html.read(text).images).toEqual([]);
  });

  test.each([
    ['<a href=x><svg></svg></a>', '', undefined],
    ['<a href=x><svg aria-hidden=true></svg></a>', '', undefined],
    ['<button><svg><title>Close</title></svg></button>', '', 'Close'],
    ['<summary><svg aria-label=More></svg></summary>', '', 'More'],
    ['<svg><a xlink:href=x><image href=a.png /></a></svg>', '', undefined],
  ])('%s: a drawing is an image when it is the only content of a control', (text, otherText, name) => {
    expect(one(text)).toMatchObject({ name, context: { control: { otherText } } });
  });
});

describe('Where an alternative text is written', () => {
  test.each([
    ['<svg role=img aria-label="x"></svg>', 'aria-label="x"', 'aria-label', '<svg role=img aria-label="x">'],
    ['<svg role=img><title>x &amp; y</title></svg>', 'x &amp; y', undefined, '<svg role=img><title>x &amp; y'],
    ['<svg role=img aria-label=""><title>x</title></svg>', 'x', undefined, '<svg role=img aria-label=""><title>x'],
    ['<svg role=img><path/></svg>', '', 'aria-label', '<svg role=img>'],
    ['<object data=a.svg>Fallback</object>', '', 'aria-label', '<object data=a.svg>'],
    ['<div role=img ARIA-LABEL=x>****</div>', 'ARIA-LABEL=x', 'aria-label', '<div role=img ARIA-LABEL=x>'],
    ['<input type=image alt=x>', 'alt=x', 'alt', '<input type=image alt=x>'],
  ])('%s', (text, written, attribute, span) => {
    const image = one(text);
    expect(image.attribute).toBe(attribute);
    expect(text.slice(image.altSpan.start, image.altSpan.end)).toBe(written);
    expect(text.slice(image.span.start, image.span.end)).toBe(span);
  });

  test.each([
    ['<svg></svg>', '<a href=x><svg aria-label="d"></svg></a>', (svg: string) => `<a href=x>${svg}</a>`],
    ['<area href=x shape=rect>', '<area href=x alt="d" shape=rect>', String],
    ['<object type="image/png" data=a />', '<object type="image/png" data=a aria-label="d" />', String],
    ['<image class=c>', '<image class=c alt="d">', String],
    ['<img/>', '<img alt="d"/>', String],
    ["<b role='img' aria-label='x'></b>", "<b role='img' aria-label='d'></b>", String],
    ['<svg role=img><title></title></svg>', '<svg role=img><title>d</title></svg>', String],
    [
      '<svg role=img><title><b>x</b></title></svg>',
      '<svg role=img aria-label="d"><title><b>x</b></title></svg>',
      String,
    ],
  ])('%s becomes %s', (element, expected, page) => {
    const text = page(element);
    const { span, text: written } = html.setAlt(text, one(text), 'd');
    expect(text.slice(0, span.start) + written + text.slice(span.end)).toBe(expected);
  });
});

describe('The address of a picture', () => {
  test.each([
    ['<img src="data:image/gif;base64,R0" data-src=a.png>', 'a.png'],
    ['<img src="data:image/gif;base64,R0">', 'data:image/gif;base64,R0'],
    ['<img srcset="a.png 1x, b.png 2x">', 'a.png'],
    ['<img data-srcset=" a,b.png, c.png 2x">', 'a,b.png'],
    ['<img src="" data-original=a.png>', 'a.png'],
    ['<img>', ''],
  ])('in %s', (text, src) => {
    expect(one(text).src).toBe(src);
  });
});

test.each([
  ['<img width=16 height="20px">', 16, 20],
  ['<img width="50%" height=auto>', undefined, undefined],
  ['<svg role=img width=" 1.5 " height="{{ h }}"></svg>', 1.5, undefined],
  ['<img>', undefined, undefined],
])('%s has its size in px', (text, width, height) => {
  expect(one(text)).toMatchObject({ width, height });
});

describe('Decoration', () => {
  test.each([
    ['<img alt="">', true, true],
    ['<img alt="" role=img>', true, true],
    ['<img alt="" role=button>', false, false],
    ['<img alt="" tabindex=0>', true, false],
    ['<img alt="" aria-describedby=x>', true, false],
    ['<img alt="" aria-label=" " aria-hidden=false>', true, true],
    ['<img role="nonsense none" alt=x>', true, true],
    ['<img role=none usemap="#m">', true, true],
    ['<img aria-hidden=true>', false, true],
    ['<img role=separator>', false, true],
    ['<img role=separator tabindex=0>', false, false],
    ['<img role=figure alt=x>', false, false],
    ['<input type=image alt="">', false, false],
    ['<input type=image role=none>', true, false],
    ['<input type=image role=none disabled>', true, true],
    ['<area href=x alt="">', false, false],
    ['<svg role=none aria-label=x></svg>', true, false],
    ['<div role=img aria-label="Four stars"><img src=star.png></div>', false, true],
    ['<button aria-label=Close><img src=x.png></button>', false, true],
    ['<button><img src=x.png> Close</button>', false, true],
    ['<button title=Close><b><img src=x.png></b></button>', false, true],
    ['<button :aria-label="close"><img src=x.png></button>', false, true],
    ['<li role=tab>Photos <img src=x.png></li>', false, true],
    ['<button><img src=x.png alt=Save> Close</button>', false, false],
    ['<button><img src=x.png></button>', false, false],
    ['<button aria-label=Close><img src=x.png tabindex=0></button>', false, false],
    ['<button role=none aria-label=Close><img src=x.png></button>', false, false],
    ['<a href=x aria-label=Home><img src=x.png></a>', false, false],
    ['<summary>More <img src=x.png></summary>', false, false],
    ['<div role=img><a href=x><img src=star.png></a></div>', false, false],
    ['<svg role=graphics-document aria-label=x><image role=img href=a.png /></svg>', false, false],
  ])('%s', (text, markedDecorative, decorative) => {
    expect(html.read(text).images.at(-1)).toMatchObject({ markedDecorative, decorative });
  });

  test('has no name, even if one is written', () => {
    expect(one('<img role=none alt=x title=y>').name).toBeUndefined();
    expect(one('<p aria-hidden=true><img alt=x></p>').name).toBeUndefined();
  });
});

describe('No image is found for', () => {
  test.each([
    ['<svg hidden role=img></svg>'],
    ['<div style="color: red; DISPLAY : none !important"><object data=a.png></object></div>'],
    ['<input type=image style="visibility: collapse">'],
    ['<noscript><div role=img></div></noscript>'],
    ['<video src=a.webm controls>\n<img src=a.png></video>'],
    ['<audio controls><source src=a.ogg><p><img src=a.png></p></audio>'],
    ['<meter value=3 max=5><img src=a.png></meter><progress><img src=a.png></progress>'],
    ['<datalist><img src=a.png></datalist>'],
    ['<ruby>a<rp><img src=a.png></rp></ruby>'],
  ])('%s', (text) => {
    expect(html.read(text).images).toEqual([]);
  });

  test.each([
    ['<div hidden=until-found><img src=a></div>'],
    ['<details><img src=a></details>'],
    ['<dialog><img src=a></dialog>'],
    ['<canvas><img src=a></canvas>'],
    ['<object data=old.swf><img src=a></object>'],
    ['<video src=a.webm></video><img src=a>'],
    ['<meter role=img></meter>'],
    ['<div style="opacity: 0"><img src=a></div>'],
  ])('but it may be in %s', (text) => {
    expect(html.read(text).images).toHaveLength(1);
  });
});

test('Images are in the order of the source where the parser moves some out of a table', () => {
  const rows = '<tr><td><svg role=img></svg></td></tr><tr><img src=a.png><td><img src=b.png></td></tr>';
  const text = `<img src=c.png><table>${rows}</table><img src=d.png>`;
  for (const format of [html, markdown]) {
    const starts = format.read(text).images.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts).toHaveLength(5);
  }
});

describe('What is inert', () => {
  test.each([
    ['<div inert><img src=a></div>', true],
    ['<img src=a inert>', true],
    ['<div inert role=dialog><img src=a></div>', false],
  ])('%s is hidden from assistive technology: %s', (text, decorative) => {
    expect(one(text).decorative).toBe(decorative);
  });
});

describe('What a page opens is read while it is closed', () => {
  test.each([
    ['<div role=tabpanel hidden><img src=a></div>'],
    ['<div role=dialog style="display: none"><img src=a></div>'],
    ['<button aria-controls="x m">Menu</button><ul id=m hidden><li><img src=a></ul>'],
    ['<nav id=m inert><img src=a></nav><button aria-controls=m aria-expanded=false>Menu</button>'],
    ['<div class=modal id=m aria-hidden=true><img src=a></div><a href=# data-bs-target="#m">Open</a>'],
    ['<div id=p popover hidden><img src=a></div>'],
    ['<div x-show="open" style="display: none"><img src=a></div>'],
    ['<div :hidden="closed" hidden><img src=a></div>'],
  ])('%s', (text) => {
    expect(one(text).decorative).toBe(false);
  });

  test.each([
    ['<div id=m hidden><img src=a></div><button aria-controls=n>x</button>'],
    ['<a href="#m">x</a><div id=m hidden><img src=a></div>'],
  ])('but not %s', (text) => {
    expect(html.read(text).images).toEqual([]);
  });
});

test.each([
  ['<img class="only-dark">', true],
  ['<img class="w-4 dark:hidden">', true],
  ['<img class="gh-light-mode-only">', true],
  ['<img class="logo light_image">', true],
  ['<p class="light-only"><a href=x><img></a></p>', true],
  ['<p class="show-on-dark"><a href=x><i><img></i></a></p>', false],
  ['<img class="darkness light-house">', false],
  ['<img class="dark:bg">', false],
  ['<body class="dark-mode"><img>', false],
])('Whether one colour scheme alone shows %s: %s', (text, expected) => {
  expect(html.read(text).images[0]?.forColorScheme).toBe(expected);
});
