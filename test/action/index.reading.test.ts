import { describe, expect, onTestFinished, test } from 'vitest';
import { act, openPull } from './scene.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { startEachlabs } from '../world/eachlabs.ts';
import { png } from '../world/png.ts';

const off = { captions: 'off' };
const words = 'Words that stay.\n'.repeat(400);

describe('A change whose diff GitHub does not show', () => {
  const before = { 'a.md': `${words}![](old.png)\n` };
  const after = { 'a.md': `${words}![](old.png)\n\nNew.\n\n![](new.png)\n` };

  test('is reviewed line by line, and its comment is on the right line', async () => {
    const { github } = await openPull(before, after, { patchLimit: 10 });
    const run = await act(github, { ...off, review: 'comment' });
    expect(run.outputs).toMatchObject({ images: '1', missing: '1' });
    expect((await github.comments()).map(({ path, line }) => [path, line])).toEqual([['a.md', 405]]);
    expect(run.log).not.toContain('GitHub shows no diff');
    // The list, the texts, the comparison, the texts before, the comments that are there.
    expect(github.reads()).toHaveLength(5);
  });

  test('is read by git where a checkout has the commits', async () => {
    const { github, repository } = await openPull(before, after, { patchLimit: 10 });
    const env = { GITHUB_WORKSPACE: await repository.checkout('topic') };
    const run = await act(github, { ...off, review: 'off' }, { env });
    expect(run.outputs).toMatchObject({ images: '1', missing: '1' });
    expect(github.reads()).toHaveLength(2);
  });

  test('loses only the comment when GitHub refuses it on that line', async () => {
    const refusal = 'Unprocessable Entity: Pull request review thread line must be part of the diff';
    const { github } = await openPull(
      { ...before, 'b.md': 'x\n' },
      { ...after, 'b.md': '![](b.png)\n' },
      { patchLimit: 60, faults: [{ on: 'pulls/create-review', kind: 'status', status: 422, message: refusal }] },
    );
    const run = await act(github, { ...off, review: 'comment' });
    expect(run.outputs).toMatchObject({ missing: '2' });
    expect((await github.comments()).map(({ path }) => path)).toEqual(['b.md']);
  });
});

describe('A change that keeps its own lines out of the diff', () => {
  const before = { 'a.md': '![](old.png)\n\nWords.\n', 'b.md': 'x\n' };
  const page = '![](old.png)\n\nWords.\n\n![](new.png)\n';
  const attributes = { '.gitattributes': '*.md -diff\n' };

  test.each([
    ['by an attribute', { ...attributes, 'a.md': page }, 'a.md,line=5'],
    ['by a byte 0', { 'a.md': `${page}\0\n` }, 'a.md,line=5'],
    ['by an attribute and a new name', { ...attributes, 'c.md': { from: 'a.md', content: page } }, 'c.md,line=5'],
    ['by an attribute, in a new file', { ...attributes, 'c.md': '![](new.png)\n' }, 'c.md,line=1'],
  ] as const)('%s is reviewed by its lines, and the summary has what no comment can', async (_, changes, place) => {
    const { github } = await openPull(before, changes);
    const run = await act(github, { ...off, review: 'comment' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ images: '1', missing: '1' });
    expect(run.log).toContain(`::error file=${place},`);
    expect(run.log).toContain(
      `GitHub shows no diff of ${place.slice(0, 4)}: the lines that are new in it were checked`,
    );
    expect(run.summary).toContain('new.png');
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test('has a counterpart that hides nothing: a document that was only renamed costs no more requests', async () => {
    const { github } = await openPull(before, { 'c.md': { from: 'a.md' } });
    const run = await act(github, { ...off, review: 'off' });
    expect(run.exitCode).toBe(0);
    expect(github.reads()).toHaveLength(2);
  });
});

test('Of 3,001 changed files the one that GitHub does not list is reviewed like the others', async () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`0/${index}.txt`, 'x\n']));
  const { github } = await openPull(
    { 'z.md': '![](old.png)\n' },
    { ...many, 'z.md': '![](old.png)\n\n![](new.png)\n' },
  );
  const run = await act(github, { ...off, review: 'off' });
  expect(run.outputs).toMatchObject({ images: '1', missing: '1' });
  expect(run.log).toContain('3001 changed files, 1 document read.');
  // Thirty pages, the comparison, two listings, the texts, the texts before.
  expect(github.reads()).toHaveLength(30 + 1 + 2 + 1 + 1);
});

test('A picture that is replaced is found where it is shown, in a document that did not change', async () => {
  const page = { 'docs/a.md': '![A cat on a chair](../img/cat.png)\n', 'docs/b.md': '![A dog](../img/dog.png)\n' };
  const { github } = await openPull({ ...page, 'img/cat.png': png(1) }, { 'img/cat.png': png(2) });
  const run = await act(github, { ...off, 'fail-on': 'warning' });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('::warning file=docs/a.md,line=1,endLine=1,col=1,endColumn=36,title=stale-alt');
  expect(run.outputs).toMatchObject({ images: '1', weak: '1' });
  // The list, the settings, the listing of the head, its documents, the comments that are there.
  expect(github.reads()).toHaveLength(5);
});

test('A new contributor from a fork gets five drafts, and the log says so', async () => {
  const clock = createVirtualClock();
  const eachlabs = await startEachlabs({ clock });
  onTestFinished(() => eachlabs.stop());
  const pictures = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`${index}.png`, png(index)]));
  const page = Object.keys(pictures)
    .map((name) => `![](${name})\n\nWords.\n`)
    .join('\n');
  const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': page, ...pictures }, { fork: true });
  const payload = await github.eventPayload('pull_request_target');
  const pull = payload.pull_request as object;
  const inputs = { 'eachlabs-api-key': eachlabs.settings.key, 'api-base-url': eachlabs.url, 'max-captions': '6' };
  const run = await act(github, inputs, {
    event: 'pull_request_target',
    payload: { ...payload, pull_request: { ...pull, author_association: 'FIRST_TIME_CONTRIBUTOR' } },
    clock,
  });
  expect(run.log).toContain('At most 5 drafts, because the author is new to this repository (FIRST_TIME_CONTRIBUTOR).');
  expect(run.outputs).toMatchObject({ missing: '7', captioned: '5' });
});
