import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/formats/index.ts';
import type { ChangedFile } from '../../src/lib/hunks.ts';
import { readPullRequest } from '../../src/sources/pull-request.ts';
import type { PullRequestSettings, Text } from '../../src/sources/pull-request.ts';

const shas = { headSha: 'head', baseSha: 'base' };
const first: PullRequestSettings = {
  scope: undefined,
  config: './config.yml',
  baseline: undefined,
  wanted: () => true,
};
const hunk = { start: 1, end: 4, added: new Set([2, 3]) };

function changed(path: string, more: Partial<ChangedFile> = {}): ChangedFile {
  return { path, status: 'modified', hunks: [hunk], ...more };
}

/** Reads a pull request of these files; `texts` by `commit:path`, everything else is absent. */
async function read(
  files: readonly ChangedFile[],
  texts: Readonly<Record<string, Text>>,
  more: { known?: Partial<PullRequestSettings>; settled?: Partial<PullRequestSettings>; all?: readonly string[] } = {},
) {
  const batches: string[][] = [];
  const configs: (string | undefined)[] = [];
  const contents = await readPullRequest(
    shas,
    { ...first, ...more.known },
    {
      changedFiles: () => Promise.resolve(files),
      allFiles: () => Promise.resolve(more.all && new Set(more.all)),
      readTexts: (places) => {
        const keys = places.map(({ commit, path }) => `${commit}:${path}`);
        batches.push(keys);
        return Promise.resolve(keys.map((key) => texts[key] ?? 'absent'));
      },
      formatFor,
      settle: (config) => {
        configs.push(config);
        return Promise.resolve({ ...first, ...more.known, ...more.settled });
      },
    },
  );
  return { ...contents, batches, configs };
}

describe('The documents of a pull request', () => {
  test('come with the lines that changed, in one batch with the settings of the base', async () => {
    const files = [changed('b.html'), changed('a.md'), changed('a.ts'), changed('gone.md', { status: 'removed' })];
    const result = await read(files, {
      'head:a.md': { text: 'a' },
      'head:b.html': { text: 'b' },
      'base:config.yml': { text: 'c' },
    });
    expect(result.documents).toEqual([
      { path: 'a.md', format: 'markdown', text: 'a', changedLines: new Set([2, 3]) },
      { path: 'b.html', format: 'html', text: 'b', changedLines: new Set([2, 3]) },
    ]);
    expect(result.batches).toEqual([['head:b.html', 'head:a.md', 'base:config.yml']]);
    expect(result.configs).toEqual(['c']);
    expect(result.notes).toEqual([]);
  });

  test('are none, and nothing is read, when no file is a document', async () => {
    const result = await read([changed('a.ts'), changed('b.md', { status: 'removed' })], {});
    expect(result.batches).toEqual([]);
    expect(result.configs).toEqual([undefined]);
    expect(result.documents).toEqual([]);
    expect(result.changed).toHaveLength(2);
  });

  test('that cannot be read are skipped with the reason', async () => {
    const result = await read([changed('a.md'), changed('b.md')], { 'head:a.md': { reason: 'Too large.' } });
    expect(result.skipped).toEqual([
      { file: 'a.md', reason: 'Too large.' },
      { file: 'b.md', reason: expect.stringContaining('does not have it') as string },
    ]);
  });

  test('without a diff are in question from first to last line, and that is said', async () => {
    const result = await read([changed('a.md', { hunks: undefined })], { 'head:a.md': { text: 'a' } });
    expect(result.documents).toMatchObject([{ changedLines: 'all' }]);
    expect(result.notes).toEqual([expect.stringContaining('no diff of a.md')]);
  });

  test('are those that the settings want, before and after the file with them is read', async () => {
    const files = [changed('a.md'), changed('b.md'), changed('c.md')];
    const texts = { 'head:a.md': { text: 'a' }, 'head:b.md': { text: 'b' }, 'head:c.md': { text: 'c' } };
    const known = { wanted: (path: string) => path !== 'a.md' };
    const settled = { wanted: (path: string) => path === 'c.md' };
    const result = await read(files, texts, { known, settled });
    expect(result.batches).toEqual([['head:b.md', 'head:c.md', 'base:config.yml']]);
    expect(result.documents.map(({ path }) => path)).toEqual(['c.md']);
  });

  test('are all of the repository for the scope `all`, wherever that was said', async () => {
    const texts = { 'head:a.md': { text: 'a' }, 'head:far.md': { text: 'f' } };
    const all = ['far.md', 'a.md', 'x.ts'];
    for (const more of [{ known: { scope: 'all' } }, { settled: { scope: 'all' } }] as const) {
      const { documents } = await read([changed('a.md')], texts, { ...more, all });
      expect(documents.map(({ path, changedLines }) => [path, changedLines])).toEqual([
        ['a.md', new Set([2, 3])],
        ['far.md', new Set()],
      ]);
    }
  });

  test('are those of the change when nobody can tell all of them, and that is said', async () => {
    const result = await read([changed('a.md')], { 'head:a.md': { text: 'a' } }, { known: { scope: 'all' } });
    expect(result.documents).toHaveLength(1);
    expect(result.notes).toEqual([expect.stringContaining('does not list every file')]);
  });
});

describe('The baseline', () => {
  const texts = { 'head:a.md': { text: 'a' }, 'base:known.json': { text: '{}' } };

  test('of an input comes in the same batch', async () => {
    const result = await read([changed('a.md')], texts, { known: { baseline: './known.json' } });
    expect(result.batches).toHaveLength(1);
    expect(result.baseline).toBe('{}');
  });

  test('of the configuration file comes after it', async () => {
    const result = await read([changed('a.md')], texts, { settled: { baseline: 'known.json' } });
    expect(result.batches.at(-1)).toEqual(['base:known.json']);
    expect(result.baseline).toBe('{}');
  });

  test('that is not at the base accepts nothing, and that is said', async () => {
    const result = await read([changed('a.md')], texts, { known: { baseline: 'none.json' } });
    expect(result.baseline).toBeUndefined();
    expect(result.notes).toEqual([expect.stringContaining('none.json is not at the base')]);
  });
});

test('Settings that cannot be read end the run', async () => {
  const texts = { 'head:a.md': { text: 'a' }, 'base:config.yml': { reason: 'It is not UTF-8 text.' } };
  await expect(read([changed('a.md')], texts)).rejects.toThrow(
    'config.yml cannot be read at the base of the pull request',
  );
});
