import { expect, test } from 'vitest';
import { memoize } from '../../src/lib/memoize.ts';

/** Answers with the key, and notes what it was asked for. */
function counted() {
  const asked: string[] = [];
  const work = (key: string) => {
    asked.push(key);
    return Promise.resolve(key);
  };
  return { asked, work };
}

test('Work is done once for each key, also for callers that ask while it is under way', async () => {
  const { asked, work } = counted();
  const known = memoize(work);
  expect(await Promise.all([known('a'), known('b'), known('a')])).toEqual(['a', 'b', 'a']);
  expect(await known('b')).toBe('b');
  expect(asked).toEqual(['a', 'b']);
});

test('The oldest result is dropped when all together are too heavy', async () => {
  const { asked, work } = counted();
  const known = memoize(work, (key) => key.length, 5);
  for (const key of ['aa', 'bb', 'c', 'dd', 'bb', 'aa']) await known(key);
  expect(asked).toEqual(['aa', 'bb', 'c', 'dd', 'aa']);
});

test('A result that is heavier than the limit is not kept', async () => {
  const { asked, work } = counted();
  const known = memoize(work, (key) => key.length, 5);
  for (const key of ['heavier', 'heavier', 'a', 'a']) await known(key);
  expect(asked).toEqual(['heavier', 'heavier', 'a']);
});
