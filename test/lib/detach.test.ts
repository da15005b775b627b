import { expect, test } from 'vitest';
import { detach } from '../../src/lib/detach.ts';
import { heapAfter } from '../world/heap.ts';

test.each([
  ['a text', 'a longer text than that'],
  ['half of a pair', 'the first half: \ud83d'],
  ['nothing', undefined],
  ['an object', { a: 'a text of some length', b: [1, null, 'another one of some length', { c: undefined }], d: {} }],
])('%s is the same when it is detached', (_, data) => {
  expect(detach(data)).toStrictEqual(data);
});

test('what has no text of a length is no copy', () => {
  const data = { start: 1, end: 2, kind: 'inline' };
  expect(detach(data)).toBe(data);
});

test('a part of a text does not keep the text', () => {
  const size = 500_000;
  const parts = heapAfter(() =>
    Array.from({ length: 40 }, (_, index) => {
      const text = Buffer.alloc(size, `page ${index} `).toString('latin1');
      return detach({ src: text.slice(10, 100), context: { labels: [text.slice(200, 300)] } });
    }),
  );
  expect(parts.result).toHaveLength(40);
  expect(parts.bytes).toBeLessThan(4 * size);
});
