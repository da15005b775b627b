import { describe, expect, test } from 'vitest';
import { changedFiles } from '../../src/github/changed-files.ts';
import { idsIn } from '../../src/github/comments.ts';
import { publishReview } from '../../src/github/review.ts';
import type { ReviewRequest } from '../../src/github/review.ts';
import { fixedText } from '../../src/suggest.ts';
import type { GitHubSettings } from '../world/github.ts';
import type { Changes } from '../world/repository.ts';
import { reportOf } from './judged.ts';
import { clientOf, openPull } from './scene.ts';
import type { Scene } from './scene.ts';

const path = 'docs/a.md';
const before = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n');
const two = `${before}\n\n![](a.png)\n\ntext\n\n![screenshot](b.png)\n`;
const draft = (src: string) => `A drawing of the letter ${src[0] ?? ''}.`;

async function open(text = two, settings: Partial<GitHubSettings> = {}): Promise<Scene> {
  return openPull({ [path]: `${before}\n` }, { [path]: text }, settings);
}

/** What a run at the present head posts, reading everything anew. */
async function post({ repository, github }: Scene, more: Partial<ReviewRequest> & { draft?: typeof draft } = {}) {
  const text = (await repository.read('topic', path)).toString('utf8');
  const report = await reportOf(text, more.draft ?? draft, { path });
  const client = clientOf(github);
  const files = await changedFiles(client, 7);
  return publishReview(client, {
    pullNumber: 7,
    headSha: await repository.resolve('topic'),
    report,
    hunksOf: (name) => files.find((file) => file.path === name)?.hunks,
    mode: 'suggest',
    maxComments: 30,
    ...more,
  });
}

const push = ({ repository }: Scene, changes: Changes) => repository.commit('topic', changes);

describe('A review', () => {
  test('is one, comments only, and stands at the head', async () => {
    const scene = await open();
    expect(await post(scene)).toEqual({ posted: 2, removed: 0, notes: [] });
    const comments = await scene.github.comments();
    expect(comments.map(({ line, startLine }) => [line, startLine])).toEqual([
      [36, null],
      [32, null],
    ]);
    expect(scene.github.reviews()).toMatchObject([
      { state: 'COMMENTED', commit: await scene.repository.resolve('topic') },
    ]);
    expect(scene.github.writes()).toHaveLength(1);
  });

  test('is what the edits say, once every button was pressed', async () => {
    const scene = await open();
    const report = await reportOf(two, draft, { path });
    await post(scene);
    const commit = await scene.github.applyAll();
    const [image] = report.images;
    expect((await scene.repository.read(commit, path)).toString('utf8')).toBe(
      image && fixedText(image.document, report.images),
    );
  });

  test.each([
    ['CRLF', two.replaceAll('\n', '\r\n')],
    ['no last line end', two.trimEnd()],
    ['a range of lines', `${before}\n\nx <img\n  src="a.png"\n> y\n\nz <img\n\tsrc="b.png">`],
    ['fences in the lines', `${before}\n\n- \`\`\`\` x \`\`\`\` ![](a.png)\n`],
    ['many on one line', `${before}\n\n| ![](a.png) | ![](b.png) |\n`],
  ])('can be applied with %s', async (_, text) => {
    const scene = await open(text);
    const report = await reportOf(text, draft, { path });
    expect((await post(scene)).notes).toEqual([]);
    const commit = await scene.github.applyAll();
    const [image] = report.images;
    expect((await scene.repository.read(commit, path)).toString('utf8')).toBe(
      image && fixedText(image.document, report.images),
    );
  });

  test('is not written a second time', async () => {
    const scene = await open();
    await post(scene);
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
    expect(scene.github.writes()).toHaveLength(1);
  });

  test('does not go on, in a second run, with what max-comments left out', async () => {
    const scene = await open();
    const first = await post(scene, { maxComments: 1 });
    expect(first).toMatchObject({
      posted: 1,
      notes: ['1 finding is beyond max-comments (1), so only the summary has it.'],
    });
    expect((await scene.github.comments())[0]?.line).toBe(32);
    expect((await post(scene, { maxComments: 1 })).posted).toBe(0);
  });

  test('leaves lines outside of the diff to the summary', async () => {
    const far = `![](far.png)\n${before}`;
    const scene = await openPull({ [path]: `${far}\n` }, { [path]: `${far}\n![](a.png)\n` });
    const { posted, notes } = await post(scene);
    expect(posted).toBe(1);
    expect(notes).toEqual(['1 finding is on lines that are not part of the diff, so only the summary has it.']);
  });

  test('in the mode `comment` tells findings without a draft too', async () => {
    const scene = await open();
    expect((await post(scene, { mode: 'comment', draft: () => '' })).posted).toBe(2);
    await expect(scene.github.applyAll()).rejects.toThrow('no suggestion');
  });
});

describe('A later push', () => {
  test('takes away what is fixed', async () => {
    const scene = await open();
    await post(scene);
    await push(scene, { [path]: two.replace('![](a.png)', '![The letter a, drawn by hand](a.png)') });
    expect(await post(scene)).toEqual({ posted: 0, removed: 1, notes: [] });
    expect(await scene.github.comments()).toMatchObject([{ line: 36 }]);
  });

  test('leaves what somebody replied to', async () => {
    const scene = await open();
    await post(scene);
    const [, first] = await scene.github.comments();
    await scene.github.addComment({ user: 'octocat', body: 'Will do.', inReplyTo: first?.id ?? 0 });
    await push(scene, { [path]: two.replace('![](a.png)', '![The letter a, drawn by hand](a.png)') });
    expect((await post(scene)).removed).toBe(0);
    expect(await scene.github.comments()).toHaveLength(3);
  });

  test('leaves applied suggestions alone', async () => {
    const scene = await open();
    await post(scene);
    await scene.github.applyAll();
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  });

  test('does not repeat a finding that only moved', async () => {
    const scene = await open();
    await post(scene);
    await push(scene, { [path]: `new first line\n${two}` });
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  });

  test('posts anew what can no longer be applied, in the place of the old one', async () => {
    const scene = await open();
    await post(scene);
    await push(scene, { [path]: two.replace('![](a.png)', 'Look: ![](a.png)') });
    expect(await post(scene)).toEqual({ posted: 1, removed: 1, notes: [] });
    const comments = await scene.github.comments();
    expect(comments.map(({ line }) => line).sort()).toEqual([32, 36]);
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  });

  test('does not bring back what people have resolved', async () => {
    const scene = await open();
    await post(scene);
    for (const { id } of await scene.github.comments()) scene.github.resolveThread(id);
    await push(scene, { [path]: two.replace('![](a.png)', 'Look: ![](a.png)') });
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  });

  test('keeps comments on a file that could not be read', async () => {
    const scene = await open();
    await post(scene);
    const report = await reportOf('', draft, { path });
    const outcome = await post(scene, { report: { ...report, skipped: [{ file: path, reason: 'too large' }] } });
    expect(outcome.removed).toBe(0);
  });
});

describe('Somebody who pastes our marker', () => {
  test.each(['octocat', 'github-actions', 'other-app[bot]'])(
    'as %s neither silences a finding nor loses the comment',
    async (user) => {
      const elsewhere = await open();
      await post(elsewhere);
      const [stolen] = await elsewhere.github.comments();
      expect(idsIn(stolen?.body ?? '')).toHaveLength(1);
      const scene = await open();
      await scene.github.addComment({ user, body: stolen?.body ?? '', path, line: 36 });
      expect(await post(scene)).toEqual({ posted: 2, removed: 0, notes: [] });
    },
  );
});

describe('When GitHub does not do what it is asked', () => {
  const once = (fault: Partial<NonNullable<GitHubSettings['faults']>[number]>): Partial<GitHubSettings> => ({
    faults: [{ on: 'pulls/create-review', ...fault } as NonNullable<GitHubSettings['faults']>[number]],
  });

  test('a push in between ends it without a comment', async () => {
    const scene = await open();
    const headSha = await scene.repository.resolve('topic');
    await push(scene, { [path]: `x\n${two}` });
    const outcome = await post(scene, { headSha });
    expect(outcome).toMatchObject({ posted: 0, notes: [expect.stringContaining('somebody pushed')] });
    expect(scene.github.writes()).toEqual([]);
  });

  test('a read-only token ends it with the permissions to give', async () => {
    const scene = await open(two, { token: 'read-only' });
    const { posted, notes } = await post(scene);
    expect(posted).toBe(0);
    expect(notes).toEqual([
      'No review was posted: the token of this job may not do that (403). Give the job permissions: { contents: read, pull-requests: write }.',
    ]);
    expect(scene.github.writes()).toHaveLength(1);
  });

  test.each([
    ['nothing was done', { kind: 'bad-gateway', done: false }],
    ['the review was posted all the same', { kind: 'bad-gateway', done: true }],
    ['the connection broke before', { kind: 'connection-reset', done: false }],
    ['the connection broke after', { kind: 'connection-reset', done: true }],
  ] as const)('there is one review in the end when %s', async (_, fault) => {
    const scene = await open(two, once(fault));
    expect(await post(scene)).toEqual({ posted: 2, removed: 0, notes: [] });
    expect(scene.github.reviews()).toHaveLength(1);
    expect(await scene.github.comments()).toHaveLength(2);
  });

  test('a second failure is the last one', async () => {
    const scene = await open(two, once({ kind: 'bad-gateway', done: false, times: 9 }));
    const { posted, notes } = await post(scene);
    expect(posted).toBe(0);
    expect(notes).toEqual([expect.stringContaining('No review was posted')]);
    expect(scene.github.writes()).toHaveLength(2);
  });

  test('one bad anchor does not lose the others', async () => {
    const text = `![](far.png)\n${before}`;
    const scene = await openPull({ [path]: `${text}\n` }, { [path]: `${text}\n![](a.png)\n` });
    const everything = [{ start: 1, end: 100, added: new Set<number>() }];
    const { posted, notes } = await post(scene, { hunksOf: () => everything });
    expect(posted).toBe(1);
    expect(notes).toEqual(['1 finding is on lines that GitHub does not take comments on, so only the summary has it.']);
    expect(scene.github.writes().map(({ status }) => status)).toEqual([422, 200]);
  });

  test.each([
    ['a limit', { kind: 'secondary-limit' }, 'limits how often'],
    [
      'a limit in other words',
      { kind: 'status', status: 422, message: 'was submitted too quickly' },
      'limits how often',
    ],
    ['another no', { kind: 'status', status: 422, message: 'spam' }, 'answered 422: spam'],
  ] as const)('%s is not answered with another try', async (_, fault, words) => {
    const scene = await open(two, once(fault));
    expect((await post(scene)).notes).toEqual([expect.stringContaining(words)]);
    expect(scene.github.writes()).toHaveLength(1);
  });

  test('the REST API tells what is there when GraphQL does not', async () => {
    const faults = [{ on: 'graphql', times: 99, kind: 'truncated-json' }] as const;
    const scene = await open(two, { faults });
    expect((await post(scene)).posted).toBe(2);
    expect((await post(scene)).posted).toBe(0);
  });

  test('nothing is posted when nobody tells what is there', async () => {
    const broken = { times: 99, kind: 'truncated-json' } as const;
    const scene = await open(two, {
      faults: [
        { on: 'graphql', ...broken },
        { on: 'pulls/list-review-comments', ...broken },
      ],
    });
    const { notes } = await post(scene);
    expect(notes).toEqual([expect.stringContaining('No review was posted')]);
    expect(scene.github.writes()).toEqual([]);
  });
});
