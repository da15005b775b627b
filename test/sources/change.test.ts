import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/formats/index.ts';
import type { ChangedFile } from '../../src/lib/hunks.ts';
import { readChange } from '../../src/sources/change.ts';
import type { ChangeSettings } from '../../src/sources/change.ts';
import type { FileText } from '../../src/model/file.ts';

const shas = { headSha: 'head', baseSha: 'base' };
const first: ChangeSettings = {
  scope: 'lines',
  config: './config.yml',
  baseline: undefined,
  wanted: () => true,
};
const hunk = { start: 1, end: 4, added: new Set([2, 3]) };

function changed(path: string, more: Partial<ChangedFile> = {}): ChangedFile {
  return { path, status: 'modified', hunks: [hunk], ...more };
}

/** Reads a change of these files; `texts` by `commit:path`, everything else is absent. */
async function read(
  files: readonly ChangedFile[],
  texts: Readonly<Record<string, FileText>>,
  more: {
    known?: Partial<ChangeSettings>;
    settled?: Partial<ChangeSettings>;
    all?: readonly string[];
    /** Diffs that git has, and texts where the change began, by path; without the latter the start of the change is unknown. */
    local?: Readonly<Record<string, string>>;
    earlier?: Readonly<Record<string, string>>;
  } = {},
) {
  const batches: string[][] = [];
  const configs: (string | undefined)[] = [];
  const contents = await readChange(
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
      localPatch: ({ path }) => Promise.resolve(more.local?.[path]),
      earlierTexts: (paths) => {
        batches.push(paths.map((path) => `earlier:${path}`));
        const { earlier } = more;
        const textOf = (text: string | undefined) => (text === undefined ? 'absent' : { text });
        return Promise.resolve(earlier && paths.map((path) => textOf(earlier[path])));
      },
    },
  );
  return { ...contents, batches, configs };
}

describe('The documents of a change', () => {
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

  test('are those that the settings include, before and after the configuration file is read', async () => {
    const files = [changed('a.md'), changed('b.md'), changed('c.md')];
    const texts = { 'head:a.md': { text: 'a' }, 'head:b.md': { text: 'b' }, 'head:c.md': { text: 'c' } };
    const known = { wanted: (path: string) => path !== 'a.md' };
    const settled = { wanted: (path: string) => path === 'c.md' };
    const result = await read(files, texts, { known, settled });
    expect(result.batches).toEqual([['head:b.md', 'head:c.md', 'base:config.yml']]);
    expect(result.documents.map(({ path }) => path)).toEqual(['c.md']);
  });

  test('are all of the repository with the scope `all`, wherever it was set', async () => {
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

  test('are those of the change when the others cannot be listed, with a note', async () => {
    const result = await read([changed('a.md')], { 'head:a.md': { text: 'a' } }, { known: { scope: 'all' } });
    expect(result.documents).toHaveLength(1);
    expect(result.notes).toEqual([expect.stringContaining('does not list every file')]);
  });
});

describe('The baseline', () => {
  const texts = { 'head:a.md': { text: 'a' }, 'base:known.json': { text: '{}' } };

  test('of an input is read in the same batch', async () => {
    const result = await read([changed('a.md')], texts, { known: { baseline: './known.json' } });
    expect(result.batches).toHaveLength(1);
    expect(result.baseline).toBe('{}');
  });

  test('of the configuration file is read after it', async () => {
    const result = await read([changed('a.md')], texts, { settled: { baseline: 'known.json' } });
    expect(result.batches.at(-1)).toEqual(['base:known.json']);
    expect(result.baseline).toBe('{}');
  });

  test('that is not at the base accepts nothing, with a note', async () => {
    const result = await read([changed('a.md')], texts, { known: { baseline: 'none.json' } });
    expect(result.baseline).toBeUndefined();
    expect(result.notes).toEqual([expect.stringContaining('The base commit has no none.json')]);
  });
});

test('Settings that cannot be read end the run', async () => {
  const texts = { 'head:a.md': { text: 'a' }, 'base:config.yml': { reason: 'It is not UTF-8 text.' } };
  await expect(read([changed('a.md')], texts)).rejects.toThrow('config.yml cannot be read at the base');
});

describe('A diff that is not shown', () => {
  const hidden = { hunks: undefined };

  test('of a new file is known: all of it is new', async () => {
    const result = await read([changed('a.md', { ...hidden, status: 'added' })], { 'head:a.md': { text: 'a\nb' } });
    expect(result.documents).toMatchObject([{ changedLines: new Set([1, 2]) }]);
    expect(result.changed).toMatchObject([{ hunks: [{ start: 1, end: 2 }] }]);
    expect(result.batches).toHaveLength(1);
  });

  test('is the one of a local git, where there is one', async () => {
    const local = { 'a.md': '@@ -1,2 +1,2 @@\n a\n-x\n+b' };
    const result = await read([changed('a.md', hidden)], { 'head:a.md': { text: 'a\nb\n' } }, { local });
    expect(result.documents).toMatchObject([{ changedLines: new Set([2]) }]);
    expect(result.before.documents).toMatchObject([{ path: 'a.md', text: 'a\nx\n' }]);
    expect(result.batches).toHaveLength(1);
  });

  test('is computed from both texts, for a renamed file under its old name', async () => {
    const files = [
      changed('a.md', hidden),
      changed('new.md', { ...hidden, status: 'renamed', previousPath: 'old.md' }),
    ];
    const texts = { 'head:a.md': { text: 'a\nb\n' }, 'head:new.md': { text: 'n\nm\n' } };
    const earlier = { 'a.md': 'a\n', 'old.md': 'n\n' };
    const result = await read(files, texts, { earlier });
    expect(result.documents.map(({ changedLines }) => changedLines)).toEqual([new Set([2]), new Set([2])]);
    expect(result.batches.at(-1)).toEqual(['earlier:a.md', 'earlier:old.md']);
    expect(result.before.documents.map(({ path, text }) => [path, text])).toEqual([
      ['a.md', 'a\n'],
      ['old.md', 'n\n'],
    ]);
    expect(result.notes).toEqual([]);
  });

  test.each([
    ['the text before cannot be had', undefined],
    ['the text before is not there', {}],
    ['hardly a line is as it was', { 'a.md': 'x\n'.repeat(4000) }],
  ])('makes all lines count when %s, with a note', async (_, earlier) => {
    const text = 'a\n'.repeat(4000);
    const result = await read([changed('a.md', hidden)], { 'head:a.md': { text } }, earlier && { earlier });
    expect(result.documents).toMatchObject([{ changedLines: 'all' }]);
    expect(result.changed).toMatchObject([{ hunks: undefined }]);
    expect(result.notes).toEqual([expect.stringContaining('no diff of a.md')]);
  });

  test('of a picture is not needed', async () => {
    const result = await read([changed('a.png', hidden), changed('a.md')], { 'head:a.md': { text: 'a' } });
    expect(result.batches).toHaveLength(1);
  });
});

describe('The documents before the change', () => {
  test('are read from the diffs: changed, renamed and removed ones, and none for those that are new', async () => {
    const files = [
      changed('a.md', { patch: '@@ -1 +1 @@\n-old\n+new' }),
      changed('moved.md', { status: 'renamed', previousPath: 'was.md', hunks: [], patch: undefined }),
      changed('gone.md', { status: 'removed', patch: '@@ -1,2 +0,0 @@\n-g\n-h' }),
      changed('new.md', { status: 'added', patch: '@@ -0,0 +1 @@\n+n' }),
      changed('a.ts', { patch: '@@ -1 +1 @@\n-old\n+new' }),
    ];
    const texts = { 'head:a.md': { text: 'new\n' }, 'head:moved.md': { text: 'm\n' }, 'head:new.md': { text: 'n\n' } };
    const { before, batches } = await read(files, texts);
    expect(before.documents.map(({ path, text }) => [path, text])).toEqual([
      ['a.md', 'old\n'],
      ['was.md', 'm\n'],
      ['gone.md', 'g\nh\n'],
    ]);
    expect(before.compared).toEqual(new Set(['a.md', 'moved.md', 'gone.md', 'new.md']));
    expect(batches).toHaveLength(1);
  });

  test('are left out on both sides where they are unknown', async () => {
    const files = [changed('a.md', { patch: '@@ -1 +1 @@\n-old\n+another' })];
    const { before } = await read(files, { 'head:a.md': { text: 'new\n' } });
    expect(before).toEqual({ documents: [], compared: new Set() });
  });
});

describe('A picture that is replaced', () => {
  const picture = changed('img/ä b.png', { hunks: undefined });
  const texts = {
    'head:shows.md': { text: '![A cat](img/%C3%A4%20b.png)' },
    'head:also.html': { text: '<img src="img/ä b.png" alt="A cat">' },
    'head:other.md': { text: '![A dog](img/dog.png)' },
  };
  const all = ['shows.md', 'also.html', 'other.md', 'img/ä b.png', 'a.md'];

  test('adds the documents that show it, changed or not', async () => {
    const result = await read([picture], texts, { all });
    expect(result.documents.map(({ path, changedLines }) => [path, changedLines])).toEqual([
      ['also.html', new Set()],
      ['shows.md', new Set()],
    ]);
    expect(result.notes).toEqual([]);
  });

  test.each([
    ['new', { status: 'added' }, {}],
    ['gone', { status: 'removed' }, {}],
    ['judged in changed documents only', {}, { scope: 'files' }],
  ] as const)('is not searched for when it is %s', async (_, more, known) => {
    const result = await read([changed('img/ä b.png', { hunks: undefined, ...more })], texts, { all, known });
    expect(result.documents).toEqual([]);
  });

  test('is not searched for in a large site, with a note that has the number', async () => {
    const many = Array.from({ length: 201 }, (_, index) => `docs/${index}.md`);
    const result = await read([picture], texts, { all: many });
    expect(result.documents).toEqual([]);
    expect(result.notes).toEqual([expect.stringContaining('201 unchanged documents')]);
    expect(result.batches.flat().filter((key) => key.startsWith('head:'))).toEqual([]);
  });

  test('is not searched for when the documents cannot be listed, with a note', async () => {
    const result = await read([picture], texts);
    expect(result.notes).toEqual([expect.stringContaining('does not list every file')]);
  });
});
