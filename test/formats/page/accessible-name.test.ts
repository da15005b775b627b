import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { workOf } from '../../world/work.ts';

const last = (text: string) => html.read(text).images.at(-1);

describe('The name of an image', () => {
  test.each([
    ['<b id=x></b><img aria-labelledby=x aria-label=dog>', 'dog'],
    ['<img id=x aria-label=dog aria-labelledby="x">', 'dog'],
    ['<i id=a>one<br>two</i><i id=b hidden>three</i><img aria-labelledby="b a">', 'three one two'],
    ['<div id=a>one</div><div id=a>two</div><img aria-labelledby=a>', 'one'],
    ['<div id=a hidden>a <span style="display:none">b</span></div><img aria-labelledby=a>', 'a b'],
    ['<div id=a>a <span style="display:none">b</span><i aria-hidden=true>c</i></div><img aria-labelledby=a>', 'a'],
    ['<div id=a>a <b aria-labelledby=b>c</b></div><p id=b>d</p><img aria-labelledby=a>', 'a c'],
    ['<div id=a><p>one</p><p>t<b>w</b>o</p></div><img aria-labelledby=a>', 'one two'],
    ['<div id=a><script>no</script><style>no</style>yes</div><img aria-labelledby=a>', 'yes'],
    [
      '<div id=a><input value=v><input type=submit><input type=checkbox value=no></div><img aria-labelledby=a>',
      'v Submit',
    ],
    ['<div id=a title=tip></div><img aria-labelledby=a>', 'tip'],
    ['<div id=a><i title=tip></i></div><img aria-labelledby=a>', 'tip'],
    ['<svg role=img aria-labelledby="t d"><title id=t>Sales</title><desc id=d>by year</desc></svg>', 'Sales by year'],
    ['<svg role=img><title></title><title>no</title></svg>', undefined],
    ['<svg role=img title=tip><g><title>no</title></g></svg>', 'tip'],
    ['<svg role=img><text>no</text></svg>', undefined],
    ['<div role=img><title>no</title></div>', undefined],
    ['<object data=a.png alt=no>no</object>', undefined],
    ['<div role=img alt=no>no</div>', undefined],
    ['<label>Search <input type=image></label>', 'Search'],
    ['<label for=i>Search</label><input type=image id=i alt=no>', 'Search'],
    ['<label>No <input><input type=image alt=yes></label>', 'yes'],
    ['<label hidden for=i>no</label><input type=image id=i alt=yes>', 'yes'],
    ['<label><input type=image alt=yes></label>', 'yes'],
    ['<input type=image value=no>', undefined],
    ['<area href=x title=Sun>', 'Sun'],
    ['<img alt="" tabindex=0 title=tip>', 'tip'],
    ['<img aria-describedby=x><p id=x>no</p>', undefined],
    ['<img alt="&nbsp;&#8203;">', '\u200b'],
  ])('in %s', (text, name) => {
    expect(last(text)?.name).toBe(name);
  });

  test('is unknown where the attribute that gives it is an expression', () => {
    for (const text of [
      '<img aria-label="{{ x }}">',
      '<div role=img :aria-label="x"></div>',
      '<svg role=img><title>{{ x }}</title></svg>',
    ]) {
      expect(last(text)).toMatchObject({ alt: { kind: 'dynamic' }, name: undefined });
    }
  });
});

describe('The control around an image', () => {
  test.each([
    ['<a href=x><img alt=me></a>', 'link', 'x', ''],
    ['<a href=x>one <img alt=me> two</a>', 'link', 'x', 'one two'],
    ['<a href=x><img alt=other><svg role=img><title>third</title></svg><img alt=me></a>', 'link', 'x', 'other third'],
    ['<a href=x title=tip><img alt=me></a>', 'link', 'x', 'tip'],
    ['<a href=x aria-label=label>text<img alt=me></a>', 'link', 'x', 'label'],
    ['<a href=x aria-labelledby=i><img id=i alt=me></a>', 'link', 'x', ''],
    ['<a href=x aria-labelledby="p i"><img id=i alt=me></a><p id=p>and</p>', 'link', 'x', 'and'],
    ['<a href=x><span hidden>no</span><img alt=me></a>', 'link', 'x', ''],
    ['<a href=x><img alt=no role=none><img alt=me></a>', 'link', 'x', ''],
    ['<a href=x role=button><img alt=me></a>', 'button', 'x', ''],
    ['<span role=link><img alt=me></span>', 'link', undefined, ''],
    ['<button>Go<img alt=me></button>', 'button', undefined, 'Go'],
    ['<summary><img alt=me></summary>', 'button', undefined, ''],
    ['<div role="nonsense button"><p><img alt=me></p></div>', 'button', undefined, ''],
    ['<svg><a href=x><title>name</title><image role=img href=a.png /></a></svg>', 'link', 'x', 'name'],
    ['<map><area href=x alt=me></map>', 'link', 'x', ''],
  ])('in %s', (text, kind, target, otherText) => {
    expect(last(text)?.context.control).toMatchObject({ kind, target, otherText });
  });

  test.each([
    ['<a href=x title=tip><img alt=me></a>', true],
    ['<a href=x aria-label=label><img alt=me></a>', true],
    ['<a href=x title=tip>text<img alt=me></a>', undefined],
    ['<a href=x aria-labelledby="p i" title=tip><img id=i alt=me></a><p id=p>and</p>', undefined],
    ['<a href=x><img alt=me></a>', undefined],
  ])('has nothing but a label in %s: %s', (text, isLabelled) => {
    expect(last(text)?.context.control?.isLabelled).toBe(isLabelled);
  });

  test.each([
    ['<a name=x><img></a>'],
    ['<a href=x aria-hidden=true><img></a>'],
    ['<div aria-hidden=true><button><img></button></div>'],
    ['<a href=x :aria-label="name"><img alt=""></a>'],
    ['<a href=x {{ attributes }}><img alt=""></a>'],
    ['<input type=image>'],
  ])('does not count in %s', (text) => {
    expect(last(text)?.context.control).toBeUndefined();
  });
});

describe('A link to the same target beside the link', () => {
  test.each([
    ['<a href=x><img></a> <a href=x>Text</a>', 'Text'],
    ['<a href=x>Text</a><br><a href=x><img></a>', 'Text'],
    ['<a href=x><img></a><a href=x aria-label=Label></a>', 'Label'],
    ['<a href=x><img></a> or <a href=x>Text</a>', undefined],
    ['<a href=x><img></a><a href=y>Text</a>', undefined],
    ['<a href=x><img></a><b></b><a href=x>Text</a>', undefined],
    ['<a href="#"><img></a>', undefined],
    ['<img><a href=x>Text</a>', undefined],
  ])('in %s', (text, expected) => {
    expect(last(text)?.context.adjacentLinkText).toBe(expected);
  });
});

test('The surroundings of an image are those that a screen reader reads', () => {
  const text =
    '<h2>A <img alt=no>heading</h2><figure><p>Near <b hidden>no</b><img src=a> by</p><figcaption>A caption</figcaption></figure>';
  const [, image] = html.read(text).images;
  expect(image?.context).toMatchObject({ heading: 'A heading', nearby: 'Near by', figcaption: 'A caption' });
});

describe('Pages written to be slow are read in one walk', () => {
  test.each<[string, (many: number) => string]>([
    ['images in one link', (many) => `<a href=x>${'text <img alt=i>'.repeat(many)}</a>`],
    ['nameless images in one link', (many) => `<a href=x>${'<img alt="">'.repeat(many)}</a>`],
    ['images in one paragraph', (many) => `<p>${'word <img>'.repeat(many)}`],
    ['images in one figure', (many) => `<figure>${'<img>'.repeat(many)}<figcaption>c</figcaption></figure>`],
    ['controls in controls', (many) => '<div role=button><img alt="">'.repeat(many / 5) + '<i></i>'.repeat(many)],
    ['blocks in blocks', (many) => '<blockquote><img>'.repeat(many / 5) + '<i></i>'.repeat(many)],
    [
      'references to one long text',
      (many) => `<p id=a>${'word '.repeat(many)}</p>${'<img aria-labelledby="a a a">'.repeat(many)}`,
    ],
    ['one long list of references', (many) => `<b id=a>x</b><img aria-labelledby="${'a '.repeat(many)}">`],
    ['one long list of roles', (many) => `<p role="${'x '.repeat(many)}">${'<img>'.repeat(many)}`],
    ['drawings in drawings', (many) => `<a href=x>${'<svg>'.repeat(many / 5)}${'</svg>'.repeat(many / 5)}</a>`],
    ['labels of one button', (many) => `${'<label for=i>x</label>'.repeat(many)}<input type=image id=i>`],
  ])('%s', (_, page) => {
    // Both are long enough for the same way of reading.
    const [some, double] = [page(2500), page(5000)].map((text) => workOf(() => html.read(text)));
    expect(double! / some!).toBeLessThan(2.5);

    const most = page(5000);
    const drawn = most.startsWith('<a href=x><svg>') ? 1 : (most.match(/<(?:img|input)/g) ?? []).length;
    expect(html.read(most).images).toHaveLength(drawn);
  });
});
