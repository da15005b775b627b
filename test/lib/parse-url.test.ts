import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseUrl } from '../../src/lib/parse-url.ts';
import { publicUrl } from '../../src/lib/public-url.ts';
import { modulesIn } from '../world/imports.ts';

test.each([
  ['https://münchen.de/bild.png', undefined, 'https://xn--mnchen-3ya.de/bild.png'],
  ['../é.png', 'https://example.org/a/b', 'https://example.org/%C3%A9.png'],
  ['', undefined, undefined],
  ['https://', undefined, undefined],
  ['a.png', undefined, undefined],
])('%j at %j is %j', (text, base, href) => {
  expect(parseUrl(text, base)?.href).toBe(href);
});

test('An address with an umlaut stays one, however often addresses are looked at', () => {
  const calls = Array.from({ length: 300_000 }, () => publicUrl('https://example.org/a.png') !== undefined);
  expect(calls.includes(false)).toBe(false);
  expect(publicUrl('https://münchen.de/bild.png')?.hostname).toBe('xn--mnchen-3ya.de');
});

test('Nothing of ours asks URL.canParse', () => {
  const src = join(import.meta.dirname, '..', '..', 'src');
  const asking = modulesIn(src).filter(({ path }) => /\bURL\.canParse\(/.test(readFileSync(join(src, path), 'utf8')));
  expect(asking.map(({ path }) => path)).toEqual([]);
});
