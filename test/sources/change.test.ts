import { describe, expect, test } from 'vitest';
import { formatFor, leftOutAs } from '../../src/formats/index.ts';
import type { ChangedFile } from '../../src/lib/hunks.ts';
import type { Document } from '../../src/model/document.ts';
import { readChange } from '../../src/sources/change.ts';
import type { Checkout } from '../../src/sources/checkout.ts';
import { mentionsOf } from '../../src/sources/mentions.ts';
import type { ChangeSettings } from '../../src/sources/change.ts';
import type { FileText } from '../../src/model/file.ts';

const commits = { headSha: 'head', baseSha: 'base', targetSha: 'target' };
const first: ChangeSettings = {
  scope: 'lines',
  config: './config.yml',
  baseline: undefined,
  wanted: () => true,
  formatFor,
};

/** A file whose second line is new; its text now is {@link now}. */
function changed(path: string, more: Partial<ChangedFile> = {}): ChangedFile {
  const patch = '@@ -1 +1,2 @@\n a\n+b';
  return { path, status: 'modified', hunks: [{ start: 1, end: 2 }], patch, changes: 1, ...more };
}

const now = { text: 'a\nb\n' };

/** Reads a change of these files; `texts` by `commit:path`, everything else is absent. */
async function read(
  files: readonly ChangedFile[],
  texts: Readonly<Record<string, FileText>>,
  more: {
    known?: Partial<ChangeSettings>;
    settled?: Partial<ChangeSettings>;
    all?: readonly string[];
    /** Texts where the change began, by path; without it the start of the change is unknown. */
    earlier?: Readonly<Record<string, string>>;
    /** Texts of a checkout, by path. */
    checkout?: Readonly<Record<string, string>>;
    isSmall?: boolean;
  } = {},
) {
  const batches: string[][] = [];
  const configs: (string | undefined)[] = [];
  const contents = await readChange(
    commits,
    { ...first, ...more.known },
    {
      changedFiles: () => Promise.resolve(files),
      allFiles: () => Promise.resolve(more.all && new Set(more.all)),
      checkout: () => Promise.resolve(more.checkout && checkoutOf(more.checkout)),
      isSmall: () => Promise.resolve(more.isSmall === true),
      readTexts: (places) => {
        const keys = places.map(({ commit, path }) => `${commit}:${path}`);
        batches.push(keys);
        return Promise.resolve(keys.map((key) => texts[key] ?? 'absent'));
      },
      mayBeDocument: (path) => formatFor(path) !== undefined,
      leftOutAs,
      settle: (config) => {
        configs.push(config);
        return Promise.resolve({ ...first, ...more.known, ...more.settled });
      },
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

function checkoutOf(texts: Readonly<Record<string, string>>): Checkout {
  const search = (paths: readonly string[], targets: readonly string[]) => {
    const isMentioned = mentionsOf(targets);
    return Promise.resolve({ paths: paths.filter((path) => isMentioned(texts[path] ?? '')), unread: [] });
  };
  return { files: new Set(Object.keys(texts)), search };
}

describe('The documents of a change', () => {
  test('come with the lines that changed, in one batch with the settings of the base', async () => {
    const files = [changed('b.html'), changed('a.md'), changed('a.go'), changed('gone.md', { status: 'removed' })];
    const result = await read(files, {
      'head:a.md': now,
      'head:b.html': now,
      'base:config.yml': { text: 'c' },
    });
    expect(result.documents).toEqual([
      {
        path: 'a.md',
        format: 'markdown',
        ...now,
        changedLines: new Set([2]),
        earlier: { text: 'a\n', format: 'markdown' },
      },
      {
        path: 'b.html',
        format: 'html',
        ...now,
        changedLines: new Set([2]),
        earlier: { text: 'a\n', format: 'html' },
      },
    ]);
    expect(result.batches).toEqual([['base:config.yml', 'head:b.html', 'head:a.md']]);
    expect(result.configs).toEqual(['c']);
    expect(result.notes).toEqual([]);
  });

  test('do not hide those that no format reads: of the change, or of all files in a scan of everything', async () => {
    const files = [
      changed('a.creole'),
      changed('b.go'),
      changed('c.creole', { status: 'removed' }),
      changed('x/d.creole'),
    ];
    const wanted = (path: string) => !path.startsWith('x/');
    const all = ['a.creole', 'old.creole', 'x/d.creole', 'e.md'];
    const creole = (files: number) => [{ ending: '.creole', files, isCode: false }];
    expect((await read(files, {}, { settled: { wanted } })).leftOut).toEqual(creole(1));
    expect((await read(files, {}, { settled: { wanted, scope: 'all' }, all })).leftOut).toEqual(creole(2));
  });

  test('are without source code that shows no image', async () => {
    const isDocument = ({ text }: Document) => text.includes('<img');
    const texts = { 'head:a.tsx': { text: '<img />' }, 'head:b.ts': { text: 'x' } };
    const { documents, skipped } = await read([changed('a.tsx'), changed('b.ts')], texts, { settled: { isDocument } });
    expect(documents.map(({ path }) => path)).toEqual(['a.tsx']);
    expect(skipped).toEqual([]);
  });

  test('are none, and nothing is read, when no file is a document', async () => {
    const result = await read([changed('a.go'), changed('b.md', { status: 'removed' })], {});
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
    const texts = { 'head:a.md': now, 'head:b.md': now, 'head:c.md': now };
    const known = { wanted: (path: string) => path !== 'a.md' };
    const settled = { wanted: (path: string) => path === 'c.md' };
    const result = await read(files, texts, { known, settled });
    expect(result.batches).toEqual([['base:config.yml', 'head:b.md', 'head:c.md']]);
    expect(result.documents.map(({ path }) => path)).toEqual(['c.md']);
  });

  test('are all of the repository with the scope `all`, wherever it was set', async () => {
    const texts = { 'head:a.md': now, 'head:far.md': { text: 'f' } };
    const all = ['far.md', 'a.md', 'x.go'];
    for (const more of [{ known: { scope: 'all' } }, { settled: { scope: 'all' } }] as const) {
      const { documents } = await read([changed('a.md')], texts, { ...more, all });
      expect(documents.map(({ path, changedLines }) => [path, changedLines])).toEqual([
        ['a.md', new Set([2])],
        ['far.md', new Set()],
      ]);
    }
  });

  test('are those of the change when the others cannot be listed, and the others count as not read', async () => {
    const result = await read([changed('a.md')], { 'head:a.md': now }, { known: { scope: 'all' } });
    expect(result.documents).toHaveLength(1);
    expect(result.skipped).toEqual([
      { file: '.', reason: expect.stringContaining('does not list every file') as string },
    ]);
  });
});

describe('The baseline', () => {
  const texts = { 'head:a.md': now, 'base:known.json': { text: '{}' } };

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
  const texts = { 'head:a.md': now, 'base:config.yml': { reason: 'It is not UTF-8 text.' } };
  await expect(read([changed('a.md')], texts)).rejects.toThrow('config.yml cannot be read at the base');
});

describe('A diff that is too large to be shown', () => {
  const hidden = { hunks: undefined, patch: undefined, changes: 4000 };

  test('of a new file is known: all of it is new', async () => {
    const result = await read([changed('a.md', { ...hidden, status: 'added' })], { 'head:a.md': now });
    expect(result.documents).toMatchObject([{ changedLines: new Set([1, 2]) }]);
    expect(result.changed).toMatchObject([{ hunks: [{ start: 1, end: 2 }] }]);
    expect(result.batches).toHaveLength(1);
  });

  test('is computed from both texts, for a renamed file under its old name', async () => {
    const files = [
      changed('a.md', hidden),
      changed('new.md', { ...hidden, status: 'renamed', previousPath: 'old.md' }),
    ];
    const texts = { 'head:a.md': now, 'head:new.md': { text: 'n\nm\n' } };
    const earlier = { 'a.md': 'a\n', 'old.md': 'n\n' };
    const result = await read(files, texts, { earlier });
    expect(result.documents.map(({ changedLines }) => changedLines)).toEqual([new Set([2]), new Set([2])]);
    expect(result.changed.map(({ hunks }) => hunks)).toEqual([[{ start: 1, end: 2 }], [{ start: 1, end: 2 }]]);
    expect(result.batches.at(-1)).toEqual(['earlier:a.md', 'earlier:old.md']);
    expect(result.before.documents.map(({ path, text }) => [path, text])).toEqual([
      ['a.md', 'a\n'],
      ['old.md', 'n\n'],
    ]);
    expect(result.notes).toEqual([]);
  });

  test.each([
    ['cannot be read', undefined],
    ['is not there', {}],
  ])('makes all lines count when the text before %s, with a note', async (_, earlier) => {
    const result = await read([changed('a.md', hidden)], { 'head:a.md': now }, earlier && { earlier });
    expect(result.documents).toMatchObject([{ changedLines: 'all' }]);
    expect(result.changed).toMatchObject([{ hunks: undefined }]);
    expect(result.notes).toEqual([expect.stringContaining('no diff of a.md: all of it was checked')]);
  });

  test('of a picture is not needed', async () => {
    const result = await read([changed('a.png', hidden), changed('a.md')], { 'head:a.md': now });
    expect(result.batches).toHaveLength(1);
  });
});

describe('A diff that hides lines', () => {
  const binary = { hunks: undefined, patch: undefined, changes: 0 };

  test('because the file is taken for binary hides none, and no comment is tried', async () => {
    const result = await read([changed('a.md', binary)], { 'head:a.md': now }, { earlier: { 'a.md': 'a\n' } });
    expect(result.documents).toMatchObject([{ changedLines: new Set([2]) }]);
    expect(result.changed).toMatchObject([{ hunks: undefined }]);
    expect(result.notes).toEqual([
      'GitHub shows no diff of a.md: the lines that are new in it were checked, and no comment can be attached to its lines.',
    ]);
  });

  test('because the file was renamed as well hides none', async () => {
    const file = changed('b.md', { ...binary, status: 'renamed', previousPath: 'a.md' });
    const texts = { 'head:b.md': now, 'target:a.md': { text: 'a\n' } };
    const result = await read([file], texts, { earlier: { 'a.md': 'a\n' } });
    expect(result.documents).toMatchObject([{ changedLines: new Set([2]) }]);
  });

  test('of a file that is the same where the change is to go hides nothing, and costs no request', async () => {
    const files = [changed('b.md', { ...binary, status: 'renamed', previousPath: 'a.md' }), changed('mode.md', binary)];
    const texts = { 'head:b.md': now, 'target:a.md': now, 'head:mode.md': now, 'target:mode.md': now };
    const { documents, batches, notes } = await read(files, texts);
    expect(documents.map(({ changedLines }) => changedLines)).toEqual([new Set(), new Set()]);
    expect(batches).toEqual([['base:config.yml', 'head:b.md', 'head:mode.md', 'target:a.md', 'target:mode.md']]);
    expect(notes).toEqual([]);
  });

  test.each([
    ['has fewer lines than were counted', { changes: 2 }],
    ['has fewer lines than its head counts', { patch: '@@ -1 +1,3 @@\n a\n+b' }],
    ['is of another text', { patch: '@@ -1 +1,2 @@\n x\n+b' }],
  ])('because it %s hides none', async (_, more) => {
    const earlier = { 'a.md': 'a\nx\ny\n' };
    const text = 'a\nb\nc\n';
    const result = await read([changed('a.md', more)], { 'head:a.md': { text } }, { earlier });
    expect(result.documents).toMatchObject([{ changedLines: new Set([2, 3]) }]);
  });

  test('for a file of other line endings hides the lines that did not change, and no other', async () => {
    const patch = '@@ -1,2 +1,3 @@\n-a\n-c\n+a\r\n+b\r\n+c\r';
    const file = changed('a.md', { patch, changes: 5 });
    const result = await read([file], { 'head:a.md': { text: 'a\r\nb\r\nc\r\n' } });
    expect(result.documents).toMatchObject([{ changedLines: new Set([2]) }]);
    expect(result.batches).toHaveLength(1);
  });
});

describe('The documents before the change', () => {
  test('are read from the diffs: changed, renamed and removed ones, and none for those that are new', async () => {
    const files = [
      changed('a.md', { patch: '@@ -1 +1 @@\n-old\n+new', changes: 2 }),
      changed('moved.md', {
        status: 'renamed',
        previousPath: 'was.md',
        hunks: undefined,
        patch: undefined,
        changes: 0,
      }),
      changed('gone.md', { status: 'removed', patch: '@@ -1,2 +0,0 @@\n-g\n-h' }),
      changed('new.md', { status: 'added', patch: '@@ -0,0 +1 @@\n+n' }),
      changed('a.go', { patch: '@@ -1 +1 @@\n-old\n+new' }),
    ];
    const texts = {
      'head:a.md': { text: 'new\n' },
      'head:moved.md': { text: 'm\n' },
      'target:was.md': { text: 'm\n' },
      'head:new.md': { text: 'n\n' },
    };
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
    const files = [changed('a.md', { patch: '@@ -1 +1 @@\n-old\n+another', changes: 2 })];
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

  describe('in a large site', () => {
    const many = [...Array.from({ length: 400 }, (_, index) => `blog/${index}.md`), 'docs/img/page.md', 'img/shows.md'];
    const shows = { 'head:img/shows.md': { text: '![A cat](ä b.png)' } };
    const searched = (batches: readonly (readonly string[])[]) =>
      batches.flat().filter((key) => key.startsWith('head:')).length;

    test('is searched for in the documents that are most likely to show it, with a note', async () => {
      const result = await read([picture], shows, { all: many });
      expect(result.documents.map(({ path }) => path)).toEqual(['img/shows.md']);
      expect(searched(result.batches)).toBe(200);
      expect(result.notes).toEqual([
        '1 picture was replaced. Of the 402 unchanged documents only 200 were searched for it. All of them are where the job has the repository checked out, and with scope: all.',
      ]);
    });

    test('is searched for everywhere where one request gives all of it', async () => {
      const result = await read([picture], shows, { all: many, isSmall: true });
      expect(result.documents.map(({ path }) => path)).toEqual(['img/shows.md']);
      expect(searched(result.batches)).toBe(402);
      expect(result.notes).toEqual([]);
    });

    test('is searched for in a checkout, and only what shows it is read', async () => {
      const checkout = { ...Object.fromEntries(many.map((path) => [path, 'x'])), 'img/shows.md': '![](ä%20b.png)' };
      const result = await read([picture], shows, { checkout });
      expect(result.documents.map(({ path }) => path)).toEqual(['img/shows.md']);
      expect(searched(result.batches)).toBe(1);
      expect(result.allFiles?.has('img/ä b.png')).toBe(true);
      expect(result.notes).toEqual([]);
    });

    test('is not reported for a document that only the checkout has', async () => {
      const result = await read([picture], {}, { checkout: { 'img/gone.md': '![](ä%20b.png)' } });
      expect([result.documents, result.skipped]).toEqual([[], []]);
    });
  });

  test('may be in unchanged documents that cannot be read, which a note names', async () => {
    const refused = { ...texts, 'head:docs/a.md': { reason: 'Too large.' } };
    const result = await read([picture], refused, { all: ['docs/a.md'] });
    expect(result.skipped).toEqual([]);
    expect(result.notes).toEqual([
      '1 unchanged document could not be read, and may show a picture that was replaced: docs/a.md.',
    ]);
  });

  test('is not searched for when the documents cannot be listed, with a note', async () => {
    const result = await read([picture], texts);
    expect(result.notes).toEqual([expect.stringContaining('does not list every file')]);
  });
});
