import { describe, expect, test } from 'vitest';
import { hasHost, hostPattern } from '../../src/lib/host-names.ts';

describe('a host in the settings', () => {
  test.each([
    ['cdn.example.com', 'cdn.example.com'],
    ['CDN.Example.com.', 'cdn.example.com'],
    ['*.example.com', '*.example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['93.184.216.34', '93.184.216.34'],
  ])('may be %s', (text, pattern) => {
    expect(hostPattern(text)).toBe(pattern);
  });

  test.each([
    'https://example.com',
    'example.com/a',
    'example.com:443',
    'user@example.com',
    'localhost',
    '*',
    '*.*.com',
    'a*.example.com',
    '**.example.com',
    '[::1]',
    'a b.com',
    '',
    '.',
    'example%2ecom.org',
  ])('may not be %j', (text) => {
    expect(hostPattern(text)).toBeUndefined();
  });
});

describe('a host is listed', () => {
  const patterns = ['example.com', '*.pictures.org'];

  test.each(['https://example.com/a', 'http://EXAMPLE.com:8080', 'https://example.com./a', 'https://a.b.pictures.org'])(
    'for %s',
    (url) => {
      expect(hasHost(patterns, new URL(url))).toBe(true);
    },
  );

  test.each([
    'https://www.example.com',
    'https://example.com.evil.org',
    'https://evilexample.com',
    'https://pictures.org',
    'https://evilpictures.org',
    'https://example.com@evil.org',
  ])('not for %s', (url) => {
    expect(hasHost(patterns, new URL(url))).toBe(false);
  });
});
