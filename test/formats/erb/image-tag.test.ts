import { describe, expect, test } from 'vitest';
import { erb } from '../../../src/formats/erb/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { imagesIn } from '../template/read.ts';

const written = (before: string, alt = 'New') =>
  applyEdits(
    before,
    erb.read(before).images.map((image) => erb.setAlt(before, image, alt)),
  );

describe('A call of Rails gets its text', () => {
  test.each([
    ['image_tag "a.png"', 'image_tag "a.png", alt: "New"'],
    ['image_tag("a.png", class: "b")', 'image_tag("a.png", alt: "New", class: "b")'],
    ['image_tag "a.png", alt: "x"', 'image_tag "a.png", alt: "New"'],
    ["image_tag 'a.png', :alt => 'x', class: 'y'", `image_tag 'a.png', :alt => "New", class: 'y'`],
    [`image_tag "a.png", "alt" => ""`, `image_tag "a.png", "alt" => "New"`],
    [`image_tag "a.png", 'alt'=>x`, `image_tag "a.png", 'alt'=>"New"`],
    [`image_tag "a.png", "alt": "x"`, `image_tag "a.png", "alt": "New"`],
    ['image_tag "a.png", alt:t(".x", y: 1), z: 2', 'image_tag "a.png", alt:"New", z: 2'],
    ['image_tag user.photo(1, 2)', 'image_tag user.photo(1, 2), alt: "New"'],
    [
      'image_tag "a.png", data: { a: "x), y", b: [1, 2] }, alt: ""',
      'image_tag "a.png", data: { a: "x), y", b: [1, 2] }, alt: "New"',
    ],
    [`image_tag("a.png", alt: "x \\", (y")`, `image_tag("a.png", alt: "New")`],
    [`image_tag('a, b.png')`, `image_tag('a, b.png', alt: "New")`],
    ['image_tag(\n  "a.png",\n  class: "b"\n)', 'image_tag(\n  "a.png", alt: "New",\n  class: "b"\n)'],
    ['image_tag "a.png",\n  alt: x', 'image_tag "a.png",\n  alt: "New"'],
    ['image_tag "a.png", \n  alt: x', 'image_tag "a.png", \n  alt: "New"'],
    ['image_tag("a.png", alt: x ? y : z, b: 1)', 'image_tag("a.png", alt: "New", b: 1)'],
    ['image_tag "a.png", alt: t(x ? 1 : 2), b: 1', 'image_tag "a.png", alt: "New", b: 1'],
    ['image_tag "a.png", alt: x if y', 'image_tag "a.png", alt: "New" if y'],
    ['image_tag "a.png", alt: x; y', 'image_tag "a.png", alt: "New"; y'],
    ['image_tag "a.png", alt: x + y', 'image_tag "a.png", alt: "New" + y'],
    ['x(image_tag "a.png")', 'x(image_tag "a.png", alt: "New")'],
    ['x(image_tag("a.png", alt: y), 1)', 'x(image_tag("a.png", alt: "New"), 1)'],
    [
      'x ? image_tag("a.png") : image_tag("b.png", alt: "y")',
      'x ? image_tag("a.png", alt: "New") : image_tag("b.png", alt: "New")',
    ],
    [`'xy'; image_tag "a.png"`, `'xy'; image_tag "a.png", alt: "New"`],
    ['%(#{image_tag "a.png"})', '%(#{image_tag "a.png", alt: "New"})'],
    [`"it's"\n image_tag "a.png"`, `"it's"\n image_tag "a.png", alt: "New"`],
    [`x # it's\n image_tag "a.png"`, `x # it's\n image_tag "a.png", alt: "New"`],
    ['image_tag "a.png"\n image_tag "b.png"', 'image_tag "a.png", alt: "New"\n image_tag "b.png", alt: "New"'],
    ['image_tag\n image_tag("a.png")', 'image_tag\n image_tag("a.png", alt: "New")'],
  ])('%s', (before, after) => {
    expect(written(`<p>a</p>\n<%= ${before} %>\n`)).toBe(`<p>a</p>\n<%= ${after} %>\n`);
  });

  test('on one line', () => {
    expect(written('<%= image_tag "a.png" %>', 'a\n  b')).toBe('<%= image_tag "a.png", alt: "a b" %>');
  });

  test.each([
    ['image_tag "a.png"', 'image_tag "a.png", alt: ""'],
    ['image_tag "a.png", :alt => "x"', 'image_tag "a.png", :alt => ""'],
  ])('or an empty one, where it decorates: %s', (before, after) => {
    const page = `<%= ${before} %>`;
    const [image] = erb.read(page).images;
    expect(applyEdits(page, [erb.setDecorative(page, image!)!])).toBe(`<%= ${after} %>`);
  });

  test.each(['image_tag "a.png", options', 'image_tag "a.png", **b', 'image_tag()', 'cl_image_tag "a.png", width: 3'])(
    'or none, where its code has no place for one: %s',
    (call) => {
      const page = `<%= ${call} %>`;
      expect(written(page)).toBe(page);
      expect(erb.read(page).images.map((image) => erb.setDecorative(page, image))).toEqual([undefined]);
    },
  );
});

describe('The images of Rails are', () => {
  test.each([
    ['x(image_tag "a.png", alt: "y" ) + z', [['a.png', 'y', 'image_tag "a.png", alt: "y"']]],
    ['image_tag("a.png", alt: "y") + z', [['a.png', 'y', 'image_tag("a.png", alt: "y")']]],
    ['image_tag("a.png", alt: "y" ) + z', [['a.png', 'y', 'image_tag("a.png", alt: "y" )']]],
    ['x(image_tag "a.png" )', [['a.png', 'absent', 'image_tag "a.png"']]],
    ['x(image_tag "a.png", alt: "y", b: 1 )', [['a.png', 'y', 'image_tag "a.png", alt: "y", b: 1']]],
    ['image_tag "a.png", alt: "y", b: 1 if z', [['a.png', 'y', 'image_tag "a.png", alt: "y", b: 1']]],
    ['image_tag "a.png" do', [['a.png', 'absent', 'image_tag "a.png"']]],
    ['image_tag()', [['<%= image_tag() %>', 'dynamic', 'image_tag()']]],
    ['image_tag("a.png', []],
    ['x = 1 # image_tag "a.png"', []],
    [`"image_tag 'a.png'"`, []],
    [
      `image_tag "a.png", alt: "<img src='b.png'>"`,
      [['a.png', "<img src='b.png'>", `image_tag "a.png", alt: "<img src='b.png'>"`]],
    ],
    [
      `raw("<img src='a.png'>") + image_tag("b.png")`,
      [
        ["<img src='a.png'>", 'dynamic', "<img src='a.png'>"],
        ['b.png', 'absent', 'image_tag("b.png")'],
      ],
    ],
    [
      `image_tag("b.png") + raw("<img src='a.png'>")`,
      [
        ['b.png', 'absent', 'image_tag("b.png")'],
        ["<img src='a.png'>", 'dynamic', "<img src='a.png'>"],
      ],
    ],
  ])('%s', (code, images) => {
    expect(imagesIn(erb, `<p>a</p><%= ${code} %>`).map(({ src, alt, construct }) => [src, alt, construct])).toEqual(
      images,
    );
  });
});

test.each([
  ['an option', 'class: "b"', 'class: "c"'],
  ['an address', '"a.png"', '"b.png"'],
])('What a page says besides the text of a call is another one with another change of %s', (_, part, other) => {
  const outline = (page: string) => {
    const [image] = erb.read(page).images;
    return erb.outline(page).without([{ image: image!, index: 0, silences: false, span: image!.altSpan }]);
  };
  const page = '<%= image_tag "a.png", alt: "x", class: "b" %>';
  expect(outline(page.replace('"x"', '"y"'))).toBe(outline(page));
  expect(outline(page.replace('"x"', '"y"').replace(part, other))).not.toBe(outline(page));
});
