import { expect, test } from 'vitest';
import { publicUrl } from '../../src/lib/public-url.ts';

test.each(['https://example.org/a.png', 'https://cdn.example.co.uk:8443/a?b#c', 'https://münchen.de/bild.png'])(
  '%s may be handed out',
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
