import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { corpus } from '../../world/corpus.ts';
import { runs } from '../../world/runs.ts';
import { oneLine, shownIn } from './oracle.ts';
import { commonPages } from './pages.ts';

/** The images that we list, without those that no parser reads as one. */
function listed(text: string) {
  return markdown
    .read(text)
    .images.filter(({ syntax }) => syntax !== 'malformed')
    .map(({ src, alt }) => ({ src, alt: alt.kind === 'text' ? oneLine(alt.text) : alt.kind === 'empty' ? '' : null }));
}

// Where we differ on purpose, `pages.ts` writes no such page; docs/fuzzing.md has the list.
test('Images of a text are those that commonmark.js and parse5 show', () => {
  fc.assert(
    fc.property(commonPages, (text) => {
      expect(listed(text)).toEqual(shownIn(text));
    }),
    { ...runs(60), examples: corpus('shown').map(({ values }): [string] => [String(values[0])]) },
  );
});
