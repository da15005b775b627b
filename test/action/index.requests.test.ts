import { describe, expect, onTestFinished, test } from 'vitest';
import { act, openPull } from './scene.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { startEachlabs } from '../world/eachlabs.ts';
import type { GitHub, GitHubSettings } from '../world/github.ts';
import { png } from '../world/png.ts';
import type { Changes, Files } from '../world/repository.ts';

const asked = (github: GitHub) => github.reads().map(({ operation }) => operation);

/** A run with drafts on a pull request. */
async function drafted(before: Files, changes: Changes, settings: Partial<GitHubSettings> = {}) {
  const clock = createVirtualClock();
  const eachlabs = await startEachlabs({ clock });
  onTestFinished(() => eachlabs.stop());
  const { github } = await openPull(before, changes, settings);
  const inputs = { 'eachlabs-api-key': eachlabs.settings.key, 'api-base-url': eachlabs.url };
  return { github, run: await act(github, inputs, { clock }) };
}

const five = [0, 1, 2, 3, 4];

/** Ten changed documents in `folder`, each of the first five with a new image. */
const pages = (folder: string, image: (n: number) => string) =>
  Object.fromEntries(
    Array.from({ length: 10 }, (_, n) => [`${folder}/${n}.md`, n < 5 ? `# T\n\n![](${image(n)})\n` : '# T\n']),
  );
const pictures = (folder: string) => Object.fromEntries(five.map((n) => [`${folder}/${n}.png`, png(n)]));

describe('Ten changed documents with five findings cost', () => {
  // The list, the texts, five pictures, the existing comments; the listing of everything where nothing else has the answer.
  test.each([
    [8, 'beside the pages', 'docs', 'docs/img', 'img/', {}],
    [8, 'in a folder next to that of the pages', 'docs', 'img', '../img/', {}],
    [8, 'in `static`, from the root of the site', 'docs', 'static/img', '/img/', {}],
    [8, 'in `public`, of a blog', 'src/posts/2026', 'public/shots', '/shots/', {}],
    [8, 'in `static` of a site in a folder', 'website/docs/guide', 'website/static/img', '/img/', {}],
    [
      8,
      'in `static`, where a folder of that name has others',
      'docs',
      'static/img',
      '/img/',
      { 'docs/img/x.png': png(9) },
    ],
    [8, 'behind an alias', 'docs', 'static/img', '@site/static/img/', {}],
    [9, 'three folders down', 'docs', 'src/assets/img', '/img/', {}],
  ])('%i reads with the pictures %s', async (reads, _, folder, shelf, prefix, more) => {
    const { github, run } = await drafted(
      { 'README.md': '# R\n', ...pictures(shelf), ...more },
      pages(folder, (n) => `${prefix}${n}.png`),
    );
    expect(run.outputs).toMatchObject({ missing: '5', captioned: '5' });
    expect(asked(github)).toHaveLength(reads);
    expect(github.writes()).toHaveLength(1);
  });

  test('no more than necessary where GitHub does not list folders', async () => {
    const faults = [{ on: 'graphql', kind: 'status', status: 502, message: 'took too long', times: 3 }] as const;
    const { github, run } = await drafted(
      { 'README.md': '# R\n', ...pictures('static/img') },
      pages('docs', (n) => `/img/${n}.png`),
      { faults },
    );
    expect(run.outputs).toMatchObject({ captioned: '5' });
    // Three tries with the folders, one without them.
    expect(asked(github).filter((operation) => operation === 'graphql')).toHaveLength(3 + 1 + 1);
    expect(asked(github)).toContain('git/get-tree');
  });

  test('one listing for pictures that do not exist', async () => {
    const { github, run } = await drafted(
      { 'README.md': '# R\n' },
      pages('docs', (n) => `/img/${n}.png`),
    );
    expect(run.outputs).toMatchObject({ missing: '5', captioned: '0' });
    expect(asked(github)).toEqual(['pulls/list-files', 'graphql', 'git/get-tree', 'graphql']);
  });
});

describe('The documents of a whole commit', () => {
  const many = Object.fromEntries(Array.from({ length: 160 }, (_, n) => [`docs/${n}.md`, '![](a.png)\n']));
  const whole = async (files: Files, settings: Partial<GitHubSettings> = {}) => {
    const { github, repository } = await openPull(files, { 'x.md': 'x\n', 'link.md': { linkTo: 'x.md' } }, settings);
    const env = { GITHUB_SHA: await repository.resolve('topic') };
    return { github, run: await act(github, { captions: 'off', source: 'commit' }, { event: 'schedule', env }) };
  };

  test('come as one archive when there are many', async () => {
    const { github, run } = await whole({ ...many, 'big.png': Buffer.alloc(3_000_000, 'x') });
    expect(run.outputs).toMatchObject({ images: '160', missing: '160' });
    // GitHub sends us on to another host for it, which does not get the token.
    expect(github.requests.find(({ operation }) => operation === 'codeload')?.authenticated).toBe(false);
    expect(asked(github)).toEqual(['graphql', 'git/get-tree', 'repos/download-tarball-archive', 'codeload']);
  });

  test('come in queries when there are few', async () => {
    const { github, run } = await whole(Object.fromEntries(Object.entries(many).slice(0, 100)));
    expect(run.outputs).toMatchObject({ images: '100' });
    expect(asked(github)).toEqual(['graphql', 'git/get-tree', 'graphql', 'graphql', 'graphql']);
  });

  test('are those of the commit, even where an archive changes them', async () => {
    const attributes = 'docs/0.md export-ignore\ndocs/1.md export-subst\ndocs/2.md text eol=crlf\n';
    const odd = {
      'docs/1.md': '![$Format:%H$](a.png)\n',
      'docs/2.md': '![](a.png)\n',
      'docs/latin.md': Buffer.from('gr\xFC\xDFe ![](a.png)', 'latin1'),
      'docs/huge.md': 'x'.repeat(2 * 1024 * 1024 + 1),
    };
    const { github, run } = await whole({ ...many, ...odd, '.gitattributes': attributes });
    expect(run.outputs).toMatchObject({ images: '161', missing: '160' });
    expect(run.log).toContain('docs/huge.md: It has 2.1 MiB');
    // What the archive lacks or has otherwise is one query.
    expect(asked(github).filter((operation) => operation === 'graphql')).toHaveLength(2);
  });

  test.each([
    ['is refused', { on: 'repos/download-tarball-archive', kind: 'status', status: 403, message: 'no' }],
    ['breaks off', { on: 'codeload', kind: 'truncated-json' }],
    ['is cut', { on: 'codeload', kind: 'connection-reset', done: false }],
  ] as const)('are also read when the archive %s', async (_, fault) => {
    const { github, run } = await whole(many, { faults: [fault] });
    expect(run.outputs).toMatchObject({ images: '160', missing: '160' });
    expect(asked(github).filter((operation) => operation === 'graphql').length).toBeGreaterThan(1);
  });
});

test('Texts that are too large for one query take two', async () => {
  const page = `${'word '.repeat(60_000)}\n`;
  const documents = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.md`, page]));
  const { github, repository } = await openPull(documents, { 'x.md': 'x\n' });
  const env = { GITHUB_SHA: await repository.resolve('topic') };
  const run = await act(github, { captions: 'off', source: 'commit' }, { event: 'schedule', env });
  expect(run.log).toContain('21 documents read.');
  // The settings; thirteen documents of 300 KB, and the others.
  expect(asked(github)).toEqual(['graphql', 'git/get-tree', 'graphql', 'graphql']);
});

test('A query that fails is repeated with half of its texts', async () => {
  const documents = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.md`, '![](a.png)\n']));
  const fault = { on: 'graphql', kind: 'status', status: 502, message: 'took too long', times: 3 } as const;
  const { github } = await openPull({ 'x.md': 'x\n' }, documents, { faults: [fault] });
  const run = await act(github, { captions: 'off', review: 'off' });
  expect(run.outputs).toMatchObject({ images: '30' });
  expect(asked(github).filter((operation) => operation === 'graphql')).toHaveLength(3 + 2);
  expect(asked(github)).not.toContain('repos/get-content');
});
