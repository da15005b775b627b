import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { act, openPull } from './scene.ts';
import type { GitHub } from '../world/github.ts';
import { png } from '../world/png.ts';
import { worseningChanges } from '../world/worsening-changes.ts';

type Listed = { file: string; line: number; inScope: boolean; findings: { rule: string }[] };

const off = { captions: 'off', 'fail-on': 'warning' };
const asked = (github: GitHub) => github.reads().map(({ operation }) => operation);

describe.each(worseningChanges)('A pull request that %s', (_, before, after, expected) => {
  test.each(['over the API', 'with a checkout'])('fails for that image alone, %s', async (way) => {
    const { github, repository } = await openPull({ ...before, 'other.md': '![](other.png)\n' }, after);
    const env = way === 'with a checkout' ? { GITHUB_WORKSPACE: await repository.checkout('topic') } : {};
    const run = await act(github, { ...off, 'json-file': 'report.json' }, { env });
    expect(run.exitCode).toBe(1);
    const { images } = JSON.parse(await readFile(run.outputs.report ?? '', 'utf8')) as { images: Listed[] };
    const found = images
      .filter(({ inScope }) => inScope)
      .map(({ file, line, findings }) => `${file}:${line} ${findings[0]?.rule ?? 'good'}`);
    expect(found).toEqual([expected]);
    // The promised reads, with the settings, the texts and the comments that are there.
    expect(github.reads().length).toBeLessThanOrEqual(8);
  });
});

describe('A pull request that deletes the line of a text', () => {
  const before = { 'a.md': '# Boats\n\n<img\n  src="a.png"\n  alt="Green canoe on the lake"\n  width="30">\n' };
  const after = { 'a.md': '# Boats\n\n<img\n  src="a.png"\n  width="30">\n' };

  test('fails, with a comment on the image, and costs no request more than any other', async () => {
    const { github } = await openPull(before, after);
    const run = await act(github, { ...off, review: 'comment' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ images: '1', missing: '1' });
    expect((await github.comments()).map(({ path, line }) => [path, line])).toEqual([['a.md', 5]]);
    expect(run.log.replace(/\s+/g, ' ')).toContain(
      'This change affects 1 image whose lines it leaves as they were, so it counts, too: a.md:3.',
    );
    // The list, the texts, the comments that are there.
    expect(github.reads()).toHaveLength(3);
  });

  test('has no second comment after a second run', async () => {
    const { github } = await openPull(before, after);
    await act(github, { ...off, review: 'comment' });
    await act(github, { ...off, review: 'comment' });
    expect(await github.comments()).toHaveLength(1);
  });

  test.each(['merge_group', 'push'] as const)('fails as %s, too', async (event) => {
    const { github } = await openPull(before, after);
    const run = await act(github, { ...off, scope: 'lines', source: 'commit' }, { event });
    expect(run.outputs).toMatchObject({ images: '1', missing: '1' });
  });

  test('fails when GitHub does not show the diff', async () => {
    const { github } = await openPull(before, after, { patchLimit: 1 });
    const run = await act(github, { ...off, review: 'off' });
    expect(run.outputs).toMatchObject({ images: '1', missing: '1' });
  });
});

describe('A pull request that replaces only a picture', () => {
  const page = { 'docs/a.md': '![A cat on a chair](../img/cat.png)\n' };
  const before = { ...page, 'img/cat.png': png(1) };
  const after = { 'img/cat.png': png(2) };
  const many = Object.fromEntries(Array.from({ length: 260 }, (_, n) => [`blog/${n}.md`, 'x\n']));

  test('is judged with a checkout, without a listing of the repository', async () => {
    const { github, repository } = await openPull({ ...before, ...many }, after);
    const env = { GITHUB_WORKSPACE: await repository.checkout('topic') };
    const run = await act(github, off, { env });
    expect(run.outputs).toMatchObject({ images: '1', weak: '1' });
    // The list, the settings, the document that shows the picture, the comments that are there.
    expect(asked(github)).toEqual(['pulls/list-files', 'graphql', 'graphql', 'graphql']);
  });

  test('is judged in many documents, which come as one archive', async () => {
    const { github } = await openPull({ ...before, ...many }, after);
    const run = await act(github, off);
    expect(run.outputs).toMatchObject({ images: '1', weak: '1' });
    expect(github.reads().length).toBeLessThanOrEqual(8);
    expect(asked(github)).toContain('codeload');
  });

  test('says where it did not look when that archive would be too large', async () => {
    const large = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`film/${n}.mp4`, Buffer.alloc(10_000_000)]));
    const { github } = await openPull({ ...before, ...many, ...large }, after);
    const run = await act(github, off);
    expect(run.log.replace(/\s+/g, ' ')).toContain('Of the 261 unchanged documents only 200 were searched for it.');
    expect(github.reads().length).toBeLessThanOrEqual(8);
  });
});
