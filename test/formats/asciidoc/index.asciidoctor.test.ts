import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asciidoc } from '../../../src/formats/asciidoc/index.ts';
import type { Image } from '../../../src/model/image.ts';

/** An image as Asciidoctor shows it. `alt` is null where Asciidoctor makes one from the name of the file. */
type Shown = {
  readonly alt: string | null;
  readonly src: string;
  readonly width: string | null;
  readonly height: string | null;
  readonly caption: string | null;
  readonly link: string | null;
};

type Page = { readonly text: string; readonly images: readonly Shown[] };

type Written = { readonly page: string; readonly alt: string; readonly edited: string; readonly read: string };

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/asciidoctor/${name}`, import.meta.url), 'utf8'));

const { pages, generated } = read('pages.json') as {
  readonly pages: readonly Page[];
  readonly generated: readonly Page[];
};
const { edits } = read('edits.json') as { readonly edits: readonly Written[] };

/**
 * Pages at random on which we differ: what is attached to an item of a list, where lines of attributes or blocks that never end follow;
 * cells that a table has no column for, which Asciidoctor drops.
 */
const different: readonly number[] = [75, 119, 156];

test('Images, texts, addresses, sizes, links and captions are those that Asciidoctor shows', () => {
  for (const { text, images } of pages) expect(ours(text), text).toEqual(sorted(images.map(theirs)));
});

test('Images and texts of pages at random are those that Asciidoctor shows', () => {
  const found = generated.flatMap(({ text, images }, index) => {
    const [own, other] = [ours(text), sorted(images.map(theirs))].map((list) => list.map(withoutCaption));
    return JSON.stringify(own) === JSON.stringify(other) ? [] : [index];
  });
  expect(generated.length).toBeGreaterThanOrEqual(200);
  expect(found).toEqual(different);
});

test('Asciidoctor reads the texts that we write', () => {
  expect(edits.length).toBeGreaterThan(300);
  for (const { alt, edited, read: shown } of edits) expect(plain(shown), edited).toBe(plain(alt));
});

test('The texts that we write are those that Asciidoctor has read', () => {
  for (const { page, alt, edited } of edits) {
    const written = asciidoc.read(page).images.map((image) => {
      const { span, text } = asciidoc.setAlt(page, image, alt);
      return page.slice(0, span.start) + text + page.slice(span.end);
    });
    expect(written).toContain(edited);
  }
});

function ours(text: string) {
  return sorted(
    asciidoc.read(text).images.map(({ alt, src, width, height, context }) => ({
      alt: writtenAlt(alt),
      src: src.replaceAll(' ', '%20'),
      width: width ?? null,
      height: height ?? null,
      caption: context.figcaption === undefined ? null : plain(context.figcaption),
      link: context.control?.target ?? null,
    })),
  );
}

function writtenAlt(alt: Image['alt']): string | null {
  if (alt.kind === 'text') return plain(alt.text);
  return alt.kind === 'absent' ? null : alt.kind === 'empty' ? '' : alt.kind;
}

function theirs({ alt, src, width, height, caption, link }: Shown) {
  return {
    alt: alt === null ? null : plain(alt),
    src,
    width: pixels(width),
    height: pixels(height),
    caption: caption === null ? null : plain(caption),
    link,
  };
}

/** Images in the text of another one's caption come before it in the source and after it on the page. */
function sorted<Kind extends { readonly src: string }>(images: readonly Kind[]): readonly Kind[] {
  return images.toSorted((a, b) => (a.src < b.src ? -1 : 1));
}

function withoutCaption(image: ReturnType<typeof theirs>) {
  return { ...image, caption: null };
}

function pixels(value: string | null): number | null {
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}

/** Without the typography that Asciidoctor adds, which says the same. */
function plain(text: string): string {
  return text
    .replace(/\u200b/g, '')
    .replace(/\u2009—\u2009/g, ' -- ')
    .replaceAll('—', '--')
    .replaceAll('…', '...')
    .replace(/[’‘]/g, "'")
    .replaceAll('©', '(C)')
    .replaceAll('→', '->')
    .replaceAll('⇒', '=>');
}
