import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damagedUtf8, decodeAs, encodeText } from '../../src/text/encoding.ts';
import { runs } from '../world/runs.ts';

test.each(['windows-1252', 'iso-8859-2', 'iso-8859-15', 'koi8-r', 'windows-1251'])(
  'Bytes in %s are the same after a way to text and back, or are not written',
  (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const back = encodeText(decodeAs(bytes, encoding), encoding);
        expect(back === undefined ? bytes : new Uint8Array(back)).toEqual(bytes);
      }),
      runs(200),
    );
  },
);

test('Every byte of Latin-1 can be written', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(encodeText(decodeAs(all, 'windows-1252'), 'windows-1252')).toEqual(all);
});

test.each([
  [undefined, 'é – 猫', 'c3a920e2809320e78cab'],
  ['windows-1252', 'é – €', 'e920962080'],
  ['windows-1252', 'é 猫', undefined],
  ['windows-1252', '🐶', undefined],
  ['windows-1251', 'Кот', 'caeef2'],
  ['windows-1251', 'é', undefined],
  ['utf-16le', 'é猫', 'e9002b73'],
  ['utf-16be', 'é猫', '00e9732b'],
  ['shift_jis', 'a', undefined],
  [damagedUtf8, 'a', undefined],
])('In %j, %j is %j', (encoding, text, hex) => {
  const bytes = encodeText(text, encoding);
  expect(bytes && Buffer.from(bytes).toString('hex')).toBe(hex);
});
