import { describe, expect, test } from 'vitest';
import { baselineNote } from '../../src/review/baseline-note.ts';
import type { Document } from '../../src/model/document.ts';

const page = (path: string): Document => ({ path, format: 'markdown', text: '', changedLines: 'all' });
const key = (rule: string, path = 'a.md', occurrence = 1) => `${rule} | ${path} | x.png | ${occurrence}`;

type Case = {
  readonly baseline: readonly string[] | undefined;
  /** What of it was needed. */
  readonly accepted?: readonly string[];
  readonly unread?: readonly string[];
  readonly documents?: readonly Document[];
  readonly baselineFile?: string;
};

const note = ({ baseline, accepted = [], unread = [], documents = [page('a.md')], baselineFile }: Case) =>
  baselineNote(
    { accepted: new Set(accepted), unread: unread.map((file) => ({ file, reason: 'It nests.' })) },
    { documents, baseline: baseline && new Set(baseline), baselineFile },
  );

describe('A baseline says', () => {
  const [one, two] = [key('missing-alt'), key('missing-alt', 'a.md', 2)] as const;

  test('how many findings it accepts', () => {
    expect(note({ baseline: [one], accepted: [one] })).toEqual([
      'The baseline accepts 1 finding of the documents that were read.',
    ]);
    expect(note({ baseline: [one, two], accepted: [one, two], baselineFile: 'old.json' })).toEqual([
      'The baseline old.json accepts 2 findings of the documents that were read.',
    ]);
  });

  test('how many of its entries nothing needs', () => {
    expect(note({ baseline: [one, two], accepted: [two] })).toEqual([
      'The baseline accepts 1 finding of the documents that were read.',
      '1 entry of the baseline matches nothing any more: `alt-text-review baseline --prune` takes it out.',
    ]);
    expect(note({ baseline: [one, two] })).toEqual([
      '2 entries of the baseline match nothing any more: `alt-text-review baseline --prune` takes them out.',
    ]);
  });

  test.each<[string, Case]>([
    ['there is none', { baseline: undefined }],
    ['no document was read', { baseline: [one], documents: [] }],
    ['no document was read, but some was needed', { baseline: [one], accepted: [one], documents: [] }],
    ['it is empty', { baseline: [] }],
    ['its entry is of a page that was not read', { baseline: [key('missing-alt', 'b.md')] }],
    ['its entry is of a page that could not be read', { baseline: [one], unread: ['a.md'] }],
    ['its entry is a file that could not be read', { baseline: ['unread | a.md | aa'] }],
    ['its entry depends on a change', { baseline: [key('stale-alt')] }],
    ['its entry depends on other images', { baseline: [key('repeated-alt')] }],
    ['its entry depends on other pages', { baseline: [key('same-picture-better-alt')] }],
    ['its entry has no file', { baseline: ['missing-alt', ''] }],
  ])('nothing where %s', (_, about) => {
    expect(note(about)).toEqual([]);
  });
});
