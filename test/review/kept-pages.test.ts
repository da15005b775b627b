import { describe, expect, test } from 'vitest';
import { review, type ReviewInput } from '../../src/review/index.ts';
import type { PageStore } from '../../src/review/kept-pages.ts';
import { noPolicy } from '../../src/review/policy.ts';
import type { Document } from '../../src/model/document.ts';

const document = (text: string, path = 'docs/a.md', format = 'markdown'): Document => ({
  path,
  format,
  text,
  changedLines: 'all',
});

const texts = [
  '# Guide\n\n![](a.png)\n\nText ![IMG_1.png](b.png "title") more\n\n[![](c.png)](https://example.com)\n',
  '<figure><img src="d.png" width="3"><figcaption>Red `x`</figcaption></figure>\n\n| a | b |\n|-|-|\n| ![`x` and y](a.png) | z |\n',
  '![A red canoe on a green lake](a.png)\n\n<!-- alt-text-ignore-next-line missing-alt: later -->\n![](f.png)\n',
];
const documents = [
  ...texts.map((text, index) => document(text, `docs/${index}.md`)),
  document(
    '<p lang="de"><img src="x.png" alt=""> <svg role="img"></svg> <img src={{ x }} alt="{{ y }}">',
    'b.html',
    'html',
  ),
];

function remembering(entries = new Map<string, string>()): PageStore & { readonly entries: Map<string, string> } {
  return { entries, get: (key) => entries.get(key), put: (key, entry) => void entries.set(key, entry) };
}

async function reviewed(store: PageStore | undefined, more: Partial<ReviewInput> = {}) {
  return review({
    documents,
    skipped: [],
    scope: 'all',
    changedFiles: new Set(),
    failOn: 'error',
    unread: 'fail',
    minCoverage: undefined,
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
    language: 'auto',
    drafting: { status: 'off' },
    contextDrafts: 'always',
    notes: [],
    ...more,
    store,
  });
}

test('A report from kept pages equals the one from reading them', async () => {
  const store = remembering();
  const read = await reviewed(undefined);
  expect(await reviewed(store)).toEqual(read);
  expect(store.entries.size).toBe(documents.length);
  expect(await reviewed(store)).toEqual(read);
  expect(read.images.length).toBeGreaterThan(8);
});

/** What is found with a store whose entries are changed by `change`, in a run with `more`. */
async function afterwards(change: (entry: string) => string, more: Partial<ReviewInput> = {}) {
  const store = remembering();
  await reviewed(store);
  for (const [key, entry] of store.entries) store.entries.set(key, change(entry));
  return reviewed(store, more);
}

const marked = (entry: string) => entry.replaceAll('"message":"', '"message":"KEPT ');
const isMarked = (report: unknown) => JSON.stringify(report).includes('KEPT ');

describe('A page is taken from the store', () => {
  test('when nothing changed', async () => {
    expect(isMarked((await afterwards(marked)).images)).toBe(true);
  });

  const [first] = documents;
  test.each<[string, Partial<ReviewInput>]>([
    ['its text', { documents: [document(`${texts[0]} `, 'docs/0.md')] }],
    ['its path', { documents: [document(texts[0] ?? '', 'docs/9.md')] }],
    ['its format', { documents: [document(texts[0] ?? '', 'docs/0.md', 'mdx')] }],
    ['a setting of the project', { documents: first ? [first] : [], policy: { ...noPolicy, allow: ['x'] } }],
  ])('but not after a change of %s', async (_, more) => {
    expect(await afterwards(marked, more)).toEqual(await reviewed(undefined, more));
  });
});

describe('An entry that no page has is ignored', () => {
  test.each<[string, (entry: string) => string]>([
    ['is empty', () => ''],
    ['is cut', (entry) => entry.slice(0, -2)],
    ['is null', () => 'null'],
    ['is another thing', () => '{"checked":[]}'],
    ['lacks a field', (entry) => entry.replace(/"nearby":"[^"]*",?/, '')],
    ['has a field more', (entry) => entry.replace('"src":', '"more":1,"src":')],
    ['has a number for a text', (entry) => entry.replace(/"src":"[^"]*"/, '"src":1')],
    ['has a rule that there is not', (entry) => entry.replace(/"rule":"[^"]*"/, '"rule":"constructor"')],
    ['has a place before the text', (entry) => entry.replace(/"start":\d+/, '"start":-1')],
    ['has a place behind the text', (entry) => entry.replace(/"end":\d+/, '"end":9999')],
    ['has a place that ends before it starts', (entry) => entry.replace(/"start":\d+,"end":\d+/, '"start":2,"end":1')],
    ['has half an offset', (entry) => entry.replace(/"start":\d+/, '"start":0.5')],
  ])('when it %s', async (_, change) => {
    const all = (entry: string) => (change(entry) === entry ? '' : change(entry));
    expect(await afterwards(all)).toEqual(await reviewed(undefined));
  });
});

test('Places that belong to something else cost suggestions, and nothing else', async () => {
  const shifted = (entry: string) =>
    entry.replace(/"(start|end)":(\d+)/g, (_, name: string, at: string) => `"${name}":${Math.max(0, Number(at) - 3)}`);
  const report = await afterwards(shifted);
  expect(report.totals).toEqual((await reviewed(undefined)).totals);
});
