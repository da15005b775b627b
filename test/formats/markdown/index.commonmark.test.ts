import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/index.ts';

/** Every example of CommonMark 0.31.2 and GFM with an image; kept outside of the repository because of their licences. */
const file = new URL('../../../../shared/conformance/commonmark-image-cases.json', import.meta.url);

type Case = { id?: string; markdown: string; images: { alt: string | null; src: string; title?: string | null }[] };

describe.skipIf(!existsSync(file))('CommonMark and GFM examples', () => {
  const cases = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases : [];
  test.each(cases.map((one) => [one.markdown, one.images] as const))('%j', (text, images) => {
    const found = markdown.read(text).images.map(({ src, alt }) => ({
      src,
      alt: { text: alt.kind === 'text' ? alt.text : undefined, empty: '', absent: null, dynamic: undefined }[alt.kind],
    }));
    expect(found).toEqual(images.map(({ src, alt }) => ({ src, alt })));
  });
});
