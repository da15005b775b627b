import { describe, expect, test } from 'vitest';
import { noPolicy } from '../../src/review/policy.ts';
import { suggest, type SuggestOptions } from '../../src/review/suggest.ts';
import { html } from '../../src/formats/html/index.ts';
import { markdown } from '../../src/formats/markdown/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { DraftedImage } from '../../src/model/reviewed-image.ts';

/** The suggestions for a text whose first image gets the words `alt`. */
function suggested(
  format: 'html' | 'markdown',
  text: string,
  alt: string,
  rest = '',
  options: Partial<Omit<SuggestOptions, 'policy'>> = {},
) {
  const document: Document = { path: `docs/${format}`, format, text: text + rest, changedLines: 'all' };
  const { images } = { html, markdown }[format].read(text);
  const drafted = images.map((image, index): DraftedImage => ({
    document,
    image,
    location: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    source: text.slice(image.span.start, image.span.end),
    status: 'missing',
    inScope: true,
    identity: image.src,
    findings: [],
    proposal: index === 0 ? { source: 'context', alt, basis: 'the words' } : undefined,
    draft: undefined,
  }));
  return suggest(document, drafted, { policy: noPolicy, contextDrafts: 'always', ...options });
}

test('An edit that is proved becomes a suggestion', async () => {
  const text = '<p><img src="a.png"></p>\n<p><img src="b.png" alt="A cat"></p>\n';
  const { made, notes } = await suggested('html', text, 'A heron');
  expect([...made.values()].map(({ replacement }) => replacement)).toEqual(['<img src="a.png" alt="A heron">']);
  expect(notes).toEqual([]);
});

test('An edit after which no reader gets through the text is not offered', async () => {
  const { made, notes } = await suggested('markdown', '![](a.png)\n', `A heron ${'[x] '.repeat(80_001)}`);
  expect(made.size).toBe(0);
  expect(notes).toEqual([]);
});

test('An edit of a text that is beyond the limits of its reader is not offered, and the report says why', async () => {
  const { made, notes } = await suggested('markdown', '![](a.png)\n', 'A heron', '\n- a'.repeat(80_001));
  expect(made.size).toBe(0);
  expect(notes).toEqual([
    expect.stringMatching(
      /^No edit of docs\/markdown could be checked, so none is offered\. .* too densely to be read/,
    ),
  ]);
});

describe('Words that are only shown', () => {
  const auto = { contextDrafts: 'auto' } as const;

  test('have a proved edit where an output shows it', async () => {
    const { made, shown } = await suggested('markdown', '![](a.png)\n', 'A heron', '', { ...auto, showsAll: true });
    expect([...made.values()]).toMatchObject([{ offered: false, replacement: '![A heron](a.png)' }]);
    expect(shown.size).toBe(0);
  });

  test('are told apart without a proof where none does', async () => {
    // A page that cannot be proved: nothing is said of it.
    const dense = '\n- a'.repeat(80_001);
    const { made, shown, notes } = await suggested('markdown', '![](a.png)\n', 'A heron', dense, {
      ...auto,
      showsAll: false,
    });
    expect(made.size).toBe(0);
    expect([...shown].map(({ image }) => image.src)).toEqual(['a.png']);
    expect(notes).toEqual([]);
  });

  test('are nothing where the syntax cannot have them', async () => {
    const { made, shown } = await suggested('markdown', '![a](a.png)\n', 'a', '', { ...auto, showsAll: false });
    expect([made.size, shown.size]).toEqual([0, 0]);
  });

  test('do not keep those that are offered from their proof', async () => {
    const { made, shown } = await suggested('markdown', '![](a.png)\n', 'A heron', '', { showsAll: false });
    expect([...made.values()]).toMatchObject([{ offered: true, replacement: '![A heron](a.png)' }]);
    expect(shown.size).toBe(0);
  });
});
