import { describe, expect, onTestFinished, test } from 'vitest';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { startEachlabs } from '../world/eachlabs.ts';
import type { GitHubSettings, Person } from '../world/github.ts';
import { png } from '../world/png.ts';
import { suggestionsIn } from '../world/github/suggestions.ts';
import { act, openPull } from './scene.ts';
import type { Scene } from './scene.ts';

const people: Readonly<Record<string, Person>> = {
  mona: { association: 'MEMBER', permission: 'write' },
  reader: { association: 'MEMBER', permission: 'read' },
  author: { association: 'CONTRIBUTOR', permission: 'read' },
  'helper[bot]': { association: 'MEMBER', permission: 'write' },
};

const guide = '# Guide\n\nFirst ![](/a.png)\n\nSome words.\n\nThen ![](/b.png)\n';
const badge = 'https://img.shields.io/npm/v/handbook.svg';
const badges = `# Guide\n\n![](${badge})\n\nWords.\n\n![](https://img.shields.io/github/license/octo-org/handbook.svg)\n`;

/** A pull request on which a first run has commented, with a token that may commit unless told otherwise. */
async function commented(text: string, settings: Partial<GitHubSettings> = {}, review = 'comment') {
  const scene = await openPull({ 'a.md': 'x\n' }, { 'a.md': text }, { token: 'commits', people, ...settings });
  const clock = createVirtualClock();
  const run = (event: 'pull_request' | 'pull_request_target' | 'issue_comment' | 'pull_request_review_comment') =>
    act(scene.github, { review }, { event, clock });
  await run('pull_request_target');
  const comments = await scene.github.comments();
  const say = (body: string, user = 'mona', at = 0) =>
    scene.github.addComment({
      user,
      body,
      inReplyTo: comments.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))[at]?.id ?? 0,
    });
  return { ...scene, run, say };
}

const textOf = async ({ repository }: Pick<Scene, 'repository'>) =>
  (await repository.read('topic', 'a.md')).toString('utf8');

/** What we have answered, the latest last. */
async function answers({ github }: Pick<Scene, 'github'>): Promise<readonly string[]> {
  const replies = (await github.comments()).filter(
    ({ inReplyTo, user }) => inReplyTo !== undefined && user.endsWith('[bot]'),
  );
  const all = [...replies, ...github.issueComments().filter(({ user }) => user.endsWith('[bot]'))];
  return all.map(({ body }) => body).filter((body) => body.includes('answers='));
}

describe('A person who may write replies', () => {
  test.each([
    ['/alt decorative', guide.replace('![](/a.png)', '<img src="/a.png" alt="">'), 'Marked as decorative'],
    [
      '/alt ignore shown in a demo',
      guide.replace('![](/a.png)', '![](/a.png) <!-- alt-text-review-ignore-line missing-alt: shown in a demo -->'),
      'Ignored, with your reason in a comment beside it',
    ],
  ])('%s, and one commit does it', async (command, expected, words) => {
    const scene = await commented(guide);
    const head = await scene.repository.resolve('topic');
    await scene.say(command);
    expect(await scene.run('pull_request_review_comment')).toMatchObject({ exitCode: 0 });
    expect(await textOf(scene)).toBe(expected.replace('missing-alt', 'empty-markdown-alt'));
    const tip = await scene.repository.resolve('topic');
    expect(scene.github.messageOf(tip)).toBe(
      'Decide on the alternative text of 1 image\n\nAsked for in the review by mona.',
    );
    expect((await scene.repository.git(['rev-parse', `${tip}^`])).toString('utf8').trim()).toBe(head);
    const [answer = '', ...others] = await answers(scene);
    expect(others).toEqual([]);
    expect(answer).toContain(`**${words}** in ${tip}: \`a.md\`, line 3.`);
  });

  test('and the next run does not answer again', async () => {
    const scene = await commented(guide);
    await scene.say('/alt decorative');
    await scene.run('pull_request_target');
    const writes = scene.github.writes().length;
    await scene.run('pull_request_target');
    expect(scene.github.writes().length).toBe(writes);
    expect(await answers(scene)).toHaveLength(1);
  });

  test('and without the right to commit the answer is a suggestion that GitHub can apply', async () => {
    const scene = await commented(guide, { token: 'write' });
    const head = await scene.repository.resolve('topic');
    await scene.say('/alt decorative');
    await scene.say('/alt ignore shown in a demo', 'mona', 1);
    await scene.run('pull_request_target');
    expect(await scene.repository.resolve('topic')).toBe(head);
    const bodies = await answers(scene);
    expect(bodies.map((body) => suggestionsIn(body))).toEqual([
      [['First <img src="/a.png" alt="">']],
      [['Then ![](/b.png) <!-- alt-text-review-ignore-line empty-markdown-alt: shown in a demo -->']],
    ]);
    for (const body of bodies) expect(body).toContain('This token cannot commit to the branch (contents: write).');
    const [first] = (await scene.github.comments()).filter(({ body }) => body.includes('answers='));
    await scene.github.applySuggestion(first?.id ?? 0);
    expect(await textOf(scene)).toBe(guide.replace('![](/a.png)', '<img src="/a.png" alt="">'));
  });

  test.each<[string, Partial<GitHubSettings>, string]>([
    ['in a fork', { fork: true }, 'The branch is in another repository.'],
    ['under a rule', { protected: true }, 'GitHub did not take a commit on this branch.'],
  ])('about a branch %s, and the answer is a suggestion', async (_, settings, why) => {
    const scene = await commented(guide, settings);
    await scene.say('/alt decorative');
    await scene.run('pull_request_target');
    const [body = ''] = await answers(scene);
    expect(body).toContain(why);
    expect(suggestionsIn(body)).toEqual([['First <img src="/a.png" alt="">']]);
  });

  test.each([
    ['/alt', 'Commands are'],
    ['/alt remove it', 'Commands are'],
    ['/alt ignore', 'Give a reason: the next person will ask for it.'],
    ['/alt ignore --> <script>', 'Write the reason without'],
    ['/alt accept', 'The comment has no suggestion.'],
    ['/alt again a cat', 'There are no other words. There is no `eachlabs-api-key`'],
  ])('%j, and the answer says what is wrong', async (command, words) => {
    const scene = await commented(guide);
    const head = await scene.repository.resolve('topic');
    await scene.say(command);
    await scene.run('pull_request_target');
    expect(await scene.repository.resolve('topic')).toBe(head);
    const [body = ''] = await answers(scene);
    expect(body).toContain(words);
  });

  test('/alt accept under one comment, and /alt accept all in the conversation', async () => {
    const scene = await commented(badges, {}, 'suggest');
    const [first, second] = (await scene.github.comments()).map(({ body }) => suggestionsIn(body)[0]?.[0]);
    expect([first, second].every((line) => line !== undefined)).toBe(true);
    await scene.say('/alt accept');
    await scene.run('pull_request_target');
    expect((await textOf(scene)).match(/!\[\]/g)).toHaveLength(1);
    scene.github.addIssueComment({ user: 'mona', body: '/alt accept all' });
    await scene.run('issue_comment');
    const text = await textOf(scene);
    expect(text).not.toContain('![]');
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('!['))
        .toSorted(),
    ).toEqual([first, second].toSorted());
    expect(await answers(scene)).toHaveLength(2);
  });

  test('/alt again, and a model is asked about this image alone, with the hint', async () => {
    const clock = createVirtualClock();
    const eachlabs = await startEachlabs({ clock });
    onTestFinished(() => eachlabs.stop());
    const { github, repository } = await openPull(
      { 'a.md': 'x\n' },
      { 'a.md': guide, 'a.png': png(1), 'b.png': png(2) },
      { token: 'commits', people },
    );
    const model = { 'eachlabs-api-key': eachlabs.settings.key, 'api-base-url': eachlabs.url };
    await act(github, model, { event: 'pull_request_target', clock });
    const made = eachlabs.ledger.length;
    expect(made).toBe(2);
    const [comment] = (await github.comments()).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    await github.addComment({ user: 'mona', body: '/alt again the settings page', inReplyTo: comment?.id ?? 0 });
    const head = await repository.resolve('topic');
    expect(await act(github, model, { event: 'pull_request_review_comment', clock })).toMatchObject({ exitCode: 0 });
    expect(await repository.resolve('topic')).toBe(head);
    expect(eachlabs.ledger.length).toBe(made + 1);
    expect(String(eachlabs.requests.findLast(({ method }) => method === 'POST')?.body)).toContain('the settings page');
    const [body = ''] = await answers({ github });
    expect(suggestionsIn(body)[0]?.[0]).toMatch(/^First !\[.+\]\(\/a\.png\)$/);
    expect(body).toContain('Drafted again by llava-13b from the picture');
    // The latest suggestion is the one that is accepted.
    await github.addComment({ user: 'mona', body: '/alt accept', inReplyTo: comment?.id ?? 0 });
    await act(github, model, { event: 'pull_request_review_comment', clock });
    expect(await textOf({ repository })).toContain(suggestionsIn(body)[0]?.[0]);
  });
});

test('Commands of somebody who may only read keep nobody waiting', async () => {
  const scene = await commented(guide);
  for (let n = 0; n < 25; n += 1) await scene.say('/alt decorative', 'reader');
  await scene.say('/alt decorative', 'mona', 1);
  await scene.run('pull_request_target');
  expect(await textOf(scene)).toBe(guide.replace('![](/b.png)', '<img src="/b.png" alt="">'));
  expect(await answers(scene)).toHaveLength(1);
});

describe('Nothing is done', () => {
  test.each([
    ['of a member who may only read', 'reader'],
    ['of the author of the change', 'author'],
    ['of a stranger', 'nobody'],
    ['of an app, which may have been talked into it', 'helper[bot]'],
  ])('for a command %s', async (_, user) => {
    const scene = await commented(guide);
    const head = await scene.repository.resolve('topic');
    await scene.say('/alt decorative', user);
    const { log } = await scene.run('pull_request_target');
    expect(await scene.repository.resolve('topic')).toBe(head);
    expect(await answers(scene)).toEqual([]);
    expect(log.includes('were ignored: GitHub does not say that they may write.')).toBe(user === 'reader');
  });

  test.each([
    ['that is quoted', '> /alt decorative\nI do not think so.'],
    ['in the middle of a sentence', 'Say /alt decorative to do that.'],
    ['of another program', '/alternative decorative'],
  ])('for a command %s', async (_, body) => {
    const scene = await commented(guide);
    const head = await scene.repository.resolve('topic');
    await scene.say(body);
    await scene.run('pull_request_target');
    expect(await scene.repository.resolve('topic')).toBe(head);
    expect(await answers(scene)).toEqual([]);
  });

  test('by accept all for a suggestion that was posted after it was said', async () => {
    const scene = await commented(badges.split('Words.')[0] ?? '', {}, 'suggest');
    scene.github.addIssueComment({ user: 'mona', body: '/alt accept all' });
    // The author pushes another image before the command is read.
    await scene.repository.commit('topic', { 'a.md': badges });
    await act(scene.github, { review: 'suggest' }, { event: 'pull_request_target', clock: createVirtualClock() });
    const text = await textOf(scene);
    expect(text.match(/!\[\]/g)).toHaveLength(1);
    expect(text).toContain('![](https://img.shields.io/github/license/octo-org/handbook.svg)');
  });

  test('beyond the text of the image, whatever else stands in the suggestion of a comment', async () => {
    const scene = await commented(badges, {}, 'suggest');
    const [comment] = (await scene.github.comments()).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    const [line = ''] = suggestionsIn(comment?.body ?? '')[0] ?? [];
    const forged = (comment?.body ?? '').replace(line, `${line} [click](https://evil.example)`);
    await scene.client.rest.pulls.updateReviewComment({
      ...scene.client.repository,
      comment_id: comment?.id ?? 0,
      body: forged,
    });
    await scene.say('/alt accept');
    await scene.run('pull_request_target');
    expect(await textOf(scene)).toBe(badges.replace(`![](${badge})`, line));
  });

  test('when the branch moves on at that moment: the next run answers', async () => {
    const scene = await commented(guide, {
      faults: [{ on: 'repos/get-collaborator-permission-level', kind: 'head-moves', changes: { 'b.md': 'y\n' } }],
    });
    await scene.say('/alt decorative');
    const { log } = await scene.run('pull_request_target');
    expect(log).toContain('Commands wait for the next run');
    expect(await answers(scene)).toEqual([]);
    await scene.run('pull_request_target');
    expect(await textOf(scene)).toContain('<img src="/a.png" alt="">');
    expect(await answers(scene)).toHaveLength(1);
  });

  test.each([
    ['has no command', 'Thanks!', 'the comment does not begin with /alt'],
    ['is about no pull request', undefined, 'the comment is not on a pull request'],
  ])('and nothing is read by a run for a comment that %s', async (_, body, why) => {
    const scene = await commented(guide);
    scene.github.addIssueComment({ user: 'mona', body: body ?? '/alt accept all' });
    const payload = await scene.github.eventPayload('issue_comment');
    const reads = scene.github.reads().length;
    const { exitCode, log } = await act(
      scene.github,
      {},
      {
        event: 'issue_comment',
        payload: body === undefined ? { ...payload, issue: { number: 7 } } : payload,
      },
    );
    expect(exitCode).toBe(0);
    expect(log).toContain(why);
    expect(scene.github.reads().length).toBe(reads);
  });
});
