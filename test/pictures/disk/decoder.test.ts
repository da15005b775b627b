import { expect, test } from 'vitest';
import { openDecoder } from '../../../src/pictures/disk/decoder.ts';

test('The library is compiled once, with the codecs that a kind of picture needs', async () => {
  const kinds = ['image/png', 'image/avif', 'image/heic', 'image/svg+xml'];
  const decoders = await Promise.all(kinds.map(openDecoder));
  expect(new Set(decoders.map(({ library }) => library)).size).toBe(1);
  expect(decoders.map(({ codecs }) => Object.keys(codecs))).toEqual([
    [],
    ['vips-heif.wasm'],
    ['vips-heif.wasm'],
    ['vips-resvg.wasm'],
  ]);
});
