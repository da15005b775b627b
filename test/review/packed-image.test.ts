import { expect, test } from 'vitest';
import { createImagePacks, packImage, withAdded } from '../../src/review/packed-image.ts';
import type { LintedImage } from '../../src/model/reviewed-image.ts';
import { bareImage } from '../world/image.ts';

const linted = (src: string): LintedImage => ({
  document: { path: 'a.md', format: 'markdown', text: '![](a.png)', changedLines: 'all' },
  image: { ...bareImage, src },
  location: { line: 1, column: 1, endLine: 1, endColumn: 11 },
  source: `![](${src})`,
  status: 'missing',
  inScope: true,
  identity: `a.md | ${src} | 1`,
  findings: [{ rule: 'empty-markdown-alt', severity: 'error', message: 'There is no text.' }],
});
const proposal = { source: 'context', alt: 'A cat', basis: 'its caption', certainty: undefined } as const;

test('A packed image, and a copy of it, is what it was before', () => {
  const packs = createImagePacks();
  const before = [linted('a.png'), { ...linted('b.png'), isGenerated: true }];
  const packed = before.map((one) => packImage(one, packs));
  expect(packed.map((one) => ({ ...one }))).toEqual(before);
  expect(packed[0]!.image).toBe(packed[0]!.image);
  expect(packed[0]!.document).toBe(before[0]!.document);
});

test('What is added to an image is beside what it had, and the image before stays as it was', () => {
  const packs = createImagePacks();
  for (const one of [linted('a.png'), packImage(linted('a.png'), packs)]) {
    const proposed = withAdded(one, { proposal });
    const drafted = withAdded(proposed, { draft: { status: 'functional' } });
    expect({ ...drafted }).toEqual({ ...linted('a.png'), proposal, draft: { status: 'functional' } });
    expect({ ...proposed }).toEqual({ ...linted('a.png'), proposal });
    expect(one).not.toHaveProperty('proposal');
  }
});

test('A packed image to which nothing is added is the same object', () => {
  const packed = packImage(linted('a.png'), createImagePacks());
  expect(withAdded(packed, { proposal: undefined })).toBe(packed);
});
