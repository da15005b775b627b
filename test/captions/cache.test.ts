import { describe, expect, test } from 'vitest';
import { cacheKey, openCache } from '../../src/captions/cache.ts';

const parts = {
  picture: Buffer.from('a'),
  provider: 'eachlabs',
  model: 'llava-13b',
  promptVersion: 1,
};

describe('the key of a draft', () => {
  test('is a file name, whatever its parts hold', () => {
    expect(cacheKey({ ...parts, model: '../../etc/passwd' })).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    { picture: Buffer.from('b') },
    { picture: 'a' },
    { provider: 'openai' },
    { model: 'other' },
    { promptVersion: 2 },
  ])('differs with %j', (other) => {
    expect(cacheKey({ ...parts, ...other })).not.toBe(cacheKey(parts));
    expect(cacheKey({ ...parts })).toBe(cacheKey(parts));
  });
});

describe('a cache', () => {
  test('gives back what was put, from one file a draft', async () => {
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
    await cache.put(key, 'A cat.');
    expect(await cache.get(key)).toBe('A cat.');
    expect([...files.keys()]).toEqual([`drafts/${key}.json`]);
  });

  test('never keeps the run from going on', async () => {
    const broken = openCache('drafts', {
      read: () => Promise.reject(new Error('EACCES')),
      write: () => Promise.reject(new Error('ENOSPC')),
    });
    await expect(broken.put('k', 'A cat.')).resolves.toBeUndefined();
    await expect(broken.get('k')).resolves.toBeUndefined();
  });

  test('does not give a draft for another picture that was copied into its place', async () => {
    const moved = JSON.stringify({ version: 1, key: cacheKey({ ...parts, model: 'else' }), answer: 'A dog.' });
    const cache = openCache('drafts', { read: () => Promise.resolve(moved), write: () => Promise.resolve() });
    expect(await cache.get(cacheKey(parts))).toBeUndefined();
  });
});
