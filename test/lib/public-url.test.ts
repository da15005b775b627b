import { isIP } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressIn, isLoopback, publicUrl } from '../../src/lib/public-url.ts';

test.each(['https://example.org/a.png', 'https://cdn.example.co.uk:8443/a?b#c', 'https://münchen.de/bild.png'])(
  '%s may be sent to an outside service',
  (url) => {
    expect(publicUrl(url)).toBeDefined();
  },
);

test.each([
  'http://example.org/a.png',
  'https://localhost/a.png',
  'https://localhost./a.png',
  'https://api.localhost/a.png',
  'https://127.0.0.1/a.png',
  'https://0x7f.1/a.png',
  'https://2130706433/a.png',
  'https://[::1]/a.png',
  'https://[::ffff:169.254.169.254]/latest',
  'https://169.254.169.254/latest/meta-data',
  'https://10.0.0.8/a.png',
  'https://8.8.8.8/a.png',
  'https://intranet/a.png',
  'https://metadata.google.internal/a.png',
  'https://printer.local/a.png',
  'https://user:secret@example.org/a.png',
  'https://user@example.org/a.png',
  'ftp://example.org/a.png',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'a.png',
  '',
])('%s may not', (url) => {
  expect(publicUrl(url)).toBeUndefined();
});

test.each([
  ['http://localhost:11434/v1', true],
  ['http://LOCALHOST', true],
  ['http://127.0.0.1', true],
  ['http://127.1.2.3:8080', true],
  ['http://0x7f.1', true],
  ['http://[::1]:1234', true],
  ['http://[0:0:0:0:0:0:0:1]', true],
  ['http://api.localhost', false],
  ['http://localhost.evil.example', false],
  ['http://127.0.0.1.evil.example', false],
  ['http://user@evil.example#localhost', false],
  ['http://localhost@evil.example', false],
  ['http://0.0.0.0', false],
  ['http://192.168.0.1', false],
  ['https://example.org', false],
])('%s leads to this machine: %j', (url, expected) => {
  expect(isLoopback(new URL(url))).toBe(expected);
});

test('In an address of the web, an IP address is found where Node finds one', () => {
  const part = fc.oneof(fc.nat({ max: 300 }).map(String), fc.constantFrom('0x7f', '017', '', 'a', '1a', '4294967295'));
  const dotted = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
  const host = fc.oneof(
    dotted,
    fc.ipV4Extended(),
    fc.ipV6().map((address) => `[${address}]`),
    fc.domain(),
  );
  fc.assert(
    fc.property(fc.constantFrom('http', 'https'), host, (scheme, host) => {
      const text = `${scheme}://${host}/a.png`;
      fc.pre(URL.canParse(text));
      const url = new URL(text);
      const address = url.hostname.replace(/^\[|\]$|\.$/g, '');
      expect(addressIn(url)).toBe(isIP(address) === 0 ? undefined : address);
    }),
    { numRuns: 2000 },
  );
});
