import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPreparer, type PreparerOptions } from '../../src/pictures/prepare.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { fields, paint, pixelAt, red, vips, white } from './vips.ts';

const photo = fields(300, 300);
const png = photo.pngsaveBuffer();

/** So much that on no machine, however busy, this is the limit that is reached. */
const ampleMs = 600_000;

async function reasonFor(bytes: Uint8Array, mediaType: string, options?: PreparerOptions): Promise<string> {
  const prepared = await createPreparer({ timeLimitMs: ampleMs, ...options }).prepare({ bytes, mediaType });
  return prepared.status === 'unfit' ? prepared.reason : 'It is ready.';
}

/** `bytes` with big-endian (or little-endian) numbers of `size` bytes written over it. */
function forged(bytes: Uint8Array, at: number, numbers: readonly number[], size: 2 | 4, isLittle = false): Uint8Array {
  const copy = Buffer.from(bytes);
  numbers.forEach((number, index) => {
    if (isLittle) copy.writeUIntLE(number, at + index * size, size);
    else copy.writeUIntBE(number, at + index * size, size);
  });
  return copy;
}

describe('A picture whose header claims too much is not decoded', () => {
  const jpeg = photo.jpegsaveBuffer();
  const gif = photo.gifsaveBuffer();
  const startOfFrame = Buffer.from(jpeg).indexOf(Buffer.from('ffc00011', 'hex'));
  const firstFrame = Buffer.from(gif).indexOf(Buffer.from('2c00000000', 'hex'));
  const side = 60_000;
  test.each([
    ['image/png', forged(png, 16, [side, side], 4)],
    ['image/jpeg', forged(jpeg, startOfFrame + 5, [side, side], 2)],
    ['image/gif', forged(forged(gif, 6, [side, side], 2, true), firstFrame + 5, [side, side], 2, true)],
  ])('%s', async (mediaType, bytes) => {
    expect(await reasonFor(bytes, mediaType)).toMatch(
      /^It has 60000 × 60000 px; only pictures of up to 50 megapixels are opened/,
    );
  });
});

describe('A file that is cut short is reported as such', () => {
  test.each([
    ['image/png', png],
    ['image/jpeg', photo.jpegsaveBuffer()],
    ['image/jpeg', photo.jpegsaveBuffer({ interlace: true })],
    ['image/gif', photo.gifsaveBuffer()],
    ['image/webp', photo.webpsaveBuffer()],
    ['image/avif', photo.heifsaveBuffer({ compression: 'av1', effort: 0 })],
    ['image/tiff', photo.tiffsaveBuffer()],
  ])('%s', async (mediaType, bytes) => {
    expect(await reasonFor(bytes.subarray(0, bytes.length / 2), mediaType)).toMatch(
      /^The decoder cannot read all of it/,
    );
  });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a signature alone', png.subarray(0, 8)],
  ['a picture of no size', forged(png, 16, [0, 0], 4)],
  ['a page', Buffer.from('<!doctype html><p>Not found')],
  // libvips knows these as pictures, and documents do not contain them.
  ['a table of numbers', Buffer.from('2 2\n1 2\n3 4\n')],
  ['a PPM', Buffer.from('P5 100 100 255\n'.padEnd(11_000, 'x'))],
])('%s is not a picture', async (_, bytes) => {
  expect(await reasonFor(bytes, 'image/png')).toMatch(/^The decoder cannot read all of it/);
});

describe('An SVG cannot load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'svg-'));
  const file = join(folder, 'secret.png');
  writeFileSync(file, paint(100, 100, () => red).pngsaveBuffer());
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end(png);
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const host = () => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  test.each([
    ['a file', () => file],
    ['a file from here', () => relative(process.cwd(), file)],
    ['the address of a file', () => pathToFileURL(file).href],
    ['a host', () => `${host()}/a.png`],
  ])('%s', async (_, target) => {
    const source = (href: string) => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
      width="100" height="100"><style>@import url("${host()}/a.css");</style><rect x="90" width="10" height="100" fill="blue"/>
      <image width="80" height="100" href="${href}" xlink:href="${href}"/></svg>`;
    const show = async (href: string) => {
      const prepared = await createPreparer({ timeLimitMs: ampleMs }).prepare({
        bytes: Buffer.from(source(href)),
        mediaType: 'image/svg+xml',
      });
      return prepared.status === 'ready' ? pixelAt(prepared.bytes, 0.3, 0.5) : [];
    };
    expect(await show(target())).toEqual(white);
    expect(requests).toBe(0);
  });

  test('the text of a file', async () => {
    const source = `<!DOCTYPE svg [<!ENTITY x SYSTEM "${pathToFileURL(file).href}">]>
      <svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="50" height="50"/><text>&x;</text></svg>`;
    expect(await reasonFor(Buffer.from(source), 'image/svg+xml')).toMatch(/^The decoder cannot read all of it/);
  });

  test('but may contain a picture itself', async () => {
    const data = `data:image/png;base64,${Buffer.from(paint(100, 100, () => red).pngsaveBuffer()).toString('base64')}`;
    const source = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><image width="100" height="100" href="${data}"/></svg>`;
    const prepared = await createPreparer({ timeLimitMs: ampleMs }).prepare({
      bytes: Buffer.from(source),
      mediaType: 'image/svg+xml',
    });
    expect(prepared.status === 'ready' && pixelAt(prepared.bytes, 0.3, 0.5)[0]).toBeGreaterThan(200);
  });
});

describe('An SVG that multiplies itself is abandoned', () => {
  const svg = (body: string, before = '') =>
    Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200">${body}</svg>`);
  const doubled = Array.from(
    { length: 30 },
    (_, at) => `<g id="a${String(at + 1)}">${`<use href="#a${String(at)}"/>`.repeat(2)}</g>`,
  );
  const laughs = Array.from(
    { length: 30 },
    (_, at) => `<!ENTITY a${String(at + 1)} "${`&a${String(at)};`.repeat(2)}">`,
  );
  const noise =
    '<filter id="f"><feTurbulence baseFrequency="0.9" numOctaves="100000"/></filter><rect filter="url(#f)" width="300" height="200"/>';
  const quick = { timeLimitMs: 3000 };
  /** By the decoder, or on a busy machine by the limit. */
  const either = /^It could not be opened within 3 s|^The decoder/;

  test.each([
    ['by copies of copies', svg(`<rect id="a0" width="9" height="9"/>${doubled.join('')}`), either],
    ['by entities', svg('<text>&a30;</text>', `<!DOCTYPE svg [<!ENTITY a0 "ha">${laughs.join('')}]>`), either],
    ['by a hundred thousand levels', svg('<g>'.repeat(1e5) + '</g>'.repeat(1e5)), either],
    ['by noise without end', svg(noise), /^It could not be opened within 3 s/],
    ['by its length', svg(' '.repeat(5_000_001)), /^It is an SVG of more than 5 MB/],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonFor(bytes, 'image/svg+xml', quick)).toMatch(reason);
  });
});

describe('A limit that is reached', () => {
  test('is that of memory: with more memory the picture could be decoded', async () => {
    const black = vips.Image.black(5000, 5000, { bands: 4 })
      .add([0, 0, 0, 255])
      .cast('uchar')
      .copy({ interpretation: 'srgb' });
    const large = black.pngsaveBuffer({ interlace: true });
    expect(await reasonFor(large, 'image/png', { memoryMiB: 160 })).toMatch(/more than 160 MiB of memory/);
    expect(await reasonFor(large, 'image/png')).toBe('It is ready.');
  });

  test('does not affect the next picture', async () => {
    let naps = 0;
    const clock = {
      ...systemClock,
      sleep: (ms: number, signal?: AbortSignal) =>
        (naps += 1) === 1 ? Promise.resolve() : systemClock.sleep(ms, signal),
    };
    const preparer = createPreparer({ clock, timeLimitMs: ampleMs });
    const first = await preparer.prepare({ bytes: png, mediaType: 'image/png' });
    const next = await preparer.prepare({ bytes: png, mediaType: 'image/png' });
    expect([first.status, next.status]).toEqual(['unfit', 'ready']);
  });

  test('is reported when not even the decoder can start', async () => {
    expect(await reasonFor(png, 'image/png', { memoryMiB: 1 })).toMatch(/^The decoder crashed on it/);
  });
});

test('Pictures that are requested all at once are all prepared', async () => {
  const preparer = createPreparer({ timeLimitMs: ampleMs });
  const all = await Promise.all(
    Array.from({ length: 6 }, () => preparer.prepare({ bytes: png, mediaType: 'image/png' })),
  );
  expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'ready'));
});

test('A picture that is requested after the end gets a reason', async () => {
  const preparer = createPreparer();
  const asked = Array.from({ length: 4 }, () => preparer.prepare({ bytes: png, mediaType: 'image/png' }));
  await preparer.close();
  const reasons = (await Promise.all(asked)).map((prepared) => prepared.status === 'unfit' && prepared.reason);
  expect(new Set(reasons)).toEqual(new Set(['The run was stopped before this picture was opened.']));
});
