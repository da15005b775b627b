import { expect, test } from 'vitest';
import { path, post } from '../github/posting.ts';
import { openPull } from './scene.ts';
import type { Scene } from './scene.ts';

const gap = '\n\nSome words.\n\n';
const missing = ['![](a.png)', '![](b.png)', '![](c.png)', '![](d.png)'];
const guide = (lines: readonly string[]) => `# Guide${gap}${lines.join(gap)}\n`;

/** Every comment as the page shows it: its line, its picture, and whether the thread is resolved. */
async function shown({ github }: Scene): Promise<readonly string[]> {
  const comments = await github.comments();
  return comments
    .map(({ line, body, resolved }) => {
      const [, picture = ''] = /\((\w)\.png\)/.exec(body) ?? [];
      return `${picture} at ${line ?? 'no line any more'}${resolved ? ', resolved' : ''}`;
    })
    .toSorted();
}

test('The life of a pull request: the comments on it after each step', async () => {
  const scene = await openPull({ [path]: '# Guide\n', 'other.md': 'x\n' }, { [path]: guide(missing) });
  const { github, repository } = scene;
  const commentOn = async (picture: string) => {
    const found = (await github.comments()).find(({ body }) => body.includes(`(${picture}.png)`));
    return found?.id ?? 0;
  };

  // Opened: one review, a comment for each picture.
  expect(await post(scene)).toEqual({ posted: 4, removed: 0, notes: [] });
  expect(await shown(scene)).toEqual(['a at 5', 'b at 9', 'c at 13', 'd at 17']);

  // A person presses the button for a: the page resolves that thread, and the run has nothing to add.
  await github.applySuggestion(await commentOn('a'));
  expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  expect(await shown(scene)).toEqual(['a at no line any more, resolved', 'b at 9', 'c at 13', 'd at 17']);

  // Another push: a line more at the top, and words beside b. What moved stays, what can no longer be applied is posted anew, once.
  const described = '![A drawing of the letter a.](a.png)';
  const [, , c = '', d = ''] = missing;
  await repository.commit('topic', { [path]: `Draft\n${guide([described, 'Look: ![](b.png)', c, d])}` });
  expect(await shown(scene)).toEqual([
    'a at no line any more, resolved',
    'b at no line any more',
    'c at 14',
    'd at 18',
  ]);
  expect(await post(scene)).toEqual({ posted: 1, removed: 1, notes: [] });
  expect(await shown(scene)).toEqual(['a at no line any more, resolved', 'b at 10', 'c at 14', 'd at 18']);
  expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });

  // A forced push onto a base that has moved on: other commits, the same words, nothing new to say.
  await repository.commit('main', { 'other.md': 'y\n' });
  await repository.commit('topic', { [path]: `Draft\n${guide([described, 'Look: ![](b.png)', c, d])}` }, 'main');
  expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  expect(await shown(scene)).toEqual(['a at no line any more, resolved', 'b at 10', 'c at 14', 'd at 18']);

  // A person resolves c without a change, then touches its line: it stays quiet, the gate alone remembers.
  github.resolveThread(await commentOn('c'));
  await repository.commit('topic', { [path]: `Draft\n${guide([described, 'Look: ![](b.png)', `So: ${c}`, d])}` });
  expect(await post(scene)).toEqual({ posted: 0, removed: 0, notes: [] });
  expect(await shown(scene)).toEqual([
    'a at no line any more, resolved',
    'b at 10',
    'c at no line any more, resolved',
    'd at 18',
  ]);

  // The rest is fixed by hand: our comments go, and what people had a part in stays.
  const fixed = [described, '![The letter b on a sign](b.png)', `So: ${c}`, '![The letter d on a door](d.png)'];
  await repository.commit('topic', { [path]: `Draft\n${guide(fixed)}` });
  expect(await post(scene)).toEqual({ posted: 0, removed: 2, notes: [] });
  expect(await shown(scene)).toEqual(['a at no line any more, resolved', 'c at no line any more, resolved']);
  expect(github.issueComments()).toEqual([]);
});
