import { describe, expect, test } from 'vitest';
import { asciidoc } from '../../../src/formats/asciidoc/index.ts';
import { mayHoldImages } from '../../../src/formats/index.ts';
import { runRules } from '../../../src/rules/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { stage } from '../../rules/stage.ts';

const images = (text: string) => asciidoc.read(text).images;
const first = (text: string) => images(text)[0]!;
const sources = (text: string) => images(text).map(({ src }) => src);
const source = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  text.slice(start, end);

describe('the alternative text', () => {
  test.each([
    ['image::a.png[]', { kind: 'absent' }],
    ['image::a.png[,100]', { kind: 'absent' }],
    ['image::a.png[alt=""]', { kind: 'empty' }],
    ['image::a.png[""]', { kind: 'empty' }],
    ['image::a.png["A, b",100]', { kind: 'text', text: 'A, b' }],
    ['image::a.png[{title}]', { kind: 'dynamic' }],
    ['image::a.png[The {product} page]', { kind: 'dynamic' }],
    ['image::a.png[alt={title}]', { kind: 'dynamic' }],
    ['image::a.png[{attributes-of-images}]', { kind: 'dynamic' }],
    ['image::a.png[width=3,{more}]', { kind: 'dynamic' }],
    ['[{attributes-of-images}]\nimage::a.png[]', { kind: 'dynamic' }],
    ['image::{dir}/a.png[]', { kind: 'absent' }],
    ['image::a.png[A \\{name} and {plus}]', { kind: 'text', text: 'A {name} and +' }],
    ['image::a.svg[opts=inline]', { kind: 'dynamic' }],
    ['[%inline]\nimage::a.svg[]', { kind: 'dynamic' }],
    ['image::a.svg[A boat,opts="inline"]', { kind: 'text', text: 'A boat' }],
    ['image:a.png[+++A, b+++,100]', { kind: 'text', text: 'A, b' }],
  ])('of %j is %j', (text, alt) => {
    expect(first(text).alt).toEqual(alt);
  });

  test('of an empty list is missing, although Asciidoctor makes one, and a title is none', () => {
    const image = first('image:a.png[title=Tip]\n');
    expect(image).toMatchObject({ alt: { kind: 'absent' }, name: undefined, title: 'Tip', decorative: false });
  });

  test('can say that the picture is decorative', () => {
    expect(first('image::a.png[alt=""]\n')).toMatchObject({ decorative: true, emptyIsDecision: true });
  });
});

describe('the places', () => {
  const text = '= T\n\nWords image:a.png["A, b",3] and\n\n[alt=Above]\nimage::b.png[]\r\n\nimage::c.png[]  \n';
  const [inline, above, block] = images(text);

  test('of a macro and of its text are those of the source', () => {
    expect(source(text, inline!.span)).toBe('image:a.png["A, b",3]');
    expect(source(text, inline!.altSpan)).toBe('"A, b"');
    expect(source(text, block!.span)).toBe('image::c.png[]');
    expect(text.slice(0, block!.altSpan.start).endsWith('image::c.png[')).toBe(true);
  });

  test('of a text on the line above begin there', () => {
    expect(source(text, above!.altSpan)).toBe('alt=Above');
    expect(source(text, above!.span)).toBe('alt=Above]\nimage::b.png[]');
  });
});

describe('the surroundings', () => {
  test('are the heading before, the caption, the words around and the language', () => {
    const [inline, block] = images(
      '= Title\n:lang: fr\n\n== The *quay*\n\nPress image:a.png[] to go.\n\n.The _old_ quay\nimage::b.png[]\n',
    );
    expect(inline!.context).toMatchObject({ heading: 'The quay', nearby: 'Press to go.', language: 'fr' });
    expect(block!.context).toMatchObject({ heading: 'The quay', figcaption: 'The old quay' });
  });

  test('are the link around, by an attribute or by its own macro', () => {
    const [one, two, three, four] = images(
      'image:a.png[A,link=u] link:v[image:b.png[] more] {site}[image:c.png[]] image:d.png[D,link=self]\n',
    );
    expect(one!.context.control).toEqual({ kind: 'link', target: 'u', otherText: '' });
    expect(two!.context.control).toEqual({ kind: 'link', target: 'v', otherText: 'more' });
    expect(three!.context.control).toMatchObject({ target: '{site}', otherText: '' });
    expect(four!.context.control).toMatchObject({ target: 'd.png' });
  });

  test('are elements of HTML before and after', () => {
    const text =
      '++++\n<a href="u">\n++++\n\nimage::a.png[]\n\n++++\n</a>\n++++\n\n++++\n<div hidden>\n++++\n\nimage::b.png[]\n';
    expect(images(text)).toMatchObject([{ src: 'a.png', context: { control: { target: 'u' } } }]);
  });
});

describe('the address', () => {
  test('is in the folder that the page names', () => {
    expect(
      sources(
        ':imagesdir: img\n:ship: boats/ship\n\nimage::a.png[]\n\nimage::{ship}.png[]\n\nimage::https://e.example/b.png[]\n\nimage::/c.png[]\n\nimage::ROOT:d.png[]\n\nimage::{other}/e.png[]\n',
      ),
    ).toEqual(['img/a.png', 'img/boats/ship.png', 'https://e.example/b.png', '/c.png', 'ROOT:d.png', '{other}/e.png']);
  });

  test('does not follow what is set under a condition that the page does not meet', () => {
    const text =
      'ifdef::env-github[]\n:imagesdir: raw\nendif::[]\nifndef::imagesdir[:imagesdir: img]\n\nimage::a.png[]\n';
    expect(sources(text)).toEqual(['img/a.png']);
  });

  test('of attributes that are made of each other does not grow without end', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `:a${index + 1}: {a${index}}{a${index}}`);
    const [src = ''] = sources(`:a0: x\n${lines.join('\n')}\n\nimage::{a60}.png[]\n`);
    expect(src.length).toBeLessThan(5000);
  });
});

describe('what is read', () => {
  test.each([
    ['both branches of a condition', 'ifdef::a[]\nimage::a.png[]\nendif::[]\nifndef::a[]\nimage::b.png[]\nendif::[]\n'],
    [
      'values of attributes, once, where they are set',
      ':a: image:a.png[A]\n:b: image:b.png[B]\n\nPress {a} or {b}, {a}.\n',
    ],
    [
      'behind front matter and a byte order mark',
      '\uFEFF---\ntitle: image:no.png[x]\n---\nimage::a.png[]\n\nimage::b.png[]\n',
    ],
    ['HTML in passthroughs', '++++\n<img src="a.png">\n++++\n\nWords +++<img src="b.png">+++.\n'],
  ])('%s', (_, text) => {
    expect(sources(text)).toEqual(['a.png', 'b.png']);
  });

  test.each([
    ['icons', 'icon:heart[] and icon:tags[role=blue]\n'],
    ['films and sound', 'video::a.mp4[A film]\n\naudio::b.ogg[]\n'],
    ['the source of diagrams', '[plantuml]\n--\nimage::a.png[]\n--\n\n[mermaid]\n....\nimage:b.png[]\n....\n'],
    ['listings', '[source]\n----\nimage::a.png[]\n----\n\n```\nimage::b.png[]\n```\n\n image::c.png[]\n'],
    ['comments', '////\nimage::a.png[]\n////\n\nWords\n// image:b.png[]\nmore\n'],
  ])('not: %s', (_, text) => {
    expect(sources(text)).toEqual([]);
  });

  test('is unknown in HTML where the page resolves a reference', () => {
    const html = '++++\n<img src="a.png" alt="{title}">\n++++\n';
    expect(first(html).alt).toEqual({ kind: 'text', text: '{title}' });
    expect(first(`[subs=attributes]\n${html}`).alt).toEqual({ kind: 'dynamic' });
  });

  test('has a cheap test that misses none', () => {
    expect(mayHoldImages('asciidoc', '[.lead]\nWords\n')).toBe(false);
    expect(mayHoldImages('asciidoc', 'ximage:a.png[b]')).toBe(true);
    expect(mayHoldImages('asciidoc', '++++\n<div role="img"></div>\n++++')).toBe(true);
  });
});

describe('an edit', () => {
  const set = (text: string, alt: string) => applyEdits(text, [asciidoc.setAlt(text, first(text), alt)]);
  const silenced = (text: string) => applyEdits(text, [asciidoc.setDecorative(text, first(text))!]);

  test.each([
    ['image::a.png[]', 'A boat', 'image::a.png[A boat]'],
    ['image::a.png[]', 'A boat, moored', 'image::a.png["A boat, moored"]'],
    ['image::a.png[,100]', 'A boat', 'image::a.png[A boat,100]'],
    ['image::a.png[width=100]', 'A boat', 'image::a.png[A boat,width=100]'],
    ['image::a.png[width=100,,200]', 'A boat', 'image::a.png[width=100,,200,alt="A boat"]'],
    ['image::a.png[Old,100]', 'New', 'image::a.png[New,100]'],
    ['image::a.png[alt=Old,width=3]', 'New', 'image::a.png[alt="New",width=3]'],
    ['[alt="Old",link=u]\nimage::a.png[]', 'New', '[alt="New",link=u]\nimage::a.png[]'],
    ['image::a.png[]', '"Save" is on', 'image::a.png["\\"Save\\" is on"]'],
    ['image::a.png[]', 'The "Save" button', 'image::a.png[The "Save" button]'],
    ['image::a.png[]', 'E = mc2', 'image::a.png["E = mc2"]'],
    ['image::a.png[]', 'a [b] *c*', 'image::a.png[a [b] *c*]'],
    ['image:a.png[]', 'a [b] *c*', 'image:a.png[a &#91;b&#93; &#42;c&#42;]'],
    ['image:a.png[]', 'snake_case, __x__', 'image:a.png["snake_case, &#95;&#95;x&#95;&#95;"]'],
  ])('of %j to %j', (text, alt, expected) => {
    expect(set(text, alt)).toBe(expected);
  });

  test.each([
    ['image::a.png[]', 'image::a.png[alt=""]'],
    ['image::a.png[,100]', 'image::a.png["",100]'],
    ['image::a.png[width=100]', 'image::a.png[alt="",width=100]'],
    ['image:a.png[Old,100]', 'image:a.png["",100]'],
    ['image::a.png[alt=Old]', 'image::a.png[alt=""]'],
  ])('marks %j as decorative', (text, expected) => {
    expect(silenced(text)).toBe(expected);
    expect(first(expected).decorative).toBe(true);
  });
});

describe('a missing text', () => {
  const messages = (text: string) => {
    const found = images(text);
    return found.map((image) => runRules(image, stage(text, found, 'a.adoc'))[0]?.message);
  };

  test('is told with the words that a reader gets instead', () => {
    expect(messages('image::img/boat_dark-2.svg[]\n\nimage:img/go.png[link=u]\n')).toEqual([
      'The picture has no alternative text, so a screen reader reads "boat dark 2", which is made from the name of the file. Describe what it shows, or write `alt=""` if it is decorative.',
      'The picture is the only content of this link and has no alternative text, so a screen reader reads "go", which is made from the name of the file. Say where the link leads.',
    ]);
  });
});
