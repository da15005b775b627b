import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../src/rules/shared/normalise.ts';
import { runs } from '../../world/runs.ts';

test.each([
  ['  A Screen_shot - of `x`. ', "a screen shot of 'x"],
  ['“Héros” – image', 'héros” image'],
  ['...', ''],
])('%j is compared as %j', (text, form) => {
  expect(normalise(text)).toBe(form);
});

test('A text of ASCII comes to the same as it does between other words, where its edges stay', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(`é${normalise(`a${text}b`)}é`).toBe(normalise(`éa${text}bé`));
    }),
    runs(200),
  );
});
