import { describe, expect, test } from 'vitest';
import { numbered, pullRequest } from './pull-request.ts';

describe('the list of files', () => {
  test('gives patches as git makes them, without file header', async () => {
    const binary = Uint8Array.of(0, 1, 2, 3);
    const before = {
      'mod.md': 'a\nb',
      'gone.md': 'x\n',
      'old.md': numbered(9),
      'pure.md': numbered(9, ';\n'),
      'p.png': binary,
    };
    const { call } = await pullRequest(before, {
      'mod.md': 'a\r\nb\n',
      'gone.md': null,
      'new.md': { from: 'old.md', content: `${numbered(9)}line 10\n` },
      'neu/größe 1.md': { from: 'pure.md' },
      'p.png': Uint8Array.of(0, 9),
      'added.md': 'first\n',
      'empty.md': '',
    });
    const { body } = await call('GET', '/pulls/7/files');
    const files = body as { filename: string; patch?: string }[];
    expect(Object.fromEntries(files.map(({ filename, patch }) => [filename, patch]))).toEqual({
      'added.md': '@@ -0,0 +1 @@\n+first',
      'empty.md': undefined,
      'gone.md': '@@ -1 +0,0 @@\n-x',
      'mod.md': '@@ -1,2 +1,2 @@\n-a\n-b\n\\ No newline at end of file\n+a\r\n+b',
      'neu/größe 1.md': undefined,
      'new.md': '@@ -7,3 +7,4 @@ line 6\n line 7\n line 8\n line 9\n+line 10',
      'p.png': undefined,
    });
    expect(body).toContainEqual(
      expect.objectContaining({ filename: 'gone.md', status: 'removed', additions: 0, deletions: 1 }),
    );
    expect(body).toContainEqual(
      expect.objectContaining({
        filename: 'neu/größe 1.md',
        status: 'renamed',
        previous_filename: 'pure.md',
        changes: 0,
      }),
    );
    expect(body).toContainEqual(
      expect.objectContaining({ filename: 'mod.md', status: 'modified', additions: 2, deletions: 2, changes: 4 }),
    );
  });

  test('has neither a patch nor a count for what an attribute or a byte 0 makes binary', async () => {
    const { call } = await pullRequest(
      { 'a.md': 'a\n', 'b.html': 'b\n' },
      { '.gitattributes': '*.md -diff\n', 'a.md': 'a\nb\n', 'b.html': 'b\n\0\n' },
    );
    const { body } = await call('GET', '/pulls/7/files');
    const files = (body as { filename: string; changes: number; patch?: string }[]).slice(1);
    expect(files.map(({ filename, changes, patch }) => [filename, changes, patch])).toEqual([
      ['a.md', 0, undefined],
      ['b.html', 0, undefined],
    ]);
  });

  test('starts at the merge base, so what happened on the base branch is not in it', async () => {
    const { call, repository } = await pullRequest({ 'a.md': numbered(9), 'b.md': 'b\n' }, { 'b.md': 'B\n' });
    await repository.commit('main', { 'a.md': 'rewritten\n' });
    expect((await call('GET', '/pulls/7/files')).body).toMatchObject([{ filename: 'b.md' }]);
  });

  test('has no patch for a file above the limit', async () => {
    const { call } = await pullRequest({ 'a.md': '' }, { 'a.md': numbered(30), 'b.md': 'b' }, { patchLimit: 100 });
    const { body } = await call('GET', '/pulls/7/files');
    expect(body).toMatchObject([
      { filename: 'a.md', changes: 30 },
      { filename: 'b.md', patch: expect.any(String) as string },
    ]);
    expect(body).not.toHaveProperty('0.patch');
  });

  test('comes in pages, 30 unless asked otherwise, 100 at most, 3,000 files in all', async () => {
    const many = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`${10_000 + index}.md`, 'x']));
    const { call } = await pullRequest({ 'a.md': '' }, many);
    expect((await call('GET', '/pulls/7/files')).body).toHaveLength(30);

    const names: string[] = [];
    for (let url: string | undefined = '/pulls/7/files?per_page=500'; url !== undefined;) {
      const { body, headers } = await call('GET', url);
      names.push(...(body as { filename: string }[]).map(({ filename }) => filename));
      url = /<([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }
    expect(names).toEqual(Object.keys(many).slice(0, 3000));
  });
});
