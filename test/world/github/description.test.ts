import { describe, expect, test } from 'vitest';
import { complete } from './complete.ts';
import { description } from './description.ts';
import type { RestOperation } from './types.ts';
import { answerProblems, requestProblems } from './validation.ts';

const none = new URLSearchParams();
const schemaOf = (operation: RestOperation, status: number) =>
  description.operations[operation].responses[status] ?? {};

describe("GitHub's description", () => {
  test.each<[RestOperation, string, unknown, readonly string[]]>([
    ['issues/create-comment', '', { body: 'x' }, []],
    ['issues/create-comment', '', {}, [`"body" wasn't supplied.`]],
    ['issues/create-comment', '', { body: 'x', text: 'y' }, ['"text" is not a permitted key.']],
    ['issues/update-comment', '', { body: 1 }, [`For 'properties/body', 1 is not a string.`]],
    ['pulls/list-files', 'per_page=100&page=2', undefined, []],
    ['pulls/list-files', 'per_page=many', undefined, ['The query parameter per_page cannot be many.']],
    ['pulls/list', 'state=merged', undefined, ['The query parameter state cannot be merged.']],
    ['pulls/list', 'head=a:b&sort=updated', undefined, []],
    ['pulls/create-review', '', { comments: [{ path: 'a', body: 'b' }] }, [`"line" wasn't supplied.`]],
  ])('answers %s?%s %j with %j', (operation, query, body, problems) => {
    expect(requestProblems(operation, new URLSearchParams(query), body)).toEqual(problems);
  });

  test.each<[string, RestOperation, number, unknown, RegExp | undefined]>([
    ['what it says', 'git/get-blob', 200, { content: '', sha: 'x', size: 1 }, undefined],
    ['a field that GitHub does not have', 'git/get-blob', 200, { content: '', blob: 1 }, /additional properties/],
    ['a value of another type', 'git/get-blob', 200, { content: '', size: '1' }, /must be integer/],
    ['a status that GitHub does not give', 'git/get-blob', 204, undefined, /never answers 204/],
    ['a body where there is none', 'issues/delete-comment', 204, {}, /nothing here/],
    ['the line of an outdated comment', 'pulls/get-review-comment', 200, { line: null }, undefined],
  ])('checks an answer: %s', (_, operation, status, body, problem) => {
    const whole = body === undefined ? undefined : complete(schemaOf(operation, status), body);
    const found = answerProblems(operation, status, whole).join('\n');
    expect(found).toMatch(problem ?? /^$/);
  });

  test('reports what an answer lacks', () => {
    expect(answerProblems('pulls/get', 200, { number: 7 }).join('\n')).toMatch(/required property/);
    expect(answerProblems('pulls/get', 200, complete(schemaOf('pulls/get', 200), { number: 7 }))).toEqual([]);
  });

  test('has no query where there is none', () => {
    expect(requestProblems('repos/get', none, undefined)).toEqual([]);
  });
});
