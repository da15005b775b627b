import { describe, expect, test } from 'vitest';
import { createLoader, maxPictureBytes } from '../../src/pictures/load.ts';
import { classify } from '../../src/pictures/classify.ts';
import type { Picture } from '../../src/model/picture.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const lfs = Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 12\n');
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

type Files = Readonly<Record<string, Uint8Array | { readonly reason: string }>>;

/** A repository, and what was asked of it. */
function repository(files: Files, isListed = true) {
  const asked: string[] = [];
  const at = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  return {
    asked,
    find: (paths: readonly string[]) => {
      asked.push('find');
      return Promise.resolve(paths.find((path) => at(path) !== undefined));
    },
    read: (path: string) => {
      asked.push(`read ${path}`);
      return Promise.resolve(at(path));
    },
    isListed: () => isListed,
  };
}

function loaderOf(files: Files) {
  return createLoader(repository(files));
}

describe('a picture', () => {
  test('is read from the first place that has the file', async () => {
    const load = loaderOf({ 'static/a.png': png, 'public/a.png': Buffer.from('other') });
    expect(await load('/a.png', 'docs/x.md')).toEqual({
      status: 'bytes',
      bytes: png,
      mediaType: 'image/png',
      address: undefined,
      path: 'static/a.png',
    });
  });

  test('has the public address of its file', async () => {
    const load = createLoader(repository({ 'static/a.png': png }), (path) => `https://example.org/${path}`);
    expect(await load('/a.png', 'x.md')).toMatchObject({ address: 'https://example.org/static/a.png' });
  });

  test('has the type of its bytes, not of its name', async () => {
    const load = loaderOf({ 'a.png': Buffer.from('GIF89a…') });
    expect(await load('a.png', 'x.md')).toMatchObject({ mediaType: 'image/gif' });
  });

  test.each([
    ['a.png', ['read a.png', 'read a.png']],
    ['b.png', ['read b.png', 'find', 'read static/b.png']],
    ['/b.png', ['find', 'read static/b.png']],
  ])('at %s is searched for with as few requests as possible', async (src, asked) => {
    const files = repository({ 'a.png': png, 'static/b.png': png }, false);
    expect(await createLoader(files)(src, 'x.md')).toMatchObject({ status: 'bytes' });
    expect(files.asked).toEqual(asked);
  });

  test.each([
    ['https://example.org/a b.png', 'https://example.org/a%20b.png'],
    ['//example.org/a.png', 'https://example.org/a.png'],
    [' HTTPS://EXAMPLE.org/a.png ', 'https://example.org/a.png'],
  ])('at %s keeps its address when it is not fetched here', async (src, url) => {
    expect(await loaderOf({})(src, 'x.md')).toEqual({ status: 'remote', url });
  });

  test.each([
    ['https://example.org/a.png', 'https://example.org/a.png'],
    [' //example.org/a.png', 'https://example.org/a.png'],
    ['http://10.0.0.1/a.png', 'http://10.0.0.1/a.png'],
  ])('at %s is fetched with the function for remote pictures', async (src, url) => {
    const asked: string[] = [];
    const remote = (address: string): Promise<Picture> => {
      asked.push(address);
      return Promise.resolve({ status: 'unavailable', reason: '' });
    };
    await createLoader(repository({}), undefined, remote)(src, 'x.md');
    expect(asked).toEqual([url]);
  });

  test.each([
    [`data:image/png;base64,${png.toString('base64')}`, png, 'image/png'],
    [` DATA:;BASE64,${png.toString('base64url')}`, png, 'image/png'],
    [`data:image/jpeg;base64,${encodeURIComponent(png.toString('base64'))}`, png, 'image/png'],
    [`data:image/svg+xml,${encodeURIComponent(svg)}#a`, Buffer.from(svg), 'image/svg+xml'],
    [`data:image/svg+xml;charset=utf-8,${svg}`, Buffer.from(svg), 'image/svg+xml'],
  ])('is read out of %s', async (src, bytes, mediaType) => {
    expect(await loaderOf({})(src, 'x.md')).toEqual({ status: 'bytes', bytes, mediaType, address: undefined });
  });

  test.each<[string, Files, RegExp]>([
    ['missing.png', {}, /There is no file missing.png, and none/],
    ['../../out.png', {}, /is not a path inside the repository/],
    ['{{ page.image }}', {}, /an expression/],
    ['link.png', { 'link.png': { reason: 'link.png is a link.' } }, /^link.png is a link.$/],
    ['big.png', { 'big.png': Buffer.alloc(maxPictureBytes + 1) }, /larger than 20 MB/],
    ['lfs.png', { 'lfs.png': lfs }, /Git LFS pointer: check out with `lfs: true`/],
    ['page.png', { 'page.png': Buffer.from('\n<!doctype html><p>404') }, /is an HTML page, not a picture/],
    ['text.png', { 'text.png': Buffer.from('404: Not Found') }, /is not a picture in a known format/],
    ['empty.png', { 'empty.png': new Uint8Array() }, /empty.png is empty/],
    ['http://example.org/a.png', {}, /not an https address of a public host/],
    ['https://127.0.0.1/a.png', {}, /not an https address of a public host/],
    ['https://user:pw@example.org/a.png', {}, /not an https address of a public host/],
    ['//localhost/a.png', {}, /not an https address of a public host/],
    ['data:image/png;base64,AAAA', {}, /The data URI is not a picture in a known format/],
    ['data:,', {}, /The data URI is empty/],
    ['data:image/png', {}, /has no data, or is too large/],
    [`data:,${'%41'.repeat(maxPictureBytes + 1)}`, {}, /has no data, or is too large/],
  ])('is not available from %.60s', async (src, files, reason) => {
    const picture = await loaderOf(files)(src, 'x.md');
    expect(picture).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(reason) as unknown });
  });
});

describe('classify', () => {
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
    expect(classify(bytes)).toBe(type);
  });

  test.each(['<!---->', ' ', '<?a?>', '<!--', '<!DOCTYPE'])('is not slowed down by thousands of %j', (part) => {
    expect(classify(Buffer.from(part.repeat(10_000)))).toBeUndefined();
  });
});
