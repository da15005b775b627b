import { describe, expect, test } from 'vitest';
import { gitHash } from '../../src/lib/git-hash.ts';
import { act, openPull } from './scene.ts';
import type { Changes, Files } from '../world/repository.ts';

const off = { captions: 'off', review: 'off' };
const good = '![A cat on a chair](cat.png)\n';
const bad = '![](bare.png)\n';

/** What the change did to coverage, as the run reports it. */
async function coverageOf(before: Files, after: Changes, settings = {}, inputs = {}) {
  const { github } = await openPull(before, after, settings);
  const run = await act(github, { ...off, ...inputs });
  const [, was, is] = /Coverage of the changed documents: (\S+) % before, (\S+) % now/.exec(run.log) ?? [];
  return {
    run,
    change: was === undefined ? undefined : { before: Number(was), after: Number(is) },
    reads: github.reads().length,
  };
}

describe('Coverage before and after', () => {
  test.each([
    ['an image that is fixed', { 'a.md': good + bad }, { 'a.md': good + good }, { before: 50, after: 100 }],
    ['an image that is added', { 'a.md': good }, { 'a.md': good + bad }, { before: 100, after: 50 }],
    ['an image that is taken away', { 'a.md': good + bad }, { 'a.md': good }, { before: 50, after: 100 }],
    ['a document that is new', { 'a.md': good }, { 'b.md': bad }, { before: 100, after: 0 }],
    [
      'a document that is gone',
      { 'a.md': good, 'b.md': bad },
      { 'b.md': null, 'a.md': `${good}x\n` },
      { before: 50, after: 100 },
    ],
    ['a document that moved', { 'a.md': bad }, { 'b.md': { from: 'a.md' } }, { before: 0, after: 0 }],
    ['words alone', { 'a.md': good + bad }, { 'a.md': `${good}${bad}words\n` }, { before: 50, after: 50 }],
    ['documents without images', { 'a.md': 'x\n', 'b.md': bad }, { 'a.md': 'y\n' }, undefined],
  ] as const)('of %s', async (_, before, after, change) => {
    const { run, change: shown, reads } = await coverageOf(before, after);
    expect(shown).toEqual(change);
    expect(run.exitCode).toBe(run.outputs.missing === '0' ? 0 : 1);
    // The list of files, and the texts: what was there before costs nothing.
    expect(reads).toBe(2);
  });

  test('of a document whose diff GitHub does not show costs two requests more', async () => {
    const page = 'words\n'.repeat(500);
    const { change, reads } = await coverageOf({ 'a.md': page + bad }, { 'a.md': page + good }, { patchLimit: 10 });
    expect(change).toEqual({ before: 0, after: 100 });
    expect(reads).toBe(4);
  });

  test('does not depend on the scope or the baseline', async () => {
    const baseline = JSON.stringify({
      version: 1,
      accepted: [{ rule: 'empty-markdown-alt', image: 'a.md | bare.png | 1' }],
    });
    const files = { 'a.md': bad + '\n'.repeat(30), 'known.json': baseline };
    const after = { 'a.md': bad + '\n'.repeat(30) + good };
    for (const scope of ['lines', 'files']) {
      const { change } = await coverageOf(files, after, {}, { scope, baseline: 'known.json' });
      expect(change).toEqual({ before: 0, after: 50 });
    }
  });
});

describe('A baseline accepts certain findings, not a number of them', () => {
  const known = { version: 1, accepted: [{ rule: 'empty-markdown-alt', image: 'a.md | bare.png | 1' }] };
  const before = { 'a.md': bad, 'known.json': JSON.stringify(known) };

  test.each([
    ['an accepted finding that moved', `# New\n\nWords.\n\n${bad}`, 0],
    ['one that was fixed and another one added: the number is the same', '![](other.png)\n', 1],
    ['a second one of the same picture', bad + bad, 1],
    ['the same picture with another fault', '![bare.png](bare.png)\n', 1],
  ])('%s', async (_, text, exitCode) => {
    const { github } = await openPull(before, { 'a.md': text });
    const run = await act(github, { ...off, scope: 'files', baseline: 'known.json' });
    expect(run.exitCode).toBe(exitCode);
  });
});

test('What a baseline accepts in a file stays accepted under its new name', async () => {
  const known = { version: 1, accepted: [{ rule: 'empty-markdown-alt', image: 'a.md | bare.png | 1' }] };
  const page = `${'Words.\n'.repeat(20)}${bad}`;
  const { github } = await openPull(
    { 'a.md': page, 'known.json': JSON.stringify(known) },
    { 'b.md': { from: 'a.md', content: `${page}More words.\n` } },
  );
  const inputs = { ...off, scope: 'files', baseline: 'known.json' };
  expect(await act(github, inputs)).toMatchObject({ exitCode: 0, outputs: { images: '1', missing: '1' } });
  expect((await act(github, { ...inputs, baseline: '' })).exitCode).toBe(1);
});

test.each([
  ['an error', { 'fail-on': 'error' }, '1 error (fail-on: error)'],
  ['coverage', { 'fail-on': 'never', 'min-coverage': '80' }, 'coverage 50.0 % is below min-coverage 80 %'],
  ['both', { 'min-coverage': '80' }, '1 error, coverage 50.0 % is below min-coverage 80 %'],
])('The verdict has its reasons: %s', async (_, inputs, reason) => {
  const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': good + bad });
  const run = await act(github, { ...off, ...inputs });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(reason);
});

describe('A document of the change that cannot be read', () => {
  const deep = `${bad}\n${'>'.repeat(101)} ![](b.png)\n`;
  const large = `${bad}${'x'.repeat(2 * 1024 * 1024)}\n`;
  const unmarked = Buffer.from(bad, 'utf16le');

  test.each([
    ['a parser gives up on it', deep],
    ['it is too large', large],
    ['it is not text', unmarked],
  ])('fails the check: %s', async (_, content) => {
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'docs/new.md': content, 'a.md': good });
    const run = await act(github, { captions: 'off' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', unread: '1', missing: '0' } });
    expect(run.log).toMatch(/^::error file=docs\/new\.md,line=1,endLine=1,title=unread::It /m);
    expect(run.log).toContain('The gate failed: 1 file could not be read (unread: fail).');
    expect(run.summary).toContain('- `docs/new.md`: It ');
    expect(github.issueComments()).toMatchObject([{ body: expect.stringContaining('`docs/new.md`') as string }]);
  });

  test('fails the check where GitHub does not give one of the files', async () => {
    const fault = { on: 'repos/get-content', kind: 'status', status: 403, message: 'Blocked', times: 9 } as const;
    const changes = { 'a.md': good, 'b.md': Buffer.from(`gr\u00fcn ${bad}`, 'latin1') };
    const { github } = await openPull({ 'x.md': 'x\n' }, changes, { faults: [fault] });
    const run = await act(github, off);
    expect(run).toMatchObject({ exitCode: 1, outputs: { unread: '1', images: '1' } });
    expect(run.log).toContain('file=b.md,line=1,endLine=1,title=unread::');
  });

  test('does not concern a change that leaves it alone, or settings that exclude it', async () => {
    const { github } = await openPull({ 'old.md': deep }, { 'a.md': good, 'docs/new.md': deep });
    expect(await act(github, { ...off, paths: '!docs/**' })).toMatchObject({ exitCode: 0, outputs: { unread: '0' } });
  });

  test.each([
    [{ unread: 'warn' }, '::warning file=b.md,line=1,endLine=1,title=unread::'],
    [{ 'fail-on': 'never' }, 'The gate passed, although 1 file could not be read (fail-on: never).'],
  ])('passes with %j, and the log says so', async (inputs, said) => {
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'b.md': deep });
    const run = await act(github, { ...off, ...inputs });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', unread: '1' } });
    expect(run.log).toContain(said);
  });

  test('fails although the change itself sets unread to warn: the base decides', async () => {
    const config = '.github/alt-text-review.yml';
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'b.md': deep, [config]: 'unread: warn\n' });
    expect((await act(github, off)).exitCode).toBe(1);
  });

  describe('passes where the baseline of the base accepts it', () => {
    const known = (content: string, file = 'big.md') =>
      JSON.stringify({ version: 1, accepted: [], unread: [{ file, hash: gitHash(Buffer.from(content)) }] });
    const inputs = { ...off, baseline: 'known.json' };

    test.each([
      ['with these bytes', large, known(large), 0],
      ['with these bytes, which no parser takes', deep, known(deep), 0],
      ['and not with others', `${large}x`, known(large), 1],
      ['and not with others, which no parser takes', `${deep}x`, known(deep), 1],
      ['and not under another path', large, known(large, 'other.md'), 1],
    ])('%s', async (_, content, baseline, exitCode) => {
      const { github } = await openPull({ 'known.json': baseline }, { 'big.md': content });
      const run = await act(github, inputs);
      expect(run).toMatchObject({ exitCode, outputs: { unread: String(exitCode) } });
      expect(run.log).toContain(exitCode === 0 ? '1 file not read, accepted by the baseline' : 'could not be read');
    });

    test('and not where the change itself writes the baseline', async () => {
      const { github } = await openPull(
        { 'known.json': '{ "version": 1, "accepted": [] }' },
        { 'big.md': deep, 'known.json': known(deep) },
      );
      expect((await act(github, inputs)).exitCode).toBe(1);
    });

    test('also under a new name', async () => {
      const { github } = await openPull(
        { 'big.md': deep, 'known.json': known(deep) },
        { 'new.md': { from: 'big.md' } },
      );
      expect((await act(github, inputs)).exitCode).toBe(0);
      expect((await act(github, off)).exitCode).toBe(1);
    });
  });
});
