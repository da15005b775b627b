import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createRepository } from './repository.ts';
import type { Files, Repository } from './repository.ts';

const open: Repository[] = [];

async function repositoryOf(files: Files): Promise<Repository> {
  const repository = await createRepository(files);
  open.push(repository);
  return repository;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((repository) => repository.stop()));
});

test('files are returned byte for byte', async () => {
  const bytes = Uint8Array.of(0, 13, 10, 255, 10);
  const repository = await repositoryOf({ 'a b/"é\\.png': bytes, 'crlf.md': 'one\r\ntwo', 'empty.md': '' });
  expect(await repository.read('main', 'a b/"é\\.png')).toEqual(Buffer.from(bytes));
  expect(String(await repository.read('main', 'crlf.md'))).toBe('one\r\ntwo');
  expect(String(await repository.read('main', 'empty.md'))).toBe('');
});

test('a commit changes, deletes, renames and links', async () => {
  const repository = await repositoryOf({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'd.md': 'd' });
  await repository.commit('main', {
    'a.md': 'A',
    'b.md': null,
    'moved/c.md': { from: 'c.md' },
    'moved/d.md': { from: 'd.md', content: 'D' },
    link: { linkTo: 'a.md' },
  });
  const listed = String(await repository.git(['ls-tree', '-r', 'main'])).trim();
  const modes = listed.split('\n').map((line) => line.replace(/ blob \w+\t/, ' '));
  expect(modes).toEqual(['100644 a.md', '120000 link', '100644 moved/c.md', '100644 moved/d.md']);
  expect(String(await repository.read('main', 'moved/d.md'))).toBe('D');
});

test('a branch starts where it is asked to, and stays current for the next commit', async () => {
  const repository = await repositoryOf({ 'a.md': 'a' });
  const root = await repository.resolve('main');
  const first = await repository.commit('docs', { 'b.md': 'b' }, 'main');
  const second = await repository.commit('docs', { 'c.md': 'c' });
  await repository.commit('main', { 'a.md': 'other' });
  expect(await repository.resolve('docs~1')).toBe(first);
  expect(await repository.mergeBase('main', second)).toBe(root);

  const forced = await repository.commit('docs', { 'd.md': 'd' }, 'main');
  expect(await repository.resolve('docs')).toBe(forced);
  expect(await repository.mergeBase('main', forced)).toBe(await repository.resolve('main'));
});

test('the same history has the same hashes', async () => {
  const [one, other] = await Promise.all([repositoryOf({ 'a.md': 'a' }), repositoryOf({ 'a.md': 'a' })]);
  expect(await one.resolve('main')).toBe(await other.resolve('main'));
});

test('a checkout holds the files of its commit', async () => {
  const repository = await repositoryOf({ 'docs/a.md': 'first\r\n' });
  const first = await repository.resolve('main');
  await repository.commit('main', { 'docs/a.md': 'second' });
  expect(await readFile(join(await repository.checkout(first), 'docs/a.md'), 'utf8')).toBe('first\r\n');
  expect(await readFile(join(await repository.checkout('main'), 'docs/a.md'), 'utf8')).toBe('second');
});

test('a path that does not exist is an error that says so', async () => {
  const repository = await repositoryOf({ 'a.md': 'a' });
  await expect(repository.read('main', 'b.md')).rejects.toThrow("path 'b.md' does not exist in 'main'");
  await expect(repository.resolve('nowhere')).rejects.toThrow('git rev-parse');
});
