import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hugo } from '../../../src/formats/dialects/hugo.ts';
import { malformed } from '../../../src/formats/dialects/malformed/index.ts';
import { rstImage } from '../../../src/formats/dialects/rst-image.ts';

test.each([
  ['malformed', malformed, /[!！][ \t]?[[【]/, ['!', '！', ' ', '\t', '[', '【', 'a', '\n']],
  ['reStructuredText', rstImage, /(?:image|figure)::[ \t]/i, ['image', 'Figure', ':', '::', ' ', '\t', 'a', '\n']],
])('The words that are looked for first are in all that may be an image: %s', (_, { tokens }, pattern, pieces) => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(tokens.test(written)).toBe(pattern.test(written));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['{{< ref "configure-image.md" >}}', false],
  ['{{% relref "a.md#figures" %}}', false],
  ['{{< figure src="a.png" >}}', true],
  ['{{<figure "a" >}}', true],
  ['{{< theme/zoom-img "a" >}}', true],
  ['{{% screenshot id="a" %}}', true],
  ['{{< card link="b" image="a.png" >}}', true],
])('Whether a call of Hugo may show a picture: %s, %s', (call, mayShow) => {
  expect(hugo.tokens.test(`Text ${call}\n`)).toBe(mayShow);
});
