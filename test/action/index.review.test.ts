import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { startEachlabs } from '../world/eachlabs.ts';
import type { EachlabsSettings } from '../world/eachlabs.ts';
import { png } from '../world/png.ts';
import { act, openPull } from './scene.ts';

const page = (n: number) => `# Page ${n}\n\nSome words.\n`;
const pages = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`docs/${n}.md`, page(n)]));

/** Ten changed documents; the first five gain a picture without a name. */
const changes = {
  ...Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, `${text}\nMore words.\n`])),
  ...Object.fromEntries(
    Array.from({ length: 5 }, (_, n) => [
      `docs/${n}.md`,
      `${page(n)}\n![](img/${n}.png)\n\n![A cat on a chair](img/cat.png)\n`,
    ]),
  ),
  ...Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`docs/img/${n}.png`, png(n)])),
};

async function drafting(settings: EachlabsSettings = {}) {
  const clock = createVirtualClock();
  const eachlabs = await startEachlabs({ clock, ...settings });
  onTestFinished(() => eachlabs.stop());
  return {
    eachlabs,
    clock,
    inputs: { 'eachlabs-api-key': eachlabs.settings.key, 'api-base-url': eachlabs.url },
  };
}

describe('On a pull request', () => {
  test('a run drafts, posts and decides within eight reads and two writes; a second one writes nothing', async () => {
    const { github } = await openPull(pages, changes);
    const { clock, inputs } = await drafting();
    const run = await act(github, inputs, { clock });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: 'fail',
      coverage: '50',
      images: '10',
      missing: '5',
      suggestions: '5',
      captioned: '5',
    });
    expect(github.reads().length).toBeLessThanOrEqual(8);
    expect(github.writes()).toHaveLength(1);
    expect(run.log).toContain(`::debug::GitHub requests: ${github.reads().length} reads, 1 write; `);
    expect(await github.comments()).toHaveLength(5);

    await act(github, inputs, { clock });
    expect(github.writes()).toHaveLength(1);
  });

  test.each([
    [{}, 5, 5],
    [{ 'max-captions': '2' }, 2, 2],
    [{ 'max-cost-usd': '0.0231' }, 3, 3],
    // What did not fit is drafted again, because it has not been posted yet.
    [{ 'max-comments': '1' }, 1, 9],
  ])('with %j a second run drafts nothing that has a comment', async (settings, comments, predictions) => {
    const { github } = await openPull(pages, changes);
    const { eachlabs, clock, inputs } = await drafting({ latencyMs: 7000 });
    await act(github, { ...inputs, ...settings }, { clock });
    expect(await github.comments()).toHaveLength(comments);
    const writes = github.writes().length;

    const { summary } = await act(github, { ...inputs, ...settings }, { clock });
    expect(eachlabs.ledger).toHaveLength(predictions);
    expect(summary).toContain('The review already has a comment on it.');
    expect(github.writes()).toHaveLength(writes);
  });

  test('pressing every button lets the next run pass', async () => {
    const { github } = await openPull(pages, changes);
    const { clock, inputs } = await drafting();
    await act(github, inputs, { clock });
    await github.applyAll();
    const run = await act(github, inputs, { clock });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', coverage: '100' });
    expect(github.writes()).toHaveLength(1);
  });

  test('without a document, the run ends after one request', async () => {
    const { github } = await openPull({ 'a.go': 'x\n' }, { 'a.go': 'y\n' });
    const run = await act(github);
    expect(run.exitCode).toBe(0);
    expect(github.requests).toHaveLength(1);
    expect(run.outputs).toMatchObject({ verdict: 'pass', images: '0', coverage: '100' });
    expect(run.log).toContain('Nothing to review');
    expect(run.summary).toBe('');
  });

  test('one line of the log says what is reviewed, and why', async () => {
    const { github, repository } = await openPull({ 'a.md': 'x\n' }, { 'a.md': 'y\n' });
    const head = (await repository.resolve('topic')).slice(0, 7);
    const base = (await repository.resolve('main')).slice(0, 7);
    const { log } = await act(github);
    expect(log).toContain(
      `\npull_request #7: head ${head}, settings from base ${base}, scope lines (the default): 1 changed file, 1 document read.\n`,
    );
  });

  test('settings and baseline are those of the base, even when the change contains others', async () => {
    const config = '.github/alt-text-review.yml';
    const { github } = await openPull(
      { 'a.md': 'x\n', [config]: 'fail-on: never\n' },
      { 'a.md': '![](a.png)\n', [config]: 'paths: "!**"\n' },
    );
    const run = await act(github);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ missing: '1', verdict: 'pass' });
  });

  test('inputs take precedence over the configuration file', async () => {
    const before = { 'a.md': 'x\n', '.github/alt-text-review.yml': 'fail-on: never\nreview: off\n' };
    const { github } = await openPull(before, { 'a.md': '![](a.png)\n' });
    expect((await act(github, { 'fail-on': 'error' })).exitCode).toBe(1);
    expect(github.writes()).toEqual([]);
  });

  test('accepted findings do not count', async () => {
    const baseline = JSON.stringify({
      version: 1,
      accepted: [{ rule: 'empty-markdown-alt', image: 'a.md | a.png | 1' }],
    });
    const { github } = await openPull({ 'a.md': 'x\n', 'known.json': baseline }, { 'a.md': '![](a.png)\n' });
    expect((await act(github, { baseline: 'known.json' })).exitCode).toBe(0);
    expect((await act(github)).exitCode).toBe(1);
  });

  test('a baseline that the base does not have yet is reported as missing', async () => {
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n', 'known.json': '{}' });
    const run = await act(github, { baseline: 'known.json', review: 'off' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('The base commit has no known.json');
  });

  test.each([
    ['fork', { fork: true, token: 'read-only' }, {}, 'from a fork'],
    ['Dependabot', { token: 'read-only' }, { GITHUB_ACTOR: 'dependabot[bot]' }, 'for Dependabot'],
  ] as const)(
    'of a %s everything but the review is as usual, and the note says why',
    async (_, settings, env, words) => {
      const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n' }, settings);
      const run = await act(github, { review: 'comment' }, { env });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('::error file=a.md,line=1');
      expect(run.summary).toContain(words);
      expect(github.writes()).toEqual([]);
    },
  );

  test('of a fork gets its review from pull_request_target', async () => {
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n' }, { fork: true });
    await act(github, { review: 'comment' }, { event: 'pull_request_target' });
    expect(await github.comments()).toHaveLength(1);
  });

  test('in a run without a key nothing is drafted, and the verdict is the same', async () => {
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n', 'a.png': png(1) });
    const run = await act(github);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ captioned: '0', verdict: 'fail' });
    expect(run.log).toContain('eachlabs-api-key');
    expect(run.log).not.toContain('::warning');
  });

  test('a refused key is a warning and changes nothing else', async () => {
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n', 'a.png': png(1) });
    const { clock, inputs } = await drafting({ key: 'another' });
    const run = await act(github, { ...inputs, 'eachlabs-api-key': 'wrong-key' }, { clock });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/^::warning title=No drafts::/m);
    expect(run.log).not.toMatch(/^(?!::add-mask).*wrong-key/m);
  });

  test('`scope: files` reviews every image of a changed document', async () => {
    const far = `![](a.png)\n${'\nline'.repeat(30)}\n`;
    const { github } = await openPull({ 'a.md': far }, { 'a.md': `${far}new\n` });
    expect((await act(github)).outputs).toMatchObject({ images: '0' });
    expect((await act(github, { scope: 'files' })).outputs).toMatchObject({ images: '1', missing: '1' });
  });

  test('`paths` chooses among the documents', async () => {
    const { github } = await openPull({ 'x.md': 'x\n' }, { 'a.md': '![](a.png)\n', 'b/c.html': '<img src="b.png">\n' });
    expect((await act(github, { paths: '**/*.html\n!b/**' })).outputs).toMatchObject({ images: '0' });
    expect((await act(github, { paths: '**/*.html' })).outputs).toMatchObject({ images: '1' });
  });
});

describe('A run that is not possible', () => {
  test.each([
    ['a value that is none', { 'fail-on': 'sometimes' }, 'Use error, warning or never.'],
    ['no token', { 'github-token': '' }, 'github-token is empty.'],
    ['a wrong token', { 'github-token': 'ghs_wrong' }, 'did not accept the token'],
  ])('with %s says what to do and ends with 2', async (_, inputs, words) => {
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': 'y\n' });
    const run = await act(github, inputs);
    expect(run.exitCode).toBe(2);
    expect(run.log).toMatch(/^::error title=Alt Text Review could not run::/m);
    expect(run.log).toContain(words);
  });

  test('with a broken settings file names the line', async () => {
    const { github } = await openPull(
      { 'a.md': 'x\n', '.github/alt-text-review.yml': 'a\nb: : c\n' },
      { 'a.md': 'y\n' },
    );
    const run = await act(github);
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('.github/alt-text-review.yml:');
  });
});

test('Secrets are masked before anything else is printed', async () => {
  const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': 'y\n' });
  const { log } = await act(github, { 'eachlabs-api-key': 'key+1', captions: 'off' });
  const lines = log.split('\n');
  const masks = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('::add-mask::')),
  );
  expect(masks).toEqual(expect.arrayContaining(['key+1', 'key%2B1', 'a2V5KzE='].map((form) => `::add-mask::${form}`)));
  // The token and its Base64 form.
  expect(masks).toHaveLength(5);
});

test('Report files go where the settings say', async () => {
  const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n' });
  const folder = await mkdtemp(join(tmpdir(), 'alt-text-review-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const json = join(folder, 'deep', 'report.json');
  const run = await act(github, { 'json-file': json, 'sarif-file': join(folder, 'r.sarif'), review: 'off' });
  expect(run.outputs.report).toBe(json);
  expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ verdict: 'fail' });
  expect(JSON.parse(await readFile(join(folder, 'r.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
});

test('Text of a page is not a command to the runner', async () => {
  const name = 'docs/a\n::set-output name=x::y ##[error]z.md';
  const { github } = await openPull(
    { 'x.md': 'x\n' },
    { [name]: '![::error::owned](a.png)\n![\u001b[31mimage](b.png)\n' },
  );
  const { log } = await act(github, { review: 'comment' });
  const lines = log.split('\n');
  const commands = lines.filter((line) => /^\s*::/.test(line));
  expect(commands.every((line) => /^::(add-mask|debug|error|warning|notice)\b/.test(line))).toBe(true);
  expect(log).not.toContain('##[');
  expect(log).not.toContain('\u001b');
});
