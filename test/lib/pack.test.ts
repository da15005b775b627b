import { expect, test } from 'vitest';
import { createPack } from '../../src/lib/pack.ts';

const asItIs = { toRow: (value: unknown) => value, fromRow: (row: unknown) => row };

test('What was packed is had again, whatever its size and its characters', () => {
  const values = [
    { src: 'a.png', alt: undefined, spans: [{ start: 0, end: 12 }] },
    { text: 'ü – 漢字 🐈', lone: '\uD83D', control: '\u0000\n"' },
    'x'.repeat(200),
    'ü'.repeat(60),
    [],
    1.5,
    null,
  ];
  const pack = createPack({ ...asItIs, chunkSize: 64, recent: 2 });
  const places = values.map(pack.add);
  expect(places.map(pack.at)).toEqual(values);
  expect(places.toReversed().map(pack.at)).toEqual(values.toReversed());
});

test('A value is written as its row', () => {
  const pack = createPack<{ src: string; title: string | undefined }, readonly [string, string | null | undefined]>({
    toRow: ({ src, title }) => [src, title],
    fromRow: ([src, title]) => ({ src, title: title ?? undefined }),
  });
  const [bare, titled] = [
    { src: 'a.png', title: undefined },
    { src: 'b.png', title: 'B' },
  ];
  expect([pack.add(bare), pack.add(titled)].map(pack.at)).toStrictEqual([bare, titled]);
});

test('Equal values are packed once as long as they are known again, and are one object then', () => {
  const pack = createPack({ ...asItIs, recent: 2 });
  const [a, again, b, c] = [{ a: 1 }, { a: 1 }, { b: 1 }, { c: 1 }].map(pack.add) as [number, number, number, number];
  expect(again).toBe(a);
  const first = pack.at(a);
  expect(pack.at(a)).toBe(first);
  expect([b, c].map(pack.at)).toEqual([{ b: 1 }, { c: 1 }]);
  expect(pack.at(a)).not.toBe(first);
  expect(pack.at(a)).toEqual(first);
  expect(pack.add({ a: 1 })).not.toBe(a);
});

test('A place of nothing is a mistake of the program', () => {
  expect(() => createPack(asItIs).at(0)).toThrow('Nothing was packed at 0.');
});
