import { describe, expect, test } from 'vitest';
import { before, open, path, post, two } from '../github/posting.ts';
import { act, openPull } from './scene.ts';

describe('A file that gets another name', () => {
  test('keeps the comments that people have settled, and moves the others to the new name', async () => {
    const scene = await open();
    await post(scene);
    const [later, first] = await scene.github.comments();
    expect([first?.line, later?.line]).toEqual([32, 36]);
    scene.github.resolveThread(first?.id ?? 0);
    await scene.repository.commit('topic', { 'docs/b.md': { from: path, content: two } });
    expect(await post(scene, {}, 'docs/b.md')).toEqual({ posted: 1, removed: 1, notes: [] });
    expect((await scene.github.comments()).map((comment) => [comment.path, comment.line])).toEqual([
      [path, null],
      ['docs/b.md', 36],
    ]);
    expect(await post(scene, {}, 'docs/b.md')).toEqual({ posted: 0, removed: 0, notes: [] });
  });
});

describe('When the last document leaves the pull request', () => {
  const inputs = { captions: 'off', review: 'comment', scope: 'files' };
  const page = `![](far.png)\n${before}\n`;
  const scene = () => openPull({ [path]: page, 'a.go': 'x\n' }, { [path]: `${page}\n![](a.png)\n`, 'a.go': 'y\n' });
  const leave = { [path]: page };

  test('its comments are deleted, and a second run does nothing', async () => {
    const { github, repository } = await scene();
    await act(github, inputs);
    expect([(await github.comments()).length, github.issueComments().length]).toEqual([1, 1]);
    await repository.commit('topic', leave);
    expect(await act(github, inputs)).toMatchObject({ exitCode: 0, summary: '' });
    expect([await github.comments(), github.issueComments()]).toEqual([[], []]);
    const reads = github.reads().length;
    await act(github, inputs);
    expect(github.reads()).toHaveLength(reads + 1);
  });

  test('comments that people have settled stay', async () => {
    const { github, repository } = await scene();
    await act(github, inputs);
    const [comment] = await github.comments();
    await github.addComment({ user: 'octocat', body: 'Why?', inReplyTo: comment?.id ?? 0 });
    github.minimize(github.issueComments()[0]?.id ?? 0);
    await repository.commit('topic', leave);
    await act(github, inputs);
    expect([(await github.comments()).length, github.issueComments().length]).toEqual([2, 1]);
  });

  test.each([
    ['nothing is to be posted', { review: 'off' }, []],
    ['existing comments cannot be read', {}, [{ on: 'graphql', kind: 'truncated-json', times: 99 }]],
    ['a commit is pushed meanwhile', {}, [{ on: 'graphql', nth: 3, kind: 'head-moves', changes: { 'a.go': 'z\n' } }]],
  ] as const)('nothing happens where %s', async (_, more, faults) => {
    const { repository, github } = await openPull(
      { [path]: page, 'a.go': 'x\n' },
      { [path]: `${page}\n![](a.png)\n`, 'a.go': 'y\n' },
      { faults },
    );
    await act(github, inputs);
    await repository.commit('topic', leave);
    const writes = github.writes().length;
    expect(await act(github, { ...inputs, ...more })).toMatchObject({ exitCode: 0, summary: '' });
    expect(github.writes()).toHaveLength(writes);
  });
});
