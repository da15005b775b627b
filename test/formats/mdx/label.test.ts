import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/edits.ts';
import { mdx } from '../../../src/formats/mdx/index.ts';

test.each([
  ['<img src="a.png" />', '<img src="a.png" alt="&amp; &lt; &#123; } &#124; &#96; &quot; \' \\ c" />'],
  ["<img src='a.png' alt='old' />", `<img src='a.png' alt='&amp; &lt; &#123; } &#124; &#96; " &#39; \\ c' />`],
])('In an element of MDX, a text has no mark of Markdown: %j', (before, after) => {
  const [image] = mdx.read(before).images;
  expect(applyEdits(before, [mdx.setAlt(before, image!, `& < { } | \` " ' \\\n c`)])).toBe(after);
});

test.each([
  ['![](a.png)', 'a {b} c', '![a \\{b\\} c](a.png)'],
  ['![](a.png)', '[a] {{b}} \\{', '![\\[a\\] \\{\\{b\\}\\} \\\\\\{](a.png)'],
  ['![](a.png)', 'a\n  b', '![a b](a.png)'],
  ['![r]\n\n[r]: a.png', 'a {b}', '![a \\{b\\}][r]\n\n[r]: a.png'],
])('In MDX, braces of a text are no expressions: %j with %j', (before, alt, after) => {
  const [image] = mdx.read(before).images;
  expect(applyEdits(before, [mdx.setAlt(before, image!, alt)])).toBe(after);
});
