import { describe, expect, test } from 'vitest';
import { lintDocuments } from '../../../src/review/lint.ts';
import { traceOrigins } from '../../../src/review/origins/index.ts';
import { noPolicy } from '../../../src/review/policy.ts';
import type { Document } from '../../../src/model/document.ts';

const document = (path: string, text: string): Document => ({
  path,
  format: path.endsWith('.html') ? 'html' : 'markdown',
  text,
  changedLines: 'all',
});

/** The places that the images of a built page come from, `undefined` where that is not certain. */
async function origins(page: string, sources: Readonly<Record<string, string>>, path = 'site/guide/setup/index.html') {
  const options = { scope: 'all', changedFiles: new Set<string>(), baseline: undefined, today: '2026-10-01' } as const;
  const { images } = await lintDocuments([document(path, page)], { ...options, policy: noPolicy });
  const documents = Object.entries(sources).map(([name, text]) => document(name, text));
  const traced = await traceOrigins(images, { documents, isBuilt: (one) => one === path }, noPolicy);
  return traced.map(({ origin }) => origin && `${origin.document.path}:${origin.location.line} ${origin.source}`);
}

const page = '<h1>Setup</h1><h2>Settings</h2><p><img src="/assets/run-BDipBehd.png" alt="image"></p>';
const source = '# Setup\n\n## Settings\n\n![image](../img/run.png)\n';
const found = 'docs/guide/setup.md:5 ![image](../img/run.png)';

describe('An image of a built page', () => {
  test('comes from the one place that has its picture, its text and its heading', async () => {
    expect(await origins(page, { 'docs/guide/setup.md': source, 'README.md': '# Other\n' })).toEqual([found]);
  });

  test.each([
    ['another picture', source.replace('run.png', 'walk.png')],
    ['another text', source.replace('![image]', '![picture]')],
    ['another heading', source.replace('## Settings', '## Options')],
    ['a text that is an expression', '# Setup\n\n## Settings\n\n<img src="run.png" alt="{{ t }}">\n'],
    ['the place twice', `${source}\n![image](../img/run.png)\n`],
  ])('is where the page has it: its source has %s', async (_, other) => {
    expect(await origins(page, { 'docs/guide/setup.md': other })).toEqual([undefined]);
  });

  test('with nothing around it is where the page has it', async () => {
    const bare = '<p><img src="run.png" alt="image"></p>';
    expect(await origins(bare, { 'docs/guide/setup.md': '![image](run.png)\n' })).toEqual([undefined]);
  });

  test.each([
    '1.2. Settings',
    'Settings<a href="#s">#</a>',
    'Settings <a href="#s" aria-label="Link to Settings">¶</a>',
  ])('is traced under the heading %s', async (heading) => {
    expect(await origins(page.replace('Settings', heading), { 'docs/guide/setup.md': source })).toEqual([found]);
  });

  test('is traced by the words in its paragraph', async () => {
    const [shown, written] = ['Press <img src="a.png" alt="image"> twice.', 'Press ![image](a.png) twice.\n'];
    expect(await origins(`<p>${shown}</p>`, { 'a.md': written })).toEqual(['a.md:1 ![image](a.png)']);
  });

  test('comes from the document with the path of the page where several have it', async () => {
    const sources = { 'docs/api/setup.md': source, 'docs/guide/setup.md': source };
    expect(await origins(page, sources)).toEqual([found]);
  });

  test('is where the page has it when several documents have the path of the page', async () => {
    const sources = { 'de/guide/setup.md': source, 'en/guide/setup.md': source };
    expect(await origins(page, sources)).toEqual([undefined]);
  });

  test('without a finding is not traced', async () => {
    const good = 'A terminal with three passing tests';
    const sources = { 'docs/guide/setup.md': source.replace('image', good) };
    expect(await origins(page.replace('"image"', `"${good}"`), sources)).toEqual([undefined]);
  });

  test('that has no text comes from one that has none', async () => {
    const silent = page.replace(' alt="image"', '');
    const sources = { 'docs/guide/setup.md': source.replace('![image]', '![]') };
    expect(await origins(silent, sources)).toEqual(['docs/guide/setup.md:5 ![](../img/run.png)']);
  });
});
