import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/edits.ts';
import { html } from '../../../src/formats/html/index.ts';

const said = `S & <b> "it's"`;

test.each([
  ['<img src="a.png">', `<img src="a.png" alt="S &amp; &lt;b> &quot;it's&quot;">`],
  [`<img src="a.png" alt='x'>`, `<img src="a.png" alt='S &amp; &lt;b> "it&#39;s"'>`],
  [`<img src="a.png" ALT = 'x'>`, `<img src="a.png" ALT='S &amp; &lt;b> "it&#39;s"'>`],
  [`<img src="a.png" alt="x='y">`, `<img src="a.png" alt="S &amp; &lt;b> &quot;it's&quot;">`],
  ['<img src="a.png" alt=x>', `<img src="a.png" alt="S &amp; &lt;b> &quot;it's&quot;">`],
  ['<svg role="img"><title>x</title></svg>', `<svg role="img"><title>S &amp; &lt;b> "it's"</title></svg>`],
])('A text is written into %s with the quotes of its author', (before, after) => {
  const [image] = html.read(before).images;
  expect(applyEdits(before, [html.setAlt(before, image!, said)])).toBe(after);
});
