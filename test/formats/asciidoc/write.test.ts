import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/edits.ts';
import { asciidoc } from '../../../src/formats/asciidoc/index.ts';

const written = (before: string, alt: string) => {
  const [image] = asciidoc.read(before).images;
  return applyEdits(before, [asciidoc.setAlt(before, image!, alt)]);
};

test.each([
  ['image::a.png[Old]', 'image::a.png[New text]'],
  ['image::a.png["alt=1"]', 'image::a.png[New text]'],
  ['image::a.png["Old, text"]', 'image::a.png[New text]'],
  ['image::a.png[alt=Old]', 'image::a.png[alt="New text"]'],
  ['image::a.png[alt = "Old",300]', 'image::a.png[alt="New text",300]'],
  ['image:a.png[]', 'image:a.png[New text]'],
  ['image::a.png[ ]', 'image::a.png[New text ]'],
  ['image::a.png[ width=300]', 'image::a.png[ New text,width=300]'],
])('The text of %s is written as %s', (before, after) => {
  expect(written(`${before}\n`, 'New text')).toBe(`${after}\n`);
});

test.each([
  ['A "crane"', 'A "crane"'],
  ['"A" crane', '"\\"A\\" crane"'],
  ["'A' crane", `"'A' crane"`],
  ['alt=x', '"alt=x"'],
  ['a-b_c = x', '"a-b_c = x"'],
  ['-a=x', '-a=x'],
  ['a b=x', 'a b=x'],
])('The text %s stands in the first place as %s', (alt, list) => {
  expect(written('image::a.png[]\n', alt)).toBe(`image::a.png[${list}]\n`);
});

test('An empty text stands in quotes in the first place', () => {
  expect(written('image::a.png[Old]\n', '')).toBe('image::a.png[""]\n');
});

test.each([
  ['image::a.png[]', 'a \\ {b} |c| &d; &#1; &', 'image::a.png[a &#92; &#123;b} &#124;c&#124; &#38;d; &#38;#1; &]'],
  ['image::a.png[]', '[a] *b* `c` #d# (e) ~f^g', 'image::a.png[[a] *b* `c` #d# (e) ~f^g]'],
  ['image:a.png[]', '[a] *b* `c` #d#', 'image:a.png[&#91;a&#93; &#42;b&#42; &#96;c&#96; &#35;d&#35;]'],
  ['image:a.png[]', 'a ~f^g + <h> i@j', 'image:a.png[a &#126;f&#94;g &#43; &#60;h&#62; i&#64;j]'],
  ['image:a.png[]', 'a $b $$c$$ (d) ((e))', 'image:a.png[a $b &#36;&#36;c&#36;&#36; (d) &#40;&#40;e))]'],
  ['image:a.png[]', 'a: b, x://y a_b _c_', 'image:a.png["a: b, x&#58;//y a_b &#95;c&#95;"]'],
  ['image:a.png[]', 'a {b} |c| &d; \\', 'image:a.png[a &#123;b} &#124;c&#124; &#38;d; &#92;]'],
])('In %s, what Asciidoctor would replace in %s is encoded', (before, alt, after) => {
  expect(written(`${before}\n`, alt)).toBe(`${after}\n`);
});
