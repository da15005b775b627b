import { describe, expect, test } from 'vitest';
import { formatFor, isCodeFile } from '../../src/formats/index.ts';
import { findUnmatched, leftOutNote, reasonOf, sentencesOf } from '../../src/sources/unmatched.ts';
import type { Scan } from '../../src/sources/unmatched.ts';

const files = ['README.md', 'docs/a.md', 'docs/b.html', 'docs/c.creole', 'blog/d.md', 'src/e.ts'];

/** Reasons and notes of a scan of everything; each part can be another. */
async function found(more: Partial<Scan> = {}) {
  const { unmatched, notes } = await findUnmatched({
    folders: ['.'],
    missing: [],
    patterns: [],
    documents: files.filter(formatFor),
    included: 4,
    allFiles: () => Promise.resolve(files),
    formatFor,
    isCode: isCodeFile,
    ...more,
  });
  return { reasons: unmatched.map(reasonOf), notes };
}

describe('In a scan of everything', () => {
  test('nothing is wrong, and no other file is looked at, while everything matches', async () => {
    const allFiles = () => Promise.reject(new Error('asked'));
    expect(await found({ patterns: ['docs/**', '!docs/a.md'], allFiles })).toEqual({ reasons: [], notes: [] });
  });

  test.each<[string, Partial<Scan>, string]>([
    ['a path to nothing', { missing: ['dcos'] }, 'there is no file or folder dcos (did you mean docs?)'],
    [
      'a path that is like no other',
      { missing: ['nowhere'] },
      'there is no file or folder nowhere (check the path; it is relative to the working directory)',
    ],
    [
      'a pattern with a slip in it',
      { patterns: ['dcos/**', 'blog/**'] },
      'the pattern dcos/** of paths matches no document (did you mean docs/**?)',
    ],
    [
      'a pattern that is like no other',
      { patterns: ['content/**', 'blog/**'] },
      'the pattern content/** of paths matches no document (there are documents in docs, the root and blog)',
    ],
    [
      'an empty folder',
      { folders: ['dcs'], documents: [], included: 0 },
      'no document was found in dcs (did you mean docs?)',
    ],
    [
      'an empty folder among others',
      { folders: ['empty'], documents: [], included: 0 },
      'no document was found in empty (there are documents in docs, the root and blog)',
    ],
    [
      'a repository without documents',
      { documents: [], included: 0, allFiles: () => Promise.resolve(['a.ts']) },
      'no document was found (no file here has a format that is read, such as Markdown or HTML)',
    ],
    [
      'a folder of documents that no format reads',
      {
        documents: [],
        included: 0,
        allFiles: () => Promise.resolve(['a.creole']),
        leftOut: [{ ending: '.creole', files: 1, isCode: false }],
      },
      'no document was found (no format reads what is here: 1 .creole file)',
    ],
    [
      'an empty workspace',
      { documents: [], included: 0, allFiles: () => Promise.resolve([]) },
      'no document was found (name a folder with Markdown or HTML files, or add a step that checks out or builds them)',
    ],
    [
      'patterns that leave out everything',
      { patterns: ['!**'], included: 0 },
      'paths leaves out all 4 documents (check its patterns)',
    ],
  ])('%s is a mistake', async (_, scan, reason) => {
    expect((await found(scan)).reasons).toEqual([reason]);
  });

  test('a pattern that names source code is none', async () => {
    const documents = ['docs/a.md'];
    expect(await found({ patterns: ['src/**', 'docs/**'], documents })).toEqual({ reasons: [], notes: [] });
  });

  test('a pattern that matches only files that are not read is a note', async () => {
    expect(await found({ patterns: ['docs/*.creole', 'docs/*.md'] })).toEqual({
      reasons: [],
      notes: ['The pattern docs/*.creole of paths matches only files that no format reads, such as docs/c.creole.'],
    });
  });

  test('many paths to nothing are listed with their number', async () => {
    const missing = Array.from({ length: 30 }, (_, index) => `nowhere-${index}`);
    const { reasons } = await found({ missing });
    expect(reasons).toHaveLength(11);
    expect(reasons.at(-1)).toBe('20 more paths lead to nothing (check how the list of paths is made)');
  });
});

describe('In a scan of some folders', () => {
  test('a pattern for another folder is no mistake', async () => {
    const scan = { folders: ['docs'], documents: ['docs/a.md', 'docs/b.html'], included: 2 };
    expect(await found({ ...scan, patterns: ['docs/**', 'blog/**'] })).toEqual({ reasons: [], notes: [] });
  });

  test('patterns do not matter to files that are named one by one', async () => {
    expect(await found({ folders: [], documents: [], included: 0, patterns: ['dcos/**'] })).toEqual({
      reasons: [],
      notes: [],
    });
  });
});

test('A mistake is two sentences as well', () => {
  const mistake = { kind: 'path', problem: 'there is no a', remedy: 'did you mean b?' } as const;
  expect(sentencesOf(mistake)).toEqual(['There is no a.', 'Did you mean b?']);
});

test.each([
  [[], []],
  [['a.rst'], ['1 file was named and left out, because no format reads it: a.rst.']],
  [['a', 'b'], ['2 files were named and left out, because no format reads them: a, b.']],
  [['a', 'b', 'c', 'd', 'e'], ['5 files were named and left out, because no format reads them: a, b, c, and 2 more.']],
])('Files %j that are named and not read are in the notes %j', (paths, notes) => {
  expect(leftOutNote(paths)).toEqual(notes);
});
