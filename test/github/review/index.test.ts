import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../src/github/review/marker.ts';
import { fixedText } from '../../../src/review/suggest.ts';
import { suggestionsIn } from '../../world/github/suggestions.ts';
import { reportOf } from '../reviewed.ts';
import { before, draft, open, path, post, push, two } from '../posting.ts';
import { openPull } from '../../action/scene.ts';
import type { Scene } from '../../action/scene.ts';

describe('A review', () => {
  test('is a single one, has comments only, and is on the head commit', async () => {
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

  test('results in the text of the edits once every button was pressed', async () => {
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

  test('does not continue in a second run with what max-comments left out', async () => {
    const scene = await open();
    const first = await post(scene, { maxComments: 1 });
    expect(first).toMatchObject({
      posted: 1,
      notes: ['1 finding is beyond max-comments (1): the summary has it.'],
    });
    expect((await scene.github.comments())[0]?.line).toBe(32);
    expect((await post(scene, { maxComments: 1 })).posted).toBe(0);
  });

  test('leaves lines outside of the diff to the summary', async () => {
    const far = `![](far.png)\n${before}`;
    const scene = await openPull({ [path]: `${far}\n` }, { [path]: `${far}\n![](a.png)\n` });
    const { posted, notes } = await post(scene);
    expect(posted).toBe(1);
    expect(notes).toEqual(['1 finding is on lines where GitHub takes no comments: the summary has it.']);
  });

  test('in the mode `comment` also has findings without a draft', async () => {
    const scene = await open();
    expect((await post(scene, { mode: 'comment', draft: () => '' })).posted).toBe(2);
    await expect(scene.github.applyAll()).rejects.toThrow('no suggestion');
  });
});

describe('A later push', () => {
  test('removes comments on what is fixed', async () => {
    const scene = await open();
    await post(scene);
    await push(scene, { [path]: two.replace('![](a.png)', '![The letter a, drawn by hand](a.png)') });
    expect(await post(scene)).toEqual({ posted: 0, removed: 1, notes: [] });
    expect(await scene.github.comments()).toMatchObject([{ line: 36 }]);
  });

  test('leaves comments that have a reply', async () => {
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

  test('replaces a comment that can no longer be applied', async () => {
    const scene = await open();
    await post(scene);
    await push(scene, { [path]: two.replace('![](a.png)', 'Look: ![](a.png)') });
    expect(await post(scene)).toEqual({ posted: 1, removed: 1, notes: [] });
    const comments = await scene.github.comments();
    expect(comments.map(({ line }) => line).sort()).toEqual([32, 36]);
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  });

  test('does not post again what people have resolved', async () => {
    const scene = await open();
    await post(scene);
    for (const { id } of await scene.github.comments()) scene.github.resolveThread(id);
    await push(scene, { [path]: two.replace('![](a.png)', 'Look: ![](a.png)') });
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  });

  test.each<[string, (github: Scene['github'], id: number) => unknown]>([
    ['reply', (github, id) => github.addComment({ user: 'octocat', body: 'It is fine.', inReplyTo: id })],
    [
      'thumbs down',
      (github, id) => {
        github.react(id, 'octocat', '-1');
      },
    ],
    [
      'hidden comment',
      (github, id) => {
        github.minimize(id);
      },
    ],
  ])('accepts a %s as an answer: posts nothing more and removes nothing', async (_, answer) => {
    const scene = await open();
    await post(scene);
    for (const { id } of await scene.github.comments()) await answer(scene.github, id);
    const before = await scene.github.comments();
    await push(scene, { [path]: two.replace('![](a.png)', 'Look: ![](a.png)') });
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
    await push(scene, { [path]: 'all gone\n' });
    expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
    expect(await scene.github.comments()).toHaveLength(before.length);
  });

  test('does not count a heart as an answer', async () => {
    const scene = await open();
    await post(scene);
    for (const { id } of await scene.github.comments()) scene.github.react(id, 'octocat', 'heart');
    await push(scene, { [path]: 'all gone\n' });
    expect((await post(scene)).removed).toBe(2);
  });

  test('leaves an image that people dismissed out of the suggestion for its neighbour', async () => {
    const pair = two.replace('![](a.png)', '![](a.png) ![](c.png)');
    const scene = await open();
    await post(scene);
    const first = (await scene.github.comments()).find(({ line }) => line === 32);
    scene.github.resolveThread(first?.id ?? 0);
    await push(scene, { [path]: pair });
    expect(await post(scene)).toEqual({ posted: 1, removed: 0, notes: [] });
    const { body } = (await scene.github.comments()).at(-1) ?? { body: '' };
    expect(suggestionsIn(body)).toEqual([['![](a.png) ![A drawing of the letter c.](c.png)']]);
  });

  test('replaces the comment on a line when a second image is added to it', async () => {
    const scene = await open();
    await post(scene);
    await push(scene, { [path]: two.replace('![](a.png)', '![](a.png) ![](c.png)') });
    expect(await post(scene)).toEqual({ posted: 1, removed: 1, notes: [] });
    expect((await scene.github.comments()).map(({ line }) => line).sort()).toEqual([32, 36]);
  });

  test('posts a comment again that was deleted, because its finding is still there', async () => {
    const scene = await open();
    await post(scene);
    const [first] = await scene.github.comments();
    scene.github.removeComment(first?.id ?? 0);
    expect((await post(scene)).posted).toBe(1);
  });

  test('keeps comments on a file that could not be read', async () => {
    const scene = await open();
    await post(scene);
    const report = await reportOf('', draft, { path });
    const outcome = await post(scene, { report: { ...report, skipped: [{ file: path, reason: 'too large' }] } });
    expect(outcome.removed).toBe(0);
  });
});

describe('A person who pastes our marker', () => {
  test.each(['octocat', 'github-actions', 'other-app[bot]'])(
    'as %s neither silences a finding nor loses the comment',
    async (user) => {
      const elsewhere = await open();
      await post(elsewhere);
      const [stolen] = await elsewhere.github.comments();
      expect(readMarker(stolen?.body ?? '')?.id).toHaveLength(1);
      const scene = await open();
      await scene.github.addComment({ user, body: stolen?.body ?? '', path, line: 36 });
      expect(await post(scene)).toEqual({ posted: 2, removed: 0, notes: [] });
    },
  );
});
