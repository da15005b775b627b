import { expect, test } from 'vitest';
import { readTrigger } from '../../src/github/event.ts';

const sha = (digit: string) => digit.repeat(40);

function payload(head: unknown = { sha: sha('a'), repo: { id: 1 } }, more: object = {}) {
  return {
    repository: { id: 1, private: false },
    pull_request: { number: 7, changed_files: 3, head, base: { sha: sha('b'), repo: { id: 1 } }, ...more },
  };
}

test('A pull request is read at its head, with the settings of its base', () => {
  expect(readTrigger('pull_request', payload(), 'octocat')).toEqual({
    event: 'pull_request',
    privateRepository: false,
    pull: { number: 7, headSha: sha('a'), baseSha: sha('b'), changedFiles: 3, readOnly: undefined },
  });
});

const fork = { sha: sha('a'), repo: { id: 2 } };
test.each([
  ['pull_request', undefined, 'octocat', undefined],
  ['pull_request', fork, 'octocat', 'fork'],
  ['pull_request', { sha: sha('a'), repo: null }, 'octocat', 'fork'],
  ['pull_request', undefined, 'dependabot[bot]', 'dependabot'],
  ['pull_request_target', fork, 'octocat', undefined],
])('%s from %j by %s: the token is read-only because of %s', (event, head, actor, reason) => {
  expect(readTrigger(event, payload(head), actor).pull?.readOnly).toBe(reason);
});

test.each(['push', 'schedule', 'workflow_dispatch', 'merge_group', ''])('%j is about the workspace', (event) => {
  expect(readTrigger(event, payload(), 'octocat').pull).toBeUndefined();
});

test.each([
  ['nothing', null],
  ['no pull request', {}],
  ['a head that is no commit', payload({ sha: '../../user', repo: { id: 1 } })],
  ['a base that is no commit', payload(undefined, { base: { sha: 'main' } })],
  ['a number that is none', payload(undefined, { number: '7' })],
])('A payload with %s ends the run', (_, body) => {
  expect(() => readTrigger('pull_request', body, '')).toThrow('came without a pull request');
});

test.each([
  [{ private: false }, false],
  [{ private: true }, true],
  [{}, true],
])('A repository with %j is private: %j', (repository, expected) => {
  expect(readTrigger('push', { repository }, '').privateRepository).toBe(expected);
});
