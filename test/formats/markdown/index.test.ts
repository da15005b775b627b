import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/index.ts';
import type { Image } from '../../../src/model/image.ts';

/** The result of reading a document, in short: the construct, the source of its alt, and the values. */
function found(text: string) {
  return markdown.read(text).images.map(({ span, altSpan, src, alt, syntax }) => ({
    construct: text.slice(span.start, span.end),
    altSource: text.slice(altSpan.start, altSpan.end),
    src,
    alt: alt.kind === 'text' ? alt.text : alt.kind,
    syntax,
  }));
}

describe('Markdown images', () => {
  test.each([
    ['inline', '![a cat](c.png "t")', '![a cat](c.png "t")', 'a cat', 'c.png', 'a cat', 'inline'],
    ['empty', 'x ![](c.png) y', '![](c.png)', '', 'c.png', 'empty', 'inline'],
    ['blank', '![ ](c.png)', '![ ](c.png)', ' ', 'c.png', ' ', 'inline'],
    [
      'marks inside',
      '![a *b* `c` &amp; \\]](c.png)',
      '![a *b* `c` &amp; \\]](c.png)',
      'a *b* `c` &amp; \\]',
      'c.png',
      'a b c & ]',
      'inline',
    ],
    ['full reference', '![a][r]\n\n[r]: c.png', '![a][r]', 'a', 'c.png', 'a', 'full-reference'],
    ['collapsed reference', '![r][]\n\n[r]: c.png', '![r][]', 'r', 'c.png', 'r', 'collapsed-reference'],
    ['shortcut reference', '![r]\n\n[R]: c.png', '![r]', 'r', 'c.png', 'r', 'shortcut-reference'],
    [
      'first of two definitions',
      '![r]\n\n[r]: one.png\n[r]: two.png',
      '![r]',
      'r',
      'one.png',
      'r',
      'shortcut-reference',
    ],
    ['in a table', '| a |\n|---|\n| ![x\\|y](c.png) |', '![x\\|y](c.png)', 'x\\|y', 'c.png', 'x|y', 'inline'],
    ['over two lines of a quote', '> ![a\n> b](c.png)', '![a\n> b](c.png)', 'a\n> b', 'c.png', 'a b', 'inline'],
    [
      'quoted code like a template literal',
      'see `a` ![a `${b.c}` d](c.png)',
      '![a `${b.c}` d](c.png)',
      'a `${b.c}` d',
      'c.png',
      'a ${b.c} d',
      'inline',
    ],
    ['a template literal', '![a ${b} d](c.png)', '![a ${b} d](c.png)', 'a ${b} d', 'c.png', 'dynamic', 'inline'],
    ['a template', '![{{ title }}](c.png)', '![{{ title }}](c.png)', '{{ title }}', 'c.png', 'dynamic', 'inline'],
    ['raw HTML', 'see <img src=c.png alt=cat>', '<img src=c.png alt=cat>', 'alt=cat', 'c.png', 'cat', 'img'],
    ['raw HTML with a bare alt', '<img alt src="c.png">', '<img alt src="c.png">', 'alt', 'c.png', 'empty', 'img'],
    [
      'raw HTML over lines of a list',
      '- x\n\n  <img\n    src="c.png"\n    alt="a\n  b">',
      '<img\n    src="c.png"\n    alt="a\n  b">',
      'alt="a\n  b"',
      'c.png',
      'a b',
      'img',
    ],
    [
      'raw HTML over lines of a quote',
      '> <img\n>   src="c.png"\n>   />',
      '<img\n>   src="c.png"\n>   />',
      '',
      'c.png',
      'absent',
      'img',
    ],
    [
      'raw HTML with an unquoted path',
      'see <img src=img/c.png alt=cat>',
      '<img src=img/c.png alt=cat>',
      'alt=cat',
      'img/c.png',
      'cat',
      'img',
    ],
    ['a shortcut before a bracket', '![r][q\n\n[r]: c.png', '![r]', 'r', 'c.png', 'r', 'shortcut-reference'],
    ['a shortcut before a blank label', '![r][ ]\n\n[r]: c.png', '![r]', 'r', 'c.png', 'r', 'shortcut-reference'],
    ['a shortcut before an escape', '![r][q\\]\n\n[r]: c.png', '![r]', 'r', 'c.png', 'r', 'shortcut-reference'],
    [
      'a tag that its HTML block cuts',
      '<!-- c --><img src="c.png"\nalt="n">',
      '<img src="c.png"',
      '',
      'c.png',
      'absent',
      'img',
    ],
    [
      '… at a blank line',
      '<div>\n<img src="c.png" alt=x\n\n# t',
      '<img src="c.png" alt=x',
      'alt=x',
      'c.png',
      'x',
      'img',
    ],
    ['… at the end of a quote', '> <div>\n> <img src=c.png\n\nt', '<img src=c.png', '', 'c.png', 'absent', 'img'],
    ['… at the end of an item', '- <div>\n  <img src=c.png\n- t', '<img src=c.png', '', 'c.png', 'absent', 'img'],
    [
      'behind code that begins an HTML block',
      '<?php x(); ?><img src="c.png"alt="x">',
      '<img src="c.png"alt="x">',
      'alt="x"',
      'c.png',
      'x',
      'img',
    ],
    ['… in a list', '- <?php\n  x(); ?> `<img src=c.png>`', '<img src=c.png>', '', 'c.png', 'absent', 'img'],
    [
      '… with more code',
      '<?php if (x): ?>`<img src=c.png>`<?php endif ?>',
      '<img src=c.png>',
      '',
      'c.png',
      'absent',
      'img',
    ],
    ['code in a bogus comment', '<![CDATA[<?xml ?><img src=c.png>', '<img src=c.png>', '', 'c.png', 'absent', 'img'],
    ['after front matter', '---\nimage: "![no](no.png)"\n---\n![a](c.png)', '![a](c.png)', 'a', 'c.png', 'a', 'inline'],
  ])('%s', (_, text, construct, altSource, src, alt, syntax) => {
    expect(found(text)).toEqual([{ construct, altSource, src, alt, syntax }]);
  });

  test.each([
    ['\r\n', '> ![a\r\n> b](c.png)\r\n\r\n<img\r\n src=d.png>\r\n'],
    ['two byte order marks', '\uFEFF\uFEFFt\n> ![a\n> b](c.png)\n\n<img\n src=d.png>\n'],
    ['a byte order mark', '\uFEFF> ![a\n> b](c.png)\n\n<img\n src=d.png>\n'],
    ['an emoji before', '🙂 ![a\nb](c.png)\n\n<img\n src=d.png>\n'],
  ])('have exact offsets with %s', (_, text) => {
    const [first, second] = found(text);
    expect(first?.construct).toMatch(/^!\[a[\s>]+b\]\(c\.png\)$/);
    expect(second?.construct).toMatch(/^<img\s+src=d\.png>$/);
  });

  test.each([
    ['behind indented code', 'Run it:\n\n    npm install\n\n2. Click:\n\n    ![a](b.png)\n'],
    ['right under indented code', '    npm install\n2) Click:\n\n    ![a](b.png)\n'],
    ['behind code in an item', '- Run it:\n\n      npm install\n\n  3. Click:\n\n      ![a](b.png)\n'],
  ])('are found in a list that begins with any number %s', (_, text) => {
    expect(found(text).map(({ src }) => src)).toEqual(['b.png']);
    expect(markdown.outline(text).images.map(({ src }) => src)).toEqual(['b.png']);
  });

  test.each([
    ['a space', ' '],
    ['a tab', '\t'],
    ['a space that breaks no line, which begins the address', '\u00a0'],
  ])('are found in a definition that has none because of one that looks broken, behind %s', (_, space) => {
    expect(found(`[r]:${space}![a](b.png)![c](d e.png)`)).toMatchObject([{ src: 'b.png', alt: 'a' }]);
  });

  test('are found on both sides of the bracket after a shortcut', () => {
    expect(found('![r][![b](b.png)](u)\n\n[r]: a.png').map(({ src }) => src)).toEqual(['a.png', 'b.png']);
  });

  test('have the text of code that begins an HTML block beside them', () => {
    const [image] = markdown.read('<a href="u">\n<?= $title ?>\n<img src="c.png" alt="">\n</a>').images;
    expect(image?.context.control?.otherText).toContain('$title');
    expect(
      markdown.read('<a href="u">\n<?php x() ?>\n\n![a](c.png)\n\n</a>').images[0]?.context.control?.otherText,
    ).toBe('');
  });

  test('may have code between their attributes, at the start of a line, too', () => {
    const text = '<div>\n<img\n<?php if (x): ?>\nsrc="c.png" alt="x">\n</div>\n';
    expect(found(text)).toMatchObject([{ src: 'c.png', alt: 'x', altSource: 'alt="x"' }]);
  });

  test('may share a line, also inside each other’s links', () => {
    expect(found('![a](a.png) [![b](b.png)](x) <img src=c.png>').map(({ src }) => src)).toEqual([
      'a.png',
      'b.png',
      'c.png',
    ]);
  });

  test.each([
    ['code', '`![a](b)`'],
    ['a fence', '```\n![a](b)\n<img src=x>\n```'],
    ['indented code', '    ![a](b)'],
    ['a comment', '<!-- ![a](b) <img src=x> -->'],
    ['an escaped mark', '\\![a](b)'],
    ['raw HTML in a list behind indented code', '    npm install\n2) <div> ![a](b.png)'],
    ['code in an item behind indented code', '    npm install\n-\n      ![a](b.png)\n'],
    ['code behind a number that begins no list', '    npm install\n\ntext\n2) x\n\n    ![a](b.png)\n'],
    ['a textarea', '<textarea>\n<img src=x>\n</textarea>'],
    ['a script', '<script>\nx = "<img src=x>"\n</script>'],
    ['a template', '<template>\n<img src=x>\n</template>'],
    ['an undefined reference', '![a][b]'],
    ['a shortcut before an undefined label', '![r][q]\n\n[r]: c.png'],
    ['a shortcut before a label across lines', '> ![r][q\n> s]\n\n[r]: c.png'],
    ['a cell beyond the header', '| a |\n|---|\n| x | ![a](b) |\n| y | <img src=x> | z |'],
    ['what a video shows without support', '<video src="v.webm" controls>\n\n![a](b)\n\n</video>'],
    ['an escaped tag', 'see \\<img src=img/c.png>'],
    ['something hidden, however Markdown cuts it', '<div hidden>\n\n![a](b)\n\n</div>'],
    ['something not displayed', '<p style="color: red; display : NONE">\n<img src=x>\n</p>'],
  ])('are not found in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('are still found after a tag that is only mentioned and would hide the rest of the page', () => {
    expect(found('Use the <title> tag.\n\n![a](b)')).toHaveLength(1);
  });
});

describe('What surrounds a Markdown image', () => {
  const context = (text: string) => markdown.read(text).images[0]?.context;

  test.each([
    [
      'a Markdown link',
      '[![](a.png)](https://x.example)',
      { kind: 'link', target: 'https://x.example', otherText: '' },
    ],
    ['a link with text', '[![](a.png) Go home](/)', { kind: 'link', target: '/', otherText: 'Go home' }],
    [
      'an HTML link around Markdown',
      '<a href="/x">\n\n![](a.png)\n\n</a>',
      { kind: 'link', target: '/x', otherText: '' },
    ],
    ['a link with another image', '[![](a.png)![Home](b.png)](/)', { kind: 'link', target: '/', otherText: 'Home' }],
    [
      'a labelled link',
      '<a href="/x" aria-label="Home"><img src=a></a>',
      { kind: 'link', target: '/x', otherText: 'Home', isLabelled: true },
    ],
    [
      'a link with a title',
      '[![](a.png)](/ "Home")',
      { kind: 'link', target: '/', otherText: 'Home', isLabelled: true },
    ],
    ['a button', '<button><img src=a> Save</button>', { kind: 'button', target: undefined, otherText: 'Save' }],
    ['no control', '![](a.png)', undefined],
    ['a link that is hidden from assistive technology', '<a href="/x" aria-hidden="true"><img src=a></a>', undefined],
  ])('is %s', (_, text, control) => {
    expect(context(text)?.control).toEqual(control);
  });

  test('is the caption of a figure that Markdown cuts in pieces', () => {
    expect(
      context('<figure>\n\n![](a.png)\n\n<figcaption>The <b>first</b> run</figcaption>\n</figure>')?.figcaption,
    ).toBe('The first run');
  });

  test('is the heading before it, the text beside it, and the language of the page', () => {
    const text = '---\nlang: de-CH\n---\n# One\n\n## Two *b*\n\nText ![](a.png) more\n\n# Three';
    expect(context(text)).toMatchObject({ heading: 'Two b', nearby: 'Text more', language: 'de-CH' });
  });

  test.each<[string, (text: string) => readonly Image[]]>([
    ['the quick way', (text) => markdown.read(text).images],
    ['the parsers', (text) => markdown.outline(text).images],
  ])('is by %s the same with a list of attributes behind an image as without', (_, read) => {
    const said = (list: string) => read(`a\n\n![x](a.png)${list}\n\nb ![y](b.png)${list} ${'word '.repeat(70)}\n`);
    expect(said('{#id .left}').map((image) => image.context)).toEqual(said('').map((image) => image.context));
  });
});

test('An empty HTML alt is a decision, an empty Markdown alt is not', () => {
  expect(markdown.read('![](a.png) <img src=b alt="">').images.map(({ decorative }) => decorative)).toEqual([
    false,
    true,
  ]);
});

// Where front matter was looked for and had no end, lists and quotations were not read.
test.each([
  ['1. a\n\n    ![x](a.png)', ['a.png']],
  ['- ```![x](a.png)', []],
  ['- # ![x](a.png\n"t")', []],
  ['> - a\n>\n>       ![x](a.png)', []],
])('Behind a line of marks that begins no front matter, Markdown is read as elsewhere: %j', (text, found) => {
  for (const mark of ['---', '+++']) {
    expect(markdown.read(`${mark}\n\n${text}\n`).images.map(({ src }) => src)).toEqual(found);
    expect(markdown.outline(`${mark}\n\n${text}\n`).images.map(({ src }) => src)).toEqual(found);
  }
});

test('Comments are found outside of code, with exact places', () => {
  const text = '\uFEFF<!-- one -->\n\n> a <!-- two\n> more --> b\n\n`<!-- no -->`\n\n```\n<!-- no -->\n```\n';
  const comments = markdown.comments(text);
  expect(comments.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '<!-- one -->',
    '<!-- two\n> more -->',
  ]);
  expect(comments.map((comment) => comment.text)).toEqual([' one ', ' two\nmore ']);
});

test.each([
  ['links', '[a](b)', 80_001],
  ['cells', '|a', 80_001],
  ['items', '- a\n', 80_001],
])(
  'A passage of %s that would not fit into memory is rejected before it is parsed; a plain image elsewhere is read',
  (_, mark, count) => {
    expect(() => markdown.read(`${mark.repeat(count)}\n![&copy;][x]\n\n[x]: x.png`).images).toThrow(RangeError);
    expect(() => markdown.outline(`${mark.repeat(count)}\n\n![](x.png)`).images).toThrow(RangeError);
    expect(markdown.read(`${mark.repeat(count)}\n\n# x\n\n![](x.png)\n`).images).toHaveLength(1);
  },
);

test('Plain items are read without the parser, however many there are', () => {
  expect(markdown.read(`${'- a\n'.repeat(80_001)}\n![][x]\n\n[x]: x.png`).images).toHaveLength(1);
});
