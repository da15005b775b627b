import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPreparer } from '../../src/pictures/prepare.ts';
import { classify } from '../../src/pictures/classify.ts';
import { kinds } from './kinds.ts';
import { fields, paint, pixelAt, red, vips } from './vips.ts';

const preparer = createPreparer({ timeLimitMs: 600_000 });

/** Prepares `bytes` as what they are, and keeps the result for people to look at when CONTACT_SHEET names a folder. */
async function prepare(bytes: Uint8Array, name?: string) {
  const prepared = await preparer.prepare({ bytes, mediaType: classify(bytes) ?? '' });
  const folder = process.env.CONTACT_SHEET;
  if (folder !== undefined && name !== undefined && prepared.status === 'ready') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.jpg`), prepared.bytes);
  }
  return prepared;
}

/** How far a colour may be off: JPEG, and profiles of print, change it a little. */
const tolerance = 24;

test.concurrent.each(kinds)('$name is shown as a square of $side px', async ({ name, bytes, size, side, points }) => {
  const prepared = await prepare(bytes, name);
  expect(prepared).toMatchObject({ status: 'ready', mediaType: 'image/jpeg', width: size[0], height: size[1] });
  if (prepared.status !== 'ready') return;
  expect(classify(prepared.bytes)).toBe('image/jpeg');
  const shown = vips.Image.newFromBuffer(prepared.bytes);
  expect([shown.width, shown.height, shown.bands]).toEqual([side, side, 3]);
  for (const [across, down, colour] of points) {
    const pixel = pixelAt(prepared.bytes, across, down);
    const off = Math.max(...pixel.map((value, band) => Math.abs(value - (colour[band] ?? 0))));
    expect(off, `${String(pixel)} at ${String(across)}, ${String(down)}`).toBeLessThan(tolerance);
  }
});

test('CMYK in a JPEG with the marker of Adobe is inverted', () => {
  const print = kinds.find(({ name }) => name.includes('print'))!.bytes;
  expect(Buffer.from(print).includes('Adobe')).toBe(true);
  expect(vips.Image.newFromBuffer(print).bands).toBe(4);
});

test('The same bytes always result in the same bytes', async () => {
  const bytes = fields(900, 700).pngsaveBuffer();
  expect(await prepare(bytes)).toEqual(
    await createPreparer({ timeLimitMs: 600_000 }).prepare({ bytes, mediaType: 'image/png' }),
  );
});

test('No metadata is left', async () => {
  const picture = fields(100, 100).iccTransform('p3').copy();
  picture.setString('exif-ifd3-GPSLatitude', '52/1 31/1 0/1');
  picture.setBlob('xmp-data', Buffer.from('<x:xmpmeta>secret</x:xmpmeta>'));
  const bytes = picture.jpegsaveBuffer();
  expect(Buffer.from(bytes).toString('latin1')).toMatch(
    /Exif[^]*secret[^]*ICC_PROFILE|ICC_PROFILE[^]*Exif[^]*secret|Exif[^]*ICC_PROFILE[^]*secret/,
  );
  const prepared = await prepare(bytes);
  const text = prepared.status === 'ready' ? Buffer.from(prepared.bytes).toString('latin1') : 'Exif';
  expect(text).not.toMatch(/Exif|ICC_PROFILE|secret|xmp/);
});

test('The bytes of the caller are not changed', async () => {
  const bytes = fields(60, 60).pngsaveBuffer();
  const before = Buffer.from(bytes);
  await prepare(bytes);
  expect(before.equals(bytes)).toBe(true);
});

test('Small red letters keep their colour', async () => {
  const bytes = paint(200, 200, (x) => (x % 4 < 2 ? red : [255, 255, 255])).pngsaveBuffer();
  const prepared = await prepare(bytes, 'stripes of two pixels');
  if (prepared.status !== 'ready') throw new Error(prepared.reason);
  const shown = vips.Image.newFromBuffer(prepared.bytes);
  const [onRed, onWhite] = [shown.getpoint(100, 100), shown.getpoint(102, 100)];
  expect([onRed[0]! - onRed[1]! > 120, onWhite[1]! > 200]).toEqual([true, true]);
});

test('The text of an SVG is returned as words', async () => {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><title>Sales &amp; costs</title>
    <desc>A bar chart.</desc><rect width="90" height="90"/><text x="5" y="9">2023</text></svg>`;
  expect(await prepare(Buffer.from(source))).toMatchObject({
    status: 'ready',
    words: 'Sales & costs; A bar chart.; 2023',
  });
});

describe('No picture is prepared from', () => {
  const text = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><text y="20">Hello</text></svg>';
  test.each([
    ['an icon', fields(16, 16).pngsaveBuffer(), /16 × 16 px; with a side below 50 px a model can only guess/],
    ['a rule', fields(900, 12).pngsaveBuffer(), /900 × 12 px; with a side below 50 px/],
    ['a ribbon', fields(3000, 100).jpegsaveBuffer(), /3000 × 100 px: in the square/],
    ['a drawn ribbon', Buffer.from(text.replace('width="90"', 'width="9000"')), /9000 × 90 px: in the square/],
    ['nothing visible', paint(90, 90, () => [9, 9, 9, 0], 4).pngsaveBuffer(), /completely transparent/],
    [
      'text without fonts',
      Buffer.from(text),
      /its text needs fonts, which are not available here\. Its text: “Hello”\.$/,
    ],
    ['much text', Buffer.from(text.replace('Hello', 'Hello '.repeat(90))), /here\. Its text: “(Hello ){33}H…”\.$/],
    ['a drawn ribbon that says something', Buffer.from(text.replace('width="90"', 'width="9000"')), /“Hello”\.$/],
    ['text that steers', Buffer.from(text.replace('Hello', '&#x202e;Hello&#10;::error::x')), /“Hello ::error::x”\.$/],
    ['a BMP', Buffer.from('BM…'), /BMP file, which we cannot open: save it as a PNG/],
    ['a Windows icon', Buffer.from([0, 0, 1, 0, 1, 0]), /Windows icon file/],
    ['a HEIC photograph', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1'), /HEIC photograph.* save it as a JPEG/],
  ])('%s', async (_, bytes, reason) => {
    expect(await prepare(bytes)).toEqual({ status: 'unfit', reason: expect.stringMatching(reason) as unknown });
  });
});
