import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folder, type Folder } from '../../world/cli.ts';
import { running } from '../../world/eachlabs/calls.ts';
import { png } from '../../world/png.ts';
import { runs } from '../../world/runs.ts';

const execute = promisify(execFile);

/** A site in which pages depend on each other: a text in one place, the same picture without a text in another. */
const files = {
  'docs/a.md': '# A\n\n![](img/a.png)\n\n![IMG_2041.png](img/b.png)\n',
  'docs/b.html': '<p><img src="img/c.png"></p>\n<p><img src="img/b.png" alt="A gull on a pole."></p>\n',
  'docs/c.md': '# C\n\n![A gull on a pole.](img/b.png) ![](../docs/img/b.png)\n',
  'docs/d.rst': 'D\n=\n\n.. image:: img/d.png\n',
  'docs/e.md': '# No image\n',
  'docs/f.adoc': 'image::img/f.png[f.png]\n',
  'docs/broken.html': '<p><img src="a.png"></p>\n'.repeat(2),
  'docs/g.textile': '!img/g.png!\n',
};

const formats = [
  'json',
  'text',
  'sarif',
  'html',
  'junit',
  'gitlab',
  'unix',
  'checkstyle',
  'rdjson',
  'markdown',
  'summary',
  'github',
];

async function shardsOf(run: Folder['run'], of: number, args: readonly string[] = []) {
  const names = Array.from({ length: of }, (_, at) => `shard-${at + 1}.json`);
  for (const [at, name] of names.entries()) {
    const { code } = await run(['docs', ...args, '--shard', `${at + 1}/${of}`, '--format', `json=${name}`]);
    expect(code).toBe(0);
  }
  return names;
}

describe('alt-text-review merge', () => {
  test.each([1, 2, 3, 7])('of %i shards prints every report that one run prints, byte for byte', async (of) => {
    const { run } = await folder(files);
    const names = await shardsOf(run, of);
    for (const format of formats) {
      const one = await run(['docs', '--format', format]);
      expect(await run(['merge', ...names.toReversed(), '--format', format])).toEqual(one);
    }
  });

  test('has the verdict and the gate of one run', async () => {
    const { run } = await folder(files);
    const names = await shardsOf(run, 3);
    for (const gate of [
      ['--fail-on', 'never'],
      ['--min-coverage', '90', '--fail-on', 'never'],
      ['--max-warnings', '1'],
    ])
      expect(await run(['merge', ...names, ...gate])).toEqual(await run(['docs', ...gate]));
  });

  test('judges anew what was found under other settings', async () => {
    const { run, dir } = await folder(files);
    const names = await shardsOf(run, 3);
    await writeFile(join(dir, 'other.yml'), 'rules:\n  filename-alt: off\n');
    const args = ['--config', 'other.yml', '--format', 'json'];
    expect(await run(['merge', ...names, ...args])).toEqual(await run(['docs', ...args]));
  });

  test('takes the drafts of the shards, adds up what they cost, and asks nobody', async () => {
    const answers = ['The image shows a brass bell on a red brick wall.', 'Two grey gulls stand on a wooden pole.'];
    const server = await running({ answer: () => answers.shift() ?? '' });
    const { run } = await folder({
      'docs/a.md': '![](0.png)\n',
      'docs/b.md': '![](1.png)\n',
      'docs/0.png': png(0),
      'docs/1.png': png(128),
    });
    const key = ['--caption', '--eachlabs-api-key', 'test-key', '--api-base-url', server.url];
    const names = await shardsOf(run, 2, key);
    const asked = server.requests.length;
    const { stdout } = await run(['merge', ...names, '--format', 'json']);
    expect(server.requests).toHaveLength(asked);
    const { captions, images } = JSON.parse(stdout) as {
      captions: { requested: number; drafted: number; requests: number };
      images: { suggestion?: { alt: string } }[];
    };
    expect(captions).toMatchObject({ requested: 2, drafted: 2, requests: asked });
    expect(images.map(({ suggestion }) => suggestion?.alt).toSorted()).toEqual([
      'A brass bell on a red brick wall.',
      'Two grey gulls stand on a wooden pole.',
    ]);
  });

  test('divides a site of any pages into shards of which each page is in one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        async (pages, of) => {
          const { run } = await folder(Object.fromEntries(pages.map((page) => [`docs/${page}.md`, '![](a.png)\n'])));
          const names = await shardsOf(run, of);
          const one = await run(['docs', '--format', 'json']);
          expect(await run(['merge', ...names, '--format', 'json'])).toEqual(one);
        },
      ),
      runs(10),
    );
  });

  test('takes a shard without documents', async () => {
    const { run, dir } = await folder({ 'docs/a.md': '![](a.png)\n' });
    const names = await shardsOf(run, 4);
    const reports = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
    const counts = reports.map((report) => (JSON.parse(report) as { totals: { documents: number } }).totals.documents);
    expect(counts.toSorted()).toEqual([0, 0, 0, 1]);
    expect((await run(['merge', ...names])).code).toBe(1);
  });

  test('says that no shard has a document', async () => {
    const { run } = await folder({ 'docs/a.md': 'x\n' });
    const args = ['--shard', '1/1', '--paths', '!docs/**', '--format', 'json=one.json'];
    expect((await run(['docs', ...args])).code).toBe(0);
    const { code, stderr } = await run(['merge', 'one.json']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'alt-text-review: No shard has a document.\nCheck paths and where the shards ran.\n',
    });
  });

  test.each([
    ['a report that is missing', ['shard-1.json', 'shard-3.json'], /1 report is missing: shard 2 of 3\./],
    ['a report that is named twice', ['shard-1.json', 'shard-1.json', 'shard-2.json'], /Shard 1 of 3 is named twice\./],
    ['a report of no shard', ['whole.json'], /whole\.json is not the report of a shard\./],
    ['a file that is none', ['nowhere.json'], /nowhere\.json cannot be read/],
    ['a report of another version', ['old.json'], /old\.json was written by version 0\.0\.1, and this is/],
    ['a report with another shape', ['odd.json'], /odd\.json is not the report of a shard\./],
    ['shards of two scans', ['shard-1.json', 'shard-2.json', 'two.json'], /shards of different scans/],
  ])('refuses %s', async (_, names, message) => {
    const { run, dir } = await folder(files);
    await shardsOf(run, 3);
    await run(['docs', '--format', 'json=whole.json']);
    await run(['docs', '--shard', '2/2', '--format', 'json=two.json']);
    const first = await readFile(join(dir, 'shard-1.json'), 'utf8');
    await writeFile(join(dir, 'old.json'), first.replace(/"version": "[^"]+"/, '"version": "0.0.1"'));
    await writeFile(join(dir, 'odd.json'), first.replace('"index": 1', '"index": -1'));
    const { code, stdout, stderr } = await run(['merge', ...names]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('refuses shards of two commits where git knows them', async () => {
    const { run, dir } = await folder(files);
    const git = (...args: readonly string[]) =>
      execute('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: dir });
    await git('init', '-q');
    await git('commit', '-q', '--allow-empty', '-m', 'One');
    await run(['docs', '--shard', '1/2', '--format', 'json=shard-1.json']);
    await run(['docs', '--shard', '2/2', '--format', 'json=shard-2.json']);
    expect((await run(['merge', 'shard-1.json', 'shard-2.json'])).code).toBe(1);
    await git('commit', '-q', '--allow-empty', '-m', 'Two');
    await run(['docs', '--shard', '2/2', '--format', 'json=shard-2.json']);
    const { code, stderr } = await run(['merge', 'shard-1.json', 'shard-2.json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/The reports are shards of different commits: [0-9a-f]{10}, [0-9a-f]{10}\./);
  });

  test.each([
    [['docs', '--shard', '3/2'], /--shard 3\/2 names no part of a scan/],
    [['docs', '--shard', '1/2', '--fix'], /--shard and --fix are not for one run/],
    [['docs', '--shard', '1/2', '--base', 'HEAD'], /--shard and --base are not for one run/],
    [['-', '--shard', '1/2'], /--shard and the standard input are not for one run/],
  ])('refuses %j', async (args, message) => {
    const { run } = await folder(files);
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
