import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cacheFiles } from '../../src/app/cache-files.ts';
import { cacheKey, openCache } from '../../src/drafts/cache.ts';

const parts = {
  picture: 'bytes a',
  provider: 'eachlabs',
  model: 'llava-13b',
  promptVersion: 1,
  kind: undefined,
  short: false,
  language: 'English',
};

const said = { answer: 'A cat.', words: 'Cat' };

describe('the key of a draft', () => {
  test('is a valid file name for any parts', () => {
    expect(cacheKey({ ...parts, model: '../../etc/passwd' })).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    { picture: 'bytes b' },
    { picture: 'remote a' },
    { provider: 'openai' },
    { model: 'other' },
    { promptVersion: 2 },
    { kind: 'logo' },
    { short: true },
    { language: 'German' },
    { tone: 'formal' },
  ])('differs with %j', (other) => {
    expect(cacheKey({ ...parts, ...other })).not.toBe(cacheKey(parts));
    expect(cacheKey({ ...parts })).toBe(cacheKey(parts));
  });
});

describe('a cache', () => {
  test('returns what was put, from one file per draft', async () => {
    const files = new Map<string, string>();
    const cache = openCache('drafts', {
      read: (path) => Promise.resolve(files.get(path) ?? ''),
      write: (path, text) => {
        files.set(path, text);
        return Promise.resolve();
      },
    });
    const key = cacheKey(parts);
    expect(await cache.get(key)).toBeUndefined();
    await cache.put(key, said);
    expect(await cache.get(key)).toMatchObject(said);
    expect([...files.keys()]).toEqual([`drafts/${key}.json`]);
  });

  test('that two runs write at once has whole drafts', async () => {
    const root = await mkdtemp(join(tmpdir(), 'alt-text-review-'));
    onTestFinished(() => rm(root, { recursive: true }));
    const [one, other] = [openCache('drafts', cacheFiles(root)), openCache('drafts', cacheFiles(root))];
    const keys = Array.from({ length: 8 }, (_, n) => cacheKey({ ...parts, picture: `bytes ${n}` }));
    const long = (words: string) => ({ answer: words.repeat(2000), words: 'Cat' });
    for (let round = 0; round < 5; round += 1) {
      const read = keys.map((key) => one.get(key));
      const writes = keys.flatMap((key) => [one.put(key, long('A.')), other.put(key, long('B.'))]);
      for (const entry of await Promise.all(read)) {
        if (entry) expect(new Set(entry.answer).size).toBe(2);
      }
      await Promise.all(writes);
    }
    for (const key of keys) expect(await other.get(key)).toMatchObject({ words: 'Cat' });
    expect((await readdir(join(root, 'drafts'))).toSorted()).toEqual(keys.map((key) => `${key}.json`).toSorted());
  });

  test('never stops the run', async () => {
    const broken = openCache('drafts', {
      read: () => Promise.reject(new Error('EACCES')),
      write: () => Promise.reject(new Error('ENOSPC')),
    });
    await expect(broken.put('k', said)).resolves.toBeUndefined();
    await expect(broken.get('k')).resolves.toBeUndefined();
  });

  test.each([
    ['of an earlier version', { version: 1 }],
    ['without words', { words: undefined }],
    ['with a list for an answer', { answer: ['A cat.'] }],
    ['with an endless answer', { answer: 'a'.repeat(5000) }],
  ])('does not return an entry %s', async (_, other) => {
    const key = cacheKey(parts);
    const entry = JSON.stringify({ version: 2, key, ...said, ...other });
    const cache = openCache('drafts', { read: () => Promise.resolve(entry), write: () => Promise.resolve() });
    expect(await cache.get(key)).toBeUndefined();
  });

  test('does not return a draft of another picture that was copied into its place', async () => {
    const moved = JSON.stringify({ version: 2, ...said, key: cacheKey({ ...parts, model: 'else' }) });
    const cache = openCache('drafts', { read: () => Promise.resolve(moved), write: () => Promise.resolve() });
    expect(await cache.get(cacheKey(parts))).toBeUndefined();
  });
});
