import { describe, expect, test } from 'vitest';
import { review, type ReviewInput } from '../../src/review/index.ts';
import { noPolicy } from '../../src/review/policy.ts';
import type { Drafter } from '../../src/model/draft.ts';

const input: Omit<ReviewInput, 'documents'> = {
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
  mends: true,
  showsBeginnings: true,
  notes: [],
};

async function imagesOf(text: string, more: Partial<ReviewInput> = {}) {
  const documents = [{ path: 'docs/a.md', format: 'markdown', text, changedLines: 'all' }] as const;
  return (await review({ ...input, documents, ...more })).images;
}

async function beginningFor(src: string): Promise<string | undefined> {
  const [image] = await imagesOf(`# Guide\n\nSome words.\n\n![](<${src}>)\n`);
  return image?.beginning;
}

describe('A file name is words to begin with:', () => {
  test.each([
    ['img/export-dialog.png', 'Export dialog'],
    ['img/export_dialog-2.png', 'Export dialog'],
    ['img/ExportDialog.png', 'Export dialog'],
    ['img/github-oauth-settings.png', 'GitHub OAuth settings'],
    ['https://cdn.example/a/release%20pipeline.svg?w=3', 'Release pipeline'],
    ['img/screenshot-export-dialog.png', 'Screenshot export dialog'],
  ])('%s → %s', async (src, words) => {
    expect(await beginningFor(src)).toBe(words);
  });

  test.each([
    'img_0042.jpg',
    'IMG_20210304_101112.jpg',
    'screenshot-1.png',
    'Screenshot 2024-05-01 at 10.11.12.png',
    'settings.png',
    'hero-banner.png',
    'new-screenshot-large.png',
    '2024-05-01.png',
    '550e8400-e29b-41d4-a716-446655440000.png',
    'd41d8cd98f00b204e9800998ecf8427e.png',
    'deadbeef-facade.png',
    'step2-dialog.png',
    'image.png',
    'untitled-design.png',
    'a-very-long-name-of-a-file-for-a-picture.png',
    'x$y@octocat <b>.png',
    'data:image/png;base64,AAAA',
  ])('never %s', async (src) => {
    expect(await beginningFor(src)).toBeUndefined();
  });

  test.each([
    ['an image that has a text', '![The dialog with three formats to choose from](export-dialog.png)\n'],
    ['a picture that is all that a link holds', '[![](export-dialog.png)](x1)\n'],
    ['an image with another draft', '![](https://img.shields.io/badge/export-dialog-blue)\n'],
    ['an image that is only advised about', '![export dialog](export-dialog.png)\n'],
  ])('none for %s', async (_, text) => {
    expect((await imagesOf(text)).map(({ beginning }) => beginning)).toEqual([undefined]);
  });

  test('it is no draft: nothing is offered or written, and a model is asked as ever', async () => {
    const [shown] = await imagesOf('![](export-dialog.png)\n');
    expect(shown).toMatchObject({ beginning: 'Export dialog', proposal: undefined, suggestion: undefined });
    const asked: string[] = [];
    const draft: Drafter = (wanted) => {
      asked.push(...wanted.map(({ image }) => image.src));
      const drafts = wanted.map(() => ({ status: 'failed', reason: 'The model said nothing.' }) as const);
      return Promise.resolve({ drafts, requests: 1, costUsd: 0, notes: [], refused: undefined });
    };
    const [failed] = await imagesOf('![](export-dialog.png)\n', { drafting: { status: 'ready', draft } });
    expect(asked).toEqual(['export-dialog.png']);
    expect(failed?.beginning).toBe('Export dialog');
  });

  test('it is only looked for where it is shown', async () => {
    const [image] = await imagesOf('![](export-dialog.png)\n', { showsBeginnings: false });
    expect(image?.beginning).toBeUndefined();
  });
});
