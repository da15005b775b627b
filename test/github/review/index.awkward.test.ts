import { describe, expect, test } from 'vitest';
import { changedFiles } from '../../../src/github/repository/changed-files.ts';
import { publishReview } from '../../../src/github/review/index.ts';
import { formatFor } from '../../../src/formats/index.ts';
import { fixedText } from '../../../src/review/suggest.ts';
import type { Report } from '../../../src/model/report.ts';
import type { GitHubSettings } from '../../world/github.ts';
import type { Changes, Files } from '../../world/repository.ts';
import { reportOf } from '../reviewed.ts';
import { clientOf, hurried, openPull } from '../../action/scene.ts';
import type { Scene } from '../../action/scene.ts';

type Words = (src: string) => string | undefined;
const draft = (src: string) => `A drawing: ${/\w+(?=\.\w+$)/.exec(src)?.[0] ?? 'no name'}.`;

async function open(before: Files, changes: Changes, settings: Partial<GitHubSettings> = {}) {
  const scene = await openPull(before, changes, settings);
  const files = await changedFiles(scene.client, 7);
  return { scene, files };
}

/** What a run finds in these files of the head. */
async function found({ repository }: Scene, paths: readonly string[], words: Words = draft): Promise<Report> {
  const reports = await Promise.all(
    paths.map(async (path) => {
      const text = (await repository.read('topic', path)).toString('utf8');
      return reportOf(text, words, { path, format: formatFor(path) ?? 'markdown' });
    }),
  );
  const [first] = reports;
  if (first === undefined) throw new Error('No file.');
  return { ...first, images: reports.flatMap(({ images }) => images) };
}

async function publish({ scene, files }: Awaited<ReturnType<typeof open>>, report: Report) {
  const { posted, removed, notes } = await publishReview(clientOf(scene.github), {
    pullNumber: 7,
    headSha: await scene.repository.resolve('topic'),
    report,
    hunksOf: (path) => files.find((file) => file.path === path)?.hunks,
    mode: 'suggest',
    maxComments: 100,
    previousPathOf: () => undefined,
    linkTo: () => undefined,
    runUrl: undefined,
    clock: hurried([]),
  });
  return { posted, removed, notes };
}

/** Presses every button; whatever changed must be what the edits say, and nothing may be left to say but about `left`. */
async function applied(
  scene: Scene,
  report: Report,
  left: readonly string[] = [],
  words: Words = draft,
): Promise<void> {
  await scene.github.applyAll();
  const documents = [...new Set(report.images.map(({ document }) => document))];
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) {
    const after = (await scene.repository.read('topic', document.path)).toString('utf8');
    expect(after).toBe(fixedText(document, report.images));
    expect(after).not.toBe(document.text);
  }
  const again = await found(
    scene,
    documents.map(({ path }) => path),
    words,
  );
  const missing = again.images.filter(({ status }) => status === 'missing');
  expect(missing.map(({ image }) => image.src)).toEqual(left);
}

describe('Every suggestion can be applied, and changes only the alternative text,', () => {
  test.each([
    ['two images on a line', 'a.md', '![](a.png) and ![](b.png)\n'],
    ['neighbours on lines of their own', 'a.md', '![](a.png)\n![](b.png)\n![](c.png)\n'],
    ['nested lists', 'a.md', '- one\n  1. ![](a.png)\n     - [ ] ![](b.png)\n'],
    ['a quote in a list', 'a.md', '* one\n\n  > ![](a.png)\n  > > ![](b.png)\n'],
    ['a table', 'a.md', '| a | b |\n|:--|--:|\n| ![](a.png) | `\\|` ![](b.png) |\n'],
    ['a line with longer and longer fences in it', 'a.md', '- ``` `` ![](x.png) ``` ````` a ````` ![](a.png)\n'],
    ['a fence around an image beside a real one', 'a.md', '````md\n![](x.png)\n```\n````\n![](a.png)\n'],
    ['an image in a fence of tildes', 'a.md', '~~~\n![](x.png)\n~~~\n\n![](a.png)\n'],
    ['white space at both ends', 'a.md', '-\t![](a.png)  \n\n   ![](b.png)\t\n'],
    ['CRLF', 'a.md', '# A\r\n\r\n![](a.png)\r\n\r\n> ![](b.png)\r\n'],
    ['no line end at the end', 'a.md', '# A\n\n![](a.png)'],
    ['CRLF and no line end at the end', 'a.md', '# A\r\n\r\n![](a.png)'],
    ['a byte order mark', 'a.md', '\uFEFF![](a.png)\n'],
    ['other scripts', 'a.md', '日本語 ![](a.png) — עברית 👩‍👩‍👧 e\u0301 ![](b.png)\n'],
    ['line separators that are none', 'a.md', 'x\u2028![](a.png)\u0085y\u000by\n'],
    ['an element over several lines', 'a.html', '<p>\n<img\n\tclass="x"\n\tsrc="a.png"\n>\n</p>\n'],
    ['two elements that share a line', 'a.html', '<img src="a.png"\n class="x"> <img\n src="b.png">\n'],
    ['attributes of any kind', 'a.html', "<img src='a.png' data-x='\"'><IMG SRC=b.png>\n"],
    ['a component page', 'a.mdx', 'export const x = 1\n\n<div><img src="a.png" /></div>\n\n![](b.png)\n'],
    ['a reference', 'a.md', '![][a]\n\n[a]: a.png\n'],
    ['a line of 30,000 characters', 'a.md', `${'word '.repeat(6000)}![](a.png)\n`],
  ])('with %s', async (_, path, text) => {
    const opened = await open({ 'x.md': 'x\n' }, { [path]: text });
    const report = await found(opened.scene, [path]);
    expect((await publish(opened, report)).notes).toEqual([]);
    await applied(opened.scene, report);
  });

  test.each([
    'with space.md',
    'Größe/日本 語.md',
    'a#b?c%20d&e.md',
    "it's+a=b;c,d@e!.md",
    '-dash.md',
    '[id]/(group).md',
  ])('in %s', async (path) => {
    const opened = await open({ 'x.md': 'x\n' }, { [path]: '![](a.png)\n' });
    const report = await found(opened.scene, [path]);
    expect((await publish(opened, report)).notes).toEqual([]);
    await applied(opened.scene, report);
  });

  test('in a file with a new name', async () => {
    const long = Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('');
    const opened = await open({ 'old.md': long }, { 'new.md': { from: 'old.md', content: `${long}![](a.png)\n` } });
    const report = await found(opened.scene, ['new.md']);
    expect((await publish(opened, report)).notes).toEqual([]);
    await applied(opened.scene, report);
  });
});

describe('Images on a line whose words come from different places share one suggestion:', () => {
  test.each([
    ['one is decorative', '<img src="spacer.gif" width="1" height="1"> ![](a.png)\n', ['decorative', 'caption']],
    ['one is a badge', '![](https://img.shields.io/badge/license-MIT-blue) and ![](a.png)\n', ['context', 'caption']],
    ['one is described elsewhere', '![](a.png), ![](b.png)\n\n![A red kite](b.png)\n', ['caption', 'reuse']],
    [
      'all of that at once, in a table',
      '| ![](b.png) | <img src="spacer.gif" width="1" height="1"> | ![](a.png) |\n| --- | --- | --- |\n| ![A red kite](b.png) | x | y |\n',
      ['reuse', 'decorative', 'caption'],
    ],
  ])('%s', async (_, text, sources) => {
    const opened = await open({ 'x.md': 'x\n' }, { 'a.md': text });
    const report = await found(opened.scene, ['a.md']);
    expect(report.images.flatMap(({ suggestion }) => suggestion?.source ?? [])).toEqual(sources);
    expect(await publish(opened, report)).toEqual({ posted: 1, removed: 0, notes: [] });
    await applied(opened.scene, report);
  });

  test('an image without a draft stays as it is', async () => {
    const words = (src: string) => (src === 'b.png' ? undefined : draft(src));
    const opened = await open({ 'x.md': 'x\n' }, { 'a.md': 'See ![](a.png), ![](b.png) and ![](c.png).\n' });
    const report = await found(opened.scene, ['a.md'], words);
    expect((await publish(opened, report)).posted).toBe(1);
    await applied(opened.scene, report, ['b.png'], words);
  });

  test('a draft in another language has a comment of its own', async () => {
    const text = '<p lang="fr"><img src="b.png"></p> <p><img src="a.png"></p>\n';
    const opened = await open({ 'x.md': 'x\n' }, { 'a.html': text });
    const report = await found(opened.scene, ['a.html']);
    expect((await publish(opened, report)).posted).toBe(2);
    const bodies = (await opened.scene.github.comments()).map(({ body }) => body);
    expect(bodies.filter((body) => body.includes('to translate'))).toHaveLength(1);
    await applied(opened.scene, report, ['b.png']);
  });
});

describe('A suggestion that GitHub cannot apply', () => {
  test('is written as plain code where line endings are mixed', async () => {
    const opened = await open({ 'x.md': 'x\n' }, { 'a.md': 'x\r\n![](a.png)\r\ny\n' });
    expect((await publish(opened, await found(opened.scene, ['a.md']))).posted).toBe(1);
    const [comment] = await opened.scene.github.comments();
    expect(comment?.body).toContain('```\n![A drawing: a.](a.png)\n```');
    await expect(opened.scene.github.applyAll()).rejects.toThrow('no suggestion');
  });

  test('is not posted when it would change nothing', async () => {
    const opened = await open({ 'x.md': 'x\n' }, { 'a.md': '![](a.png)\n' });
    const report = await found(opened.scene, ['a.md']);
    const same = report.images.map((reviewed) => {
      const span = reviewed.image.altSpan;
      const edit = { span, text: reviewed.document.text.slice(span.start, span.end) };
      return reviewed.suggestion ? { ...reviewed, suggestion: { ...reviewed.suggestion, edit } } : reviewed;
    });
    expect(await publish(opened, { ...report, images: same })).toEqual({ posted: 0, removed: 0, notes: [] });
  });

  test('is in the summary where GitHub shows no patch', async () => {
    const opened = await open({ 'x.md': 'x\n' }, { 'a.md': '![](a.png)\n' }, { patchLimit: 1 });
    const outcome = await publish(opened, await found(opened.scene, ['a.md']));
    expect(outcome).toEqual({
      posted: 0,
      removed: 0,
      notes: [expect.stringContaining('on lines where GitHub takes no comments')],
    });
    expect(opened.scene.github.issueComments()).toMatchObject([{ body: expect.stringContaining('a.md:1') as string }]);
  });

  test('is in the summary where GitHub lists no more files: it ends at 3,000', async () => {
    const many = Array.from({ length: 3001 }, (_, n) => [`${10_000 + n}.md`, '![](a.png)\n'] as const);
    const opened = await open({ 'x.md': 'x\n' }, Object.fromEntries(many));
    expect(opened.files).toHaveLength(3000);
    const report = await found(opened.scene, ['12999.md', '13000.md']);
    expect((await publish(opened, report)).posted).toBe(1);
    expect(await opened.scene.github.comments()).toMatchObject([{ path: '12999.md', line: 1 }]);
    expect(opened.scene.github.issueComments()).toMatchObject([
      { body: expect.stringContaining('`13000.md:1`') as string },
    ]);
  });
});
