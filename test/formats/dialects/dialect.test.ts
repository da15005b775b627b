import fc from 'fast-check';
import { expect, test } from 'vitest';
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
