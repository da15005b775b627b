import { expect, test } from 'vitest';
import { suggest } from '../../src/review/suggest.ts';
import { html } from '../../src/formats/html/index.ts';
import type { Limited } from '../../src/review/parse.ts';
import type { DraftedImage } from '../../src/model/reviewed-image.ts';

const text = '<p><img src="a.png"></p>\n<p><img src="b.png" alt="A cat"></p>\n';
const document = { path: 'a.html', format: 'html', text, changedLines: 'all' } as const;

const images = html.read(text).images.map((image, index): DraftedImage => ({
  document,
  image,
  location: { line: 1, column: 1, endLine: 1, endColumn: 1 },
  source: text.slice(image.span.start, image.span.end),
  status: 'missing',
  inScope: true,
  identity: image.src,
  findings: [],
  proposal: index === 0 ? { source: 'context', alt: 'A heron', basis: 'the words' } : undefined,
  draft: undefined,
}));

const suggested = (limited: Limited) => suggest(document, images, { components: {}, offersProposals: true, limited });

test('An edit that is proved becomes a suggestion', async () => {
  const { made, notes } = await suggested((work) => ({ result: work() }));
  expect([...made.values()].map(({ replacement }) => replacement)).toEqual(['<img src="a.png" alt="A heron">']);
  expect(notes).toEqual([]);
});

test('An edit that cannot be proved within the limit of a document is not offered, and the report says why', async () => {
  const { made, notes } = await suggested(() => ({ stoppedAfterMs: 30_000 }));
  expect(made.size).toBe(0);
  expect(notes).toEqual([
    expect.stringMatching(/^No edit of a\.html could be checked, so none is offered\. .*30 seconds/),
  ]);
});
