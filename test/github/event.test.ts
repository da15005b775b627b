import { expect, test } from 'vitest';
import { readTrigger } from '../../src/github/event.ts';

const sha = (digit: string) => digit.repeat(40);

function payload(head: unknown = { sha: sha('a'), repo: { id: 1 } }, more: object = {}) {
  return {
    repository: { id: 1, private: false },
    pull_request: { number: 7, changed_files: 3, head, base: { sha: sha('b'), repo: { id: 1 } }, ...more },
  };
}

function trigger(event: string, body: unknown, env: Readonly<Record<string, string>> = {}) {
  return readTrigger(body, { GITHUB_EVENT_NAME: event, ...env });
}

function pull(event: string, body: unknown, actor = 'octocat') {
  const { subject } = trigger(event, body, { GITHUB_TRIGGERING_ACTOR: actor });
  return subject.kind === 'pull' ? subject.pull : undefined;
}

test('A pull request is read at its head, with the settings of its base', () => {
  expect(trigger('pull_request', payload())).toEqual({
    event: 'pull_request',
    privateRepository: false,
    subject: {
      kind: 'pull',
      pull: {
        number: 7,
        headSha: sha('a'),
        baseSha: sha('b'),
        changedFiles: 3,
        readOnly: undefined,
        newcomer: undefined,
        untouched: false,
      },
    },
  });
});

test.each([
  [{ comments: 0, review_comments: 0 }, true],
  [{ comments: 1, review_comments: 0 }, false],
  [{ comments: 0, review_comments: 2 }, false],
  [{}, false],
])('With %j a pull request gets no comment: %j', (counts, untouched) => {
  expect(pull('pull_request', payload(undefined, counts))?.untouched).toBe(untouched);
});

const fork = { sha: sha('a'), repo: { id: 2 } };
test.each([
  ['pull_request', undefined, 'octocat', undefined],
  ['pull_request', fork, 'octocat', 'fork'],
  ['pull_request', { sha: sha('a'), repo: null }, 'octocat', 'fork'],
  ['pull_request', undefined, 'dependabot[bot]', 'dependabot'],
  ['pull_request_target', fork, 'octocat', undefined],
  ['pull_request_target', undefined, 'dependabot[bot]', undefined],
])('%s from %j by %s: the token is read-only because of %s', (event, head, actor, reason) => {
  expect(pull(event, payload(head), actor)?.readOnly).toBe(reason);
});

test.each([
  ['OWNER', undefined],
  ['MEMBER', undefined],
  ['COLLABORATOR', undefined],
  ['CONTRIBUTOR', undefined],
  ['FIRST_TIME_CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR'],
  ['FIRST_TIMER', 'FIRST_TIMER'],
  ['MANNEQUIN', 'MANNEQUIN'],
  ['NONE', 'NONE'],
  [undefined, 'NONE'],
])('An author whom GitHub calls %s is new, from a fork: %s', (author_association, newcomer) => {
  expect(pull('pull_request_target', payload(fork, { author_association }))?.newcomer).toBe(newcomer);
  expect(pull('pull_request_target', payload(undefined, { author_association }))?.newcomer).toBeUndefined();
});

test.each([
  ['nothing', null],
  ['no pull request', {}],
  ['a head that is no commit', payload({ sha: '../../user', repo: { id: 1 } })],
  ['a base that is no commit', payload(undefined, { base: { sha: 'main' } })],
  ['a number that is none', payload(undefined, { number: '7' })],
])('A payload with %s ends the run', (_, body) => {
  expect(() => trigger('pull_request', body)).toThrow('has no pull request');
});

const before = sha('b');
const after = sha('a');
const run = {
  event: 'pull_request',
  head_sha: after,
  head_branch: 'topic',
  head_repository: { id: 2, owner: { login: 'contributor' } },
};
const commit = { kind: 'commit', sha: sha('c') };
const nothing = { kind: 'nothing', why: expect.any(String) as string };
test.each([
  ['push', { before, after }, { kind: 'range', range: { base: before, head: after, queue: false } }],
  ['push', { before: '0'.repeat(40), after, created: true }, commit],
  ['push', { before, after: '0'.repeat(40), deleted: true }, nothing],
  ['push', { before: 'main', after }, commit],
  [
    'merge_group',
    { merge_group: { base_sha: before, head_sha: after } },
    { kind: 'range', range: { base: before, head: after, queue: true } },
  ],
  ['merge_group', {}, commit],
  [
    'workflow_run',
    { workflow_run: run },
    { kind: 'run', run: { headSha: after, branch: 'topic', owner: 'contributor', repositoryId: 2 } },
  ],
  ['workflow_run', { workflow_run: { ...run, event: 'push' } }, nothing],
  ['workflow_run', { workflow_run: { ...run, event: 'pull_request_target' } }, nothing],
  ['workflow_run', { workflow_run: { ...run, head_repository: null } }, nothing],
  ['workflow_run', { workflow_run: { ...run, head_sha: '../../..' } }, nothing],
  ['schedule', {}, commit],
  ['workflow_dispatch', payload(), commit],
  ['', null, commit],
])('%s with %j', (event, body, subject) => {
  expect(trigger(event, body, { GITHUB_SHA: sha('c') }).subject).toEqual(subject);
});

test('A text that does not look like a commit is not used as one', () => {
  expect(trigger('schedule', {}, { GITHUB_SHA: '../..' }).subject).toEqual({ kind: 'commit', sha: undefined });
});

test.each([
  [{ private: false }, false],
  [{ private: true }, true],
  [{}, true],
])('A repository with %j is private: %j', (repository, expected) => {
  expect(trigger('push', { repository }).privateRepository).toBe(expected);
});
