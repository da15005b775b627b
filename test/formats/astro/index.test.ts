import { describe, expect, test } from 'vitest';
import { astro } from '../../../src/formats/astro/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { linesOf } from '../component-files/read.ts';

const contextOf = (text: string) => astro.read(text).images[0]?.context;

describe('An alternative text', () => {
  test.each([
    ['that is an expression is unknown', 'alt={title}', 'dynamic'],
    ['with its name alone is unknown', '{alt}', 'dynamic'],
    ['that may come from a spread is unknown', '{...props}', 'dynamic'],
    ['that is a template with names is unknown', 'alt=`Photo of ${name}`', 'dynamic'],
    ['with braces in quotes is a text as it stands', 'alt="Photo of {name}"', '"Photo of {name}"'],
    ['that is a template without names is a text', 'alt=`old`', '"old"'],
    ['that is a string in braces is a text', 'alt={"it is"}', '"it is"'],
    ['with a comment beside it is unknown', 'alt={/* c */ title}', 'dynamic'],
    ['that is undefined is absent', 'alt={undefined}', 'absent'],
    ['that is empty decorates', 'alt=""', 'empty decorative'],
  ])('%s', (_, attribute, alt) => {
    expect(linesOf(astro, `<img src="a.png" ${attribute}>`)).toEqual([`a.png ${alt}`]);
  });
});

describe('Components', () => {
  test.each([
    [
      '---\nimport { Image } from "astro:assets";\nimport hero from "../a.png";\n---\n<Image src={hero} />',
      ['../a.png absent'],
    ],
    [
      '---\nimport { Picture as Photo } from "astro:assets";\n---\n<Photo src={import("../a.png")} alt="x" />',
      ['../a.png "x"'],
    ],
    ['---\nimport hero from "../a.png"\n---\n<img src={hero.src} alt="x">', ['../a.png "x"']],
    ['---\nimport { Image } from "@lucide/astro";\n---\n<Image /><Image size={3} />', []],
    ['<Image {...props} />', [' dynamic']],
    ['<Card src="a.png" />', []],
  ])('%j', (text, images) => {
    expect(linesOf(astro, text)).toEqual(images);
  });
});

describe('Markup in expressions', () => {
  test.each([
    ['{xs.map((x) => <img src="a.png" alt="don\'t">)} it\'s <img src="b.png">', ['a.png "don\'t"', 'b.png absent']],
    ['{a < 3 && b > 2 && <><img src="a.png" /></>}<img src="b.png">', ['a.png absent', 'b.png absent']],
    ['{a ? <Card>{b && <p>{c}<img src="a.png"></p>}</Card> : <br>}<img src="b.png">', ['a.png absent', 'b.png absent']],
    ['{xs.map((x) => { return <li><img src="a.png" /></li>; })}', ['a.png absent']],
    ['{"<img>"}{`${"<img>"}`}{/[}<]/}{// <img>\n}<img src="a.png">', ['a.png absent']],
  ])('%j', (text, images) => {
    expect(linesOf(astro, text)).toEqual(images);
    expect(astro.read(text).tolerance).toBeUndefined();
  });
});

describe('What surrounds an image', () => {
  test.each([
    ['<a href="/u"><img src="a.png"> Text</a>', { kind: 'link', target: '/u', otherText: 'Text' }],
    ['<a href={u}>{a && <img src="a.png" />}</a>', { kind: 'link', target: '', otherText: '' }],
    ['<a href="/u"><img src="a.png">{title}</a>', { kind: 'link', target: '/u', otherText: '…' }],
    ['<a href="/u"><img src="a.png">{/* c */}{"Text"}</a>', { kind: 'link', target: '/u', otherText: 'Text' }],
    ['<a href="/u"><Fragment><img src="a.png"></Fragment></a>', { kind: 'link', target: '/u', otherText: '' }],
  ])('is a control: %s', (text, control) => {
    expect(contextOf(text)?.control).toEqual(control);
  });

  test('is the language of the page', () => {
    expect(contextOf('<html lang="de"><body><img src="a.png"></body></html>')?.language).toBe('de');
  });
});

describe('What is not read as it was meant is said', () => {
  test.each([
    ['<img src="a.png">\n{a', 'has a brace in line 2 that nothing closes, so all behind it was read as an expression'],
    ['<img src="a.png">\n{`a', 'has a template or comment in line 2 that does not end, so nothing behind it was read'],
    [
      '{a && <p><b>c</p>}\n<img src="a.png">',
      'has a tag in line 1 that nothing closes, so it was read as if it ended with its expression',
    ],
    ['<img src="a.png">\n<img alt="', 'has a tag in line 2 that does not end, so it was read as text'],
    ['<img src="a.png">\n<script>', 'has a tag in line 2 that nothing closes, so nothing behind it was read'],
  ])('%j', (text, tolerance) => {
    expect(astro.read(text).tolerance).toBe(tolerance);
    expect(linesOf(astro, text)).toEqual(['a.png absent']);
  });

  test('also of the code in front', () => {
    expect(astro.read('---\nconst a = 1\n<img src="a.png">').tolerance).toBe(
      'has a fence in line 1 that does not end, so nothing behind it was read',
    );
  });
});

test('A text is written with braces in quotes, where they have no meaning, and without them between tags', () => {
  const page = '<img src="a.png" {alt}><img src="b.png" {...y}><svg role="img"><title>old</title></svg>';
  const edits = astro.read(page).images.map((image) => astro.setAlt(page, image, 'A {b}'));
  expect(applyEdits(page, edits)).toBe(
    '<img src="a.png" alt="A {b}"><img src="b.png" {...y} alt="A {b}"><svg role="img"><title>A &#123;b&#125;</title></svg>',
  );
});
