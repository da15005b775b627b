import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { astro } from '../../../src/formats/astro/index.ts';
import { svelte } from '../../../src/formats/svelte/index.ts';
import { vue } from '../../../src/formats/vue/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { Alt } from '../../../src/model/image.ts';

/** An image as a compiler reads it: null for an attribute that is absent, `unknown` for a value that only the running page knows. */
type Shown = { readonly src: string | null; readonly alt: string | null };

type Fixture = {
  readonly pages: readonly { readonly text: string; readonly images: readonly Shown[] }[];
  /** A text for one image of a page, and what the compiler reads in the page that our writer makes. */
  readonly edits: readonly {
    readonly page: number;
    readonly index: number;
    readonly alt: string;
    readonly edited: string;
    readonly read: string;
  }[];
};

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/compilers/${name}.json`, import.meta.url), 'utf8')) as Fixture;

describe.each([
  ['vue', vue],
  ['svelte', svelte],
  ['astro', astro],
])('The compiler of %s and our reader', (name, format) => {
  const { pages, edits } = fixture(name);

  test('find the same images, with the same texts and addresses', () => {
    expect(pages.length).toBeGreaterThanOrEqual(25);
    for (const { text, images } of pages) {
      const ours = format.read(text).images;
      expect(
        ours.map(({ alt }) => written(alt)),
        text,
      ).toEqual(images.map(({ alt }) => alt));
      for (const [index, { src }] of images.entries()) {
        // Of an expression we know some addresses, such as those of imports.
        if (src !== 'unknown') expect(ours[index]?.src, text).toBe(src ?? '');
      }
    }
  });

  test('read the same texts in what our writer makes', () => {
    expect(edits.length).toBeGreaterThanOrEqual(30);
    for (const { page, index, alt, edited, read } of edits) {
      const { text } = pages[page]!;
      expect(read, edited).toBe(alt);
      expect(applyEdits(text, [format.setAlt(text, format.read(text).images[index]!, alt)])).toBe(edited);
    }
  });
});

function written(alt: Alt): string | null {
  if (alt.kind === 'text') return alt.text;
  return alt.kind === 'absent' ? null : alt.kind === 'empty' ? '' : 'unknown';
}
