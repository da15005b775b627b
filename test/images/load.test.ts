import { describe, expect, test } from 'vitest';
import { createLoader, maxPictureBytes } from '../../src/images/load.ts';
import { sniff } from '../../src/images/sniff.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const lfs = Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 12\n');

function loaderOf(files: Readonly<Record<string, Uint8Array>>) {
  return createLoader((path) => Promise.resolve(Object.hasOwn(files, path) ? files[path] : undefined));
}

describe('a picture', () => {
  test('comes from the first place that has the file', async () => {
    const load = loaderOf({ 'static/a.png': png, 'public/a.png': Buffer.from('other') });
    expect(await load('/a.png', 'docs/x.md')).toEqual({
      status: 'bytes',
      bytes: png,
      mediaType: 'image/png',
      path: 'static/a.png',
    });
  });

  test('is what its bytes say, not its name', async () => {
    const load = loaderOf({ 'a.png': Buffer.from('GIF89a…') });
    expect(await load('a.png', 'x.md')).toMatchObject({ mediaType: 'image/gif' });
  });

  test.each([
    ['https://example.org/a b.png', 'https://example.org/a%20b.png'],
    ['//example.org/a.png', 'https://example.org/a.png'],
    [' HTTPS://EXAMPLE.org/a.png ', 'https://example.org/a.png'],
  ])('at %s is left where it is', async (src, url) => {
    expect(await loaderOf({})(src, 'x.md')).toEqual({ status: 'remote', url });
  });

  test.each([
    ['missing.png', {}, /no readable file missing.png\.$/],
    ['/missing.png', {}, /no readable file missing.png, nor in 5 other folders/],
    ['../../out.png', {}, /no path inside the repository/],
    ['big.png', { 'big.png': Buffer.alloc(maxPictureBytes + 1) }, /larger than 20 MB/],
    ['lfs.png', { 'lfs.png': lfs }, /Git LFS pointer: check out with `lfs: true`/],
    ['page.png', { 'page.png': Buffer.from('<!doctype html><p>404') }, /does not hold a picture/],
    ['empty.png', { 'empty.png': new Uint8Array() }, /does not hold a picture/],
    ['http://example.org/a.png', {}, /not an https address of a public host/],
    ['https://127.0.0.1/a.png', {}, /not an https address of a public host/],
    ['https://user:pw@example.org/a.png', {}, /not an https address of a public host/],
    ['//localhost/a.png', {}, /not an https address of a public host/],
    ['data:image/png;base64,iVBOR', {}, /data URI/],
  ])('is not to be had from %s', async (src, files, reason) => {
    const picture = await loaderOf(files)(src, 'x.md');
    expect(picture).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(reason) as unknown });
  });
});

describe('sniff', () => {
  test.each([
    [png, 'image/png'],
    [Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'],
    [Buffer.from('GIF87a'), 'image/gif'],
    [Buffer.from('RIFF\x10\0\0\0WEBPVP8 '), 'image/webp'],
    [Buffer.from('\0\0\0\x1cftypavif'), 'image/avif'],
    [Buffer.from('\0\0\0\x1cftypheic'), 'image/heic'],
    [Buffer.from('<svg xmlns="x">'), 'image/svg+xml'],
    [Buffer.from('\uFEFF<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<!DOCTYPE svg>\n<svg\n>'), 'image/svg+xml'],
    [Buffer.from('RIFF\x10\0\0\0WAVEfmt '), undefined],
    [Buffer.from('<html><svg>'), undefined],
    [Buffer.from('plain text'), undefined],
    [new Uint8Array(), undefined],
  ])('%j is %s', (bytes, type) => {
    expect(sniff(bytes)).toBe(type);
  });

  test.each(['<!---->', ' ', '<?a?>', '<!--', '<!DOCTYPE'])('is not slowed down by thousands of %j', (part) => {
    expect(sniff(Buffer.from(part.repeat(10_000)))).toBeUndefined();
  });
});
