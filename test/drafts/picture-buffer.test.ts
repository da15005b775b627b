import { describe, expect, test } from 'vitest';
import { createPictureBuffer } from '../../src/drafts/picture-buffer.ts';
import { memoizeLast } from '../../src/lib/memoize-last.ts';
import { picture } from './world.ts';

describe('pictures that are looked up and then taken', () => {
  function counted(mostBytes?: number): {
    readonly hold: ReturnType<typeof createPictureBuffer>;
    readonly loads: string[];
  } {
    const loads: string[] = [];
    const load = (src: string) => {
      loads.push(src);
      return Promise.resolve(picture(src));
    };
    return { hold: createPictureBuffer(load, mostBytes), loads };
  }

  test('are loaded once, and forgotten after they are taken', async () => {
    const { hold, loads } = counted();
    expect(await hold.look('a.png', 'docs/a.md')).toEqual(picture('a.png'));
    await hold.look('a.png', 'docs/a.md');
    await hold.take('a.png', 'docs/a.md');
    expect(loads).toEqual(['a.png']);
    await hold.take('a.png', 'docs/a.md');
    expect(loads).toEqual(['a.png', 'a.png']);
  });

  test('are distinguished by their page', async () => {
    const { hold, loads } = counted();
    await hold.look('a.png', 'docs/a.md');
    await hold.look('a.png', 'docs/b.md');
    expect(loads).toHaveLength(2);
  });

  test('are loaded again where the buffer is full', async () => {
    const { hold, loads } = counted(20);
    for (const src of ['a.png', 'b.png']) await hold.look(src, 'a.md');
    for (const src of ['b.png', 'a.png']) await hold.take(src, 'a.md');
    expect(loads).toEqual(['a.png', 'b.png', 'b.png']);
    for (const src of ['c.png', 'c.png']) await hold.look(src, 'a.md');
    expect(loads).toHaveLength(4);
  });
});

test('what is remembered is worked out once, and the oldest is forgotten', async () => {
  const worked: string[] = [];
  const square = memoizeLast(2, (key, input: number) => {
    worked.push(key);
    return Promise.resolve(input * input);
  });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await square(key, 3)).toBe(9);
  expect(worked).toEqual(['a', 'b', 'c', 'b']);
});
