import { describe, expect, test } from 'vitest';
import { numbered, pullRequest } from './pull-request.ts';

describe('Commit suggestion', () => {
  async function applied(
    text: string | Uint8Array,
    body: string,
    lines: { line: number; startLine?: number } = { line: 2 },
  ) {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': text });
    const id = await github.addComment({ user: 'anna', path: 'a.md', body, ...lines });
    const sha = await github.applySuggestion(id);
    return github.repository.read(sha, 'a.md');
  }

  test.each([
    ['one line', 'Look:\n\n```suggestion\nnew\n```\nbye', 'a\nb\nc\n', 'a\nnew\nc\n'],
    ['several lines for one', '```suggestion\nx\n\ny\n```', 'a\nb\nc\n', 'a\nx\n\ny\nc\n'],
    ['nothing: the line goes', '```suggestion\n```', 'a\nb\nc\n', 'a\nc\n'],
    ['an empty line', '```suggestion\n\n```', 'a\nb\nc\n', 'a\n\nc\n'],
    ['a fence inside a longer fence', '````suggestion\n```\n````', 'a\nb\nc\n', 'a\n```\nc\n'],
    ['tildes', '~~~suggestion\n```\n~~~', 'a\nb\nc\n', 'a\n```\nc\n'],
    ['white space in front, kept', '```suggestion\n\t  new  \n```', 'a\nb\nc\n', 'a\n\t  new  \nc\n'],
    [
      'a block after a hidden marker',
      '<!-- marker -->\n**Missing.**\n```suggestion\nnew\n```',
      'a\nb\nc\n',
      'a\nnew\nc\n',
    ],
    ['a file with CRLF', '```suggestion\nnew\n```', 'a\r\nb\r\nc\r\n', 'a\r\nnew\r\nc\r\n'],
    ['a file with both line ends: CRLF wins', '```suggestion\nnew\n```', 'a\nb\r\nc\n', 'a\r\nnew\r\nc\r\n'],
    [
      'the first of two, each of which has a button',
      '```suggestion\nx\n```\n\n```suggestion\ny\n```',
      'a\nb\nc\n',
      'a\nx\nc\n',
    ],
    ['a last line without an end', '```suggestion\nnew\n```', 'a\nb', 'a\nnew'],
  ])('inserts %s', async (_, body, before, after) => {
    expect(String(await applied(before, body))).toBe(after);
  });

  test('replaces the whole range and leaves bytes of any encoding alone', async () => {
    const before = Buffer.from('caf\xe9\nb\nc\n\xff', 'latin1');
    const after = await applied(before, '```suggestion\nŁódź\n```', { startLine: 2, line: 3 });
    expect(after).toEqual(
      Buffer.concat([Buffer.from('caf\xe9\n', 'latin1'), Buffer.from('Łódź\n'), Buffer.from('\xff', 'latin1')]),
    );
  });

  test.each([
    ['```suggestion\nb\n```', 'no changes were made'],
    ['no block at all', 'There is no suggestion'],
    ['```js\nnew\n```', 'There is no suggestion'],
    ['<details>\n```suggestion\nnew\n```\n</details>', 'There is no suggestion'],
  ])('%j is refused: %s', async (body, reason) => {
    await expect(applied('a\nb\nc\n', body)).rejects.toThrow(reason);
  });

  test('is refused when it was pressed before, when the thread is resolved, and when the line has changed', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': numbered(9) });
    const suggestion = { user: 'anna', path: 'a.md', body: '```suggestion\nnew\n```' };
    const [first, second, third] = [
      await github.addComment({ ...suggestion, line: 1 }),
      await github.addComment({ ...suggestion, line: 5 }),
      await github.addComment({ ...suggestion, line: 9 }),
    ];
    await github.applySuggestion(first);
    await expect(github.applySuggestion(first)).rejects.toThrow('has been applied or marked resolved');
    github.resolveThread(second);
    await expect(github.applySuggestion(second)).rejects.toThrow('has been applied or marked resolved');
    await github.repository.commit('docs', { 'a.md': 'short\n' });
    await expect(github.applySuggestion(third)).rejects.toThrow('outdated');
  });

  test('works as a batch: one commit, lines as they were when it was put together', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': numbered(5), 'b.md': 'b\n' });
    const head = await github.repository.resolve('docs');
    await github.addComment({ user: 'anna', path: 'a.md', line: 2, body: '```suggestion\ntwo\nand a half\n```' });
    await github.addComment({ user: 'anna', path: 'a.md', startLine: 4, line: 5, body: '```suggestion\nend\n```' });
    await github.addComment({ user: 'anna', path: 'b.md', line: 1, body: '```suggestion\nB\n```' });
    await github.addComment({ user: 'anna', path: 'a.md', line: 1, body: 'Only words.' });
    const sha = await github.applyAll();
    expect(await github.repository.resolve('docs~1')).toBe(head);
    expect(String(await github.repository.read(sha, 'a.md'))).toBe('line 1\ntwo\nand a half\nline 3\nend\n');
    expect(String(await github.repository.read(sha, 'b.md'))).toBe('B\n');
    await expect(github.applyAll()).rejects.toThrow('There is no suggestion to apply.');
  });

  test('refuses a batch with two suggestions for one line', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': numbered(5) });
    await github.addComment({ user: 'anna', path: 'a.md', startLine: 2, line: 4, body: '```suggestion\nx\n```' });
    await github.addComment({ user: 'anna', path: 'a.md', line: 4, body: '```suggestion\ny\n```' });
    await expect(github.applyAll()).rejects.toThrow('Only one suggestion per line');
  });
});
