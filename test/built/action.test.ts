import { beforeEach, describe, expect, test } from 'vitest';
import { markdown } from '../../src/formats/markdown/index.ts';
import { html } from '../../src/formats/html/index.ts';
import type { Format } from '../../src/model/format.ts';
import type { Image } from '../../src/model/image.ts';
import { createPreparer } from '../../src/pictures/prepare.ts';
import { running } from '../world/eachlabs/calls.ts';
import { pullRequest, type Pull } from '../world/github/pull-request.ts';
import { png } from '../world/png.ts';
import { skipWithoutNode24 } from '../world/node24.ts';
import { runAction } from '../world/runner.ts';
import { worseningChanges } from '../world/worsening-changes.ts';

beforeEach(skipWithoutNode24);

const sentences = { a: 'A gateway with three green lights on a wooden desk.', b: 'A bell on a yellow ground.' };

function sentenceOf(src: string): string {
  return src.includes('b.png') ? sentences.b : sentences.a;
}

const [a, b] = [png(0), png(255)];
/** What the model gets to see of `a`. */
const shownA = await createPreparer({ timeLimitMs: 600_000 }).prepare({ bytes: a, mediaType: 'image/png' });

function answer({ image }: { image: Uint8Array | undefined }): string {
  const isA = shownA.status === 'ready' && image !== undefined && Buffer.compare(image, shownA.bytes) === 0;
  const sentence = isA ? sentences.a : sentences.b;
  return `The image shows ${sentence[0]?.toLowerCase()}${sentence.slice(1)}`;
}

/** Every place in which an image can stand, and bytes that a careless edit would lose. */
const changed = {
  'docs/places.md':
    '# Places\r\n\r\n> ![](../img/a.png) quoted\r\n\r\n- item\r\n  ![IMG_2041.png](../img/a.png "title")\t\r\n\r\n| a | b |\r\n|---|---|\r\n| ![][ref] | ![screenshot](../img/b.png) |\r\n\r\n[ref]: ../img/b.png',
  'docs/page.html':
    '<h1>Page</h1>\n<p><img\n  src="../img/a.png"\n  class=wide>\n<img src=\'../img/b.png\' alt=todo></p>\n<p><img src="../img/a.png" alt="">decorative</p>\n',
  'docs/fences.md': '````md\n![](no.png)\n````\n\n![](../img/a.png) and ![](../img/b.png)\n\n```\n![](no.png)\n```\n',
};
const before = {
  'README.md': '# Handbook\n\n![](old.png)\n',
  'docs/page.html': '<h1>Page</h1>\n',
  'img/a.png': a,
  'img/b.png': b,
};

function formatOf(path: string): Format {
  return path.endsWith('.html') ? html : markdown;
}

function meaning({ src, alt }: Image) {
  return { src, alt: alt.kind === 'text' ? alt.text : alt.kind };
}

async function textAt(pull: Pull, ref: string, path: string): Promise<string> {
  return (await pull.repository.read(ref, path)).toString('utf8');
}

describe('On a pull request, without any checkout', () => {
  test('drafts are posted as one review, whose every suggestion changes the alternative text and nothing else', async () => {
    const eachlabs = await running({ answer });
    const pull = await pullRequest(before, changed);
    const inputs = { 'eachlabs-api-key': 'test-key', 'api-base-url': eachlabs.url };
    const first = await runAction({ github: pull, inputs });

    expect(first.exitCode).toBe(1);
    expect(first.outputs).toMatchObject({ verdict: 'fail', missing: '5', weak: '3', suggestions: '8', captioned: '8' });
    expect(first.masked).toContain('test-key');
    expect(first.log).not.toContain('test-key');
    expect(first.summary).toContain('5 images need alternative text');
    expect(first.annotations.error.length + first.annotations.warning.length).toBe(8);
    expect(pull.writes()).toHaveLength(1);
    expect(pull.reviews()).toHaveLength(1);
    // Two pictures, whatever the number of places they stand in, each also under a word for a kind of picture, which is asked about in its own way.
    expect(eachlabs.ledger).toHaveLength(4);

    const again = await runAction({ github: pull, inputs });
    expect(again.exitCode).toBe(1);
    expect(pull.writes()).toHaveLength(1);

    const head = await pull.tipOf('docs');
    const applied = await pull.applyAll();
    for (const path of Object.keys(changed)) {
      const [old, now] = [await textAt(pull, head, path), await textAt(pull, applied, path)];
      const isDecision = (image: { alt: string }) => path.endsWith('.html') && image.alt === 'empty';
      const expected = formatOf(path)
        .read(old)
        .images.map(meaning)
        .map((image) => (isDecision(image) ? image : { ...image, alt: sentenceOf(image.src) }));
      expect(formatOf(path).read(now).images.map(meaning)).toEqual(expected);
      expect(withoutAlts(path, now)).toBe(withoutAlts(path, old));
    }

    const healed = await runAction({ github: pull, inputs });
    expect(healed).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', coverage: '100' } });
  });

  test('a reply of a maintainer becomes a commit that changes this image and nothing else', async () => {
    const people = { mona: { association: 'MEMBER', permission: 'write' } } as const;
    const page = '# Places\r\n\r\n<p><img src=a.png class=wide> and <img src=b.png></p>\r\n';
    const pull = await pullRequest(before, { 'docs/page.html': page }, { token: 'commits', people });
    const inputs = { review: 'comment' };
    await runAction({ github: pull, inputs });
    const comment = (await pull.comments()).find(({ body }) => body.includes('a.png'));
    await pull.addComment({ user: 'mona', body: '/alt decorative', inReplyTo: comment?.id ?? 0 });
    const run = await runAction({ github: pull, inputs, event: { name: 'pull_request_review_comment' } });
    expect(run).toMatchObject({ exitCode: 0, conclusion: 'success' });
    const tip = await pull.tipOf('docs');
    expect(pull.messageOf(tip)).toContain('Asked for in the review by mona.');
    expect(await textAt(pull, tip, 'docs/page.html')).toBe(page.replace('a.png', 'a.png alt=""'));
    expect((await pull.comments()).at(-1)?.body).toContain(`**Marked as decorative** in ${tip}`);
  });

  test('without a key: findings, annotations, summary and verdict are the same, and nothing is posted', async () => {
    const pull = await pullRequest(before, changed);
    const run = await runAction({ github: pull });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'fail', missing: '5', weak: '3', suggestions: '0' });
    expect(run.annotations.error.length + run.annotations.warning.length).toBe(8);
    expect(run.summary).toContain('eachlabs-api-key');
    expect(pull.writes()).toEqual([]);
  });

  test.each([
    ['a refused key', { auth: 'both', key: 'another' } as const],
    ['Eachlabs answering 500 to all', { faults: [{ on: 'create', do: '500' }] } as const],
  ])('%s changes nothing but the drafts', async (_, settings) => {
    const eachlabs = await running(settings);
    const pull = await pullRequest(before, { 'docs/a.md': '![](../img/a.png)\n' });
    const run = await runAction({
      github: pull,
      inputs: { 'eachlabs-api-key': 'test-key', 'api-base-url': eachlabs.url },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'fail', missing: '1', suggestions: '0' });
    expect(run.annotations.warning).toHaveLength(1);
    expect(pull.writes()).toEqual([]);
  });

  test('Eachlabs being unreachable changes nothing but the drafts', async () => {
    const eachlabs = await running();
    await eachlabs.stop();
    const pull = await pullRequest(before, { 'docs/a.md': '![](../img/a.png)\n' });
    const run = await runAction({
      github: pull,
      inputs: { 'eachlabs-api-key': 'test-key', 'api-base-url': eachlabs.url },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ missing: '1', suggestions: '0' });
    expect(pull.writes()).toEqual([]);
  });

  test('from a fork: annotations, summary and gate, and the reason why there is no review', async () => {
    const pull = await pullRequest(before, changed, { fork: true, token: 'read-only' });
    const run = await runAction({ github: pull });
    expect(run.outputs).toMatchObject({ verdict: 'fail', missing: '5' });
    expect(run.summary).toMatch(/fork/);
    expect(pull.writes()).toEqual([]);
  });

  test('with a token that may not write, the permissions to add are reported', async () => {
    const eachlabs = await running({ answer });
    const pull = await pullRequest(before, { 'docs/a.md': '![](../img/a.png)\n' }, { token: 'read-only' });
    const run = await runAction({
      github: pull,
      inputs: { 'eachlabs-api-key': 'test-key', 'api-base-url': eachlabs.url },
    });
    expect(run.outputs).toMatchObject({ verdict: 'fail', captioned: '1' });
    expect(run.summary + run.log).toContain('pull-requests: write');
    expect(pull.reviews()).toEqual([]);
  });

  test('without a document it passes after one request for the list of files', async () => {
    const pull = await pullRequest(before, { 'src/a.go': 'package a\n' });
    const run = await runAction({ github: pull });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', images: '0', coverage: '100' } });
    expect(pull.reads()).toHaveLength(1);
    expect(pull.writes()).toEqual([]);
  });

  test('ten changed documents with five findings cost at most 8 reads and 2 writes', async () => {
    let answered = 0;
    const eachlabs = await running({
      answer: () => `A heron on post ${['one', 'two', 'three', 'four', 'five'][answered++] ?? 'six'} of the pier.`,
    });
    const pictures = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`img/${n}.png`, png(n)]));
    const documents = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        `docs/${index}.md`,
        index < 5 ? `# T\n\n![](../img/${index + 1}.png)\n` : '# T\n\n![A cat asleep](x.png)\n',
      ]),
    );
    const pull = await pullRequest({ ...before, ...pictures }, documents);
    const run = await runAction({
      github: pull,
      inputs: { 'eachlabs-api-key': 'test-key', 'api-base-url': eachlabs.url },
    });
    expect(run.outputs).toMatchObject({ missing: '5', suggestions: '5' });
    expect(pull.reads().length).toBeLessThanOrEqual(8);
    expect(pull.writes().length).toBeLessThanOrEqual(2);
  });
});

test.each([
  ['min-coverage', '140', 'min-coverage is 140.'],
  ['scope', 'everything', 'scope is everything.'],
])('The input %s=%s is refused with the remedy', async (name, value, said) => {
  const pull = await pullRequest(before, changed);
  const run = await runAction({ github: pull, inputs: { [name]: value } });
  expect(run.exitCode).toBe(2);
  expect(run.annotations.error).toMatchObject([{ message: expect.stringContaining(said) as string }]);
  expect(pull.requests).toEqual([]);
});

test('An event that is no pull request, without a checkout, judges the commit of the run', async () => {
  const pull = await pullRequest(before, changed);
  const run = await runAction({ github: pull, event: { name: 'schedule' } });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(Number(run.outputs.images)).toBeGreaterThan(0);
  expect(pull.writes()).toEqual([]);
});

describe.each(worseningChanges)('A change that %s', (_, old, change, expected) => {
  test.each(['over the API', 'with a checkout'])('fails the check for that image, %s', async (way) => {
    const pull = await pullRequest(old, change);
    const cwd = way === 'with a checkout' ? { cwd: await pull.repository.checkout('docs') } : {};
    const run = await runAction({ github: pull, ...cwd, inputs: { captions: 'off', 'fail-on': 'warning' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', images: '1' } });
    const [place = '', rule = ''] = expected.split(' ');
    const [file, line] = place.split(':');
    const told = [...run.annotations.error, ...run.annotations.warning];
    expect(told.map(({ file: path, line: at }) => [path, String(at)])).toContainEqual([file, line]);
    expect(run.summary).toContain(rule);
  });
});

/** A document with the source of every alternative text taken out: what a suggestion may not touch. */
function withoutAlts(path: string, text: string): string {
  const spans = formatOf(path)
    .read(text)
    .images.map(({ altSpan, syntax }) => {
      const leading = syntax === 'img' && altSpan.end > altSpan.start && text[altSpan.start - 1] === ' ' ? 1 : 0;
      return { start: altSpan.start - leading, end: altSpan.end };
    });
  return spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
