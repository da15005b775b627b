import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rst } from '../../../src/formats/rst/index.ts';

/** What docutils says of a picture; `scripts/rst-fixtures.py` writes it. */
type Picture = {
  readonly src: string;
  readonly alt: string | null;
  /** In the definition of a substitution. */
  readonly isDefined?: true;
  readonly isLink?: true;
  readonly caption?: string;
};

const folder = new URL('../../fixtures/docutils/', import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const expected = json('expected.json') as Readonly<Record<string, readonly Picture[]>>;
const generated = json('generated.json') as readonly {
  readonly seed: number;
  readonly text: string;
  readonly pictures: readonly Picture[];
}[];

/** The pictures of directives. Cells of a table that stand beside each other have no order, so their addresses give one. */
function read(text: string): readonly unknown[] {
  const pictures = rst.read(text).images.filter(({ syntax }) => syntax === 'image' || syntax === 'figure');
  return pictures.toSorted(bySource).map(({ src, alt, span, context }) => {
    const isDefined = text.startsWith('.. |', span.start);
    return {
      src,
      alt: alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? '' : null,
      isLink: !isDefined && context.control !== undefined,
      caption: isDefined ? undefined : context.figcaption,
    };
  });
}

function bySource(one: { readonly src: string }, other: { readonly src: string }): number {
  return one.src < other.src ? -1 : 1;
}

function answer(pictures: readonly Picture[]): readonly unknown[] {
  return pictures.toSorted(bySource).map(({ src, alt, isLink = false, caption }) => ({
    src,
    alt: alt?.replace(/\s+/g, ' ') ?? null,
    isLink,
    caption,
  }));
}

const cases = readdirSync(new URL('cases/', folder)).map((file) => file.replace('.rst', ''));

test('Every case has an answer of docutils', () => {
  expect(cases.toSorted()).toEqual(Object.keys(expected).toSorted());
});

test.each(cases)('Finds what docutils finds: %s', (name) => {
  const text = readFileSync(new URL(`cases/${name}.rst`, folder), 'utf8');
  expect(read(text)).toEqual(answer(expected[name] ?? []));
});

test('Finds what docutils finds in documents that were put together', () => {
  const wrong = generated.filter(
    ({ text, pictures }) => JSON.stringify(read(text)) !== JSON.stringify(answer(pictures)),
  );
  for (const { text, pictures } of wrong.slice(0, 1)) expect(read(text), text).toEqual(answer(pictures));
  expect(wrong.map(({ seed }) => seed)).toEqual([]);
});
