import type { Colour } from './vips.ts';
import { blue, dark, disc, fields, green, paint, red, vips, white, yellow } from './vips.ts';

/** A picture of its kind, and what it has to look like when it is prepared. */
export type Kind = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the picture itself. */
  readonly size: readonly [number, number];
  /** Of the square that the model is shown, in px. */
  readonly side: number;
  /** Colours at places from 0 to 1, across and down. */
  readonly points: readonly (readonly [number, number, Colour])[];
};

/** The colours of {@link fields} in the middle of a square, on white when the picture is wider than high. */
const wide = [
  [0.25, 0.4, red],
  [0.75, 0.4, green],
  [0.25, 0.6, blue],
  [0.75, 0.6, yellow],
  [0.5, 0.02, white],
  [0.5, 0.98, white],
] as const;

const photo = fields(800, 400);
const grey = paint(400, 400, (x) => (x < 200 ? [60, 60, 60] : [200, 200, 200]));
const greyPoints = [
  [0.25, 0.5, [60, 60, 60]],
  [0.75, 0.5, [200, 200, 200]],
] as const;
const movie = vips.Image.arrayjoin([paint(200, 100, () => red), paint(200, 100, () => blue)], { across: 1 }).copy();
movie.setInt('page-height', 100);
const still = [
  [0.5, 0.5, red],
  [0.5, 0.02, white],
] as const;

const asPhoto = (name: string, bytes: Uint8Array): Kind => ({ name, bytes, size: [800, 400], side: 672, points: wide });
const asGrey = (name: string, bytes: Uint8Array): Kind => ({
  name,
  bytes,
  size: [400, 400],
  side: 400,
  points: greyPoints,
});
const asMovie = (name: string, bytes: Uint8Array): Kind => ({
  name,
  bytes,
  size: [200, 100],
  side: 200,
  points: still,
});
const asDisc = (name: string, bytes: Uint8Array, ink: Colour, background: Colour): Kind => ({
  name,
  bytes,
  size: [300, 300],
  side: 300,
  points: [
    [0.3, 0.5, ink],
    [0.02, 0.02, background],
  ],
});
const asDrawing = (name: string, source: string, size: readonly [number, number]): Kind => ({
  name,
  bytes: Buffer.from(source),
  size,
  side: 672,
  points: [
    [0.5, 0.5, red],
    [0.02, 0.02, white],
  ],
});

const ink: Colour = [10, 10, 60];
const paleInk: Colour = [240, 250, 250];
const drawn = '<circle cx="50%" cy="50%" r="30%" fill="rgb(220,40,40)"/></svg>';

/** How cameras that were held askew store the picture; of the eight orientations of Exif they write these (2.32, 4.6.4). */
const askew = [
  [1, 'd0'],
  [3, 'd180'],
  [6, 'd270'],
  [8, 'd90'],
] as const;

function held(orientation: number, turn: 'd0' | 'd90' | 'd180' | 'd270'): Kind {
  const picture = fields(600, 300).rot(turn).copy();
  picture.setInt('orientation', orientation);
  const name = `JPEG, Exif orientation ${String(orientation)}`;
  return { name, bytes: picture.jpegsaveBuffer({ Q: 90 }), size: [600, 300], side: 600, points: wide };
}

export const kinds: readonly Kind[] = [
  asPhoto('JPEG', photo.jpegsaveBuffer({ Q: 90 })),
  asPhoto('JPEG, progressive', photo.jpegsaveBuffer({ Q: 90, interlace: true })),
  {
    ...asPhoto('JPEG in the four colours of print', photo.colourspace('cmyk').jpegsaveBuffer({ Q: 90 })),
    // Inks have no blue like ours.
    points: wide.map(([across, down, colour]) => [across, down, colour === blue ? [46, 74, 147] : colour] as const),
  },
  asPhoto('JPEG with colours of a wide gamut', photo.iccTransform('p3').jpegsaveBuffer()),
  asGrey('JPEG, greyscale', grey.colourspace('b-w').jpegsaveBuffer()),
  asPhoto('PNG', photo.pngsaveBuffer()),
  asPhoto('PNG, interlaced', photo.pngsaveBuffer({ interlace: true })),
  asPhoto('PNG, 16 bits', photo.colourspace('rgb16').pngsaveBuffer()),
  asPhoto('PNG with a palette', photo.pngsaveBuffer({ palette: true })),
  asGrey('PNG, greyscale', grey.colourspace('b-w').pngsaveBuffer()),
  asGrey('PNG, greyscale of 16 bits with alpha', grey.colourspace('grey16').addalpha().pngsaveBuffer()),
  asDisc('PNG, dark art on nothing', disc(300, ink).pngsaveBuffer(), ink, white),
  asDisc('PNG, light art on nothing', disc(300, paleInk).pngsaveBuffer(), paleInk, dark),
  asDisc('PNG, light art with dark letters on nothing', disc(300, paleInk, ink).pngsaveBuffer(), paleInk, white),
  asDisc(
    'PNG with a palette, light art on nothing',
    disc(300, paleInk).pngsaveBuffer({ palette: true }),
    paleInk,
    dark,
  ),
  asPhoto('PNG with an alpha channel and nothing transparent', photo.addalpha().pngsaveBuffer()),
  asPhoto('GIF', photo.gifsaveBuffer()),
  asMovie('GIF, animated', movie.gifsaveBuffer()),
  asDisc('GIF, light art on nothing', disc(300, paleInk).gifsaveBuffer(), paleInk, dark),
  asPhoto('WebP', photo.webpsaveBuffer({ Q: 90 })),
  asDisc('WebP, lossless, light art on nothing', disc(300, paleInk).webpsaveBuffer({ lossless: true }), paleInk, dark),
  asMovie('WebP, animated', movie.webpsaveBuffer({ Q: 90 })),
  asPhoto('AVIF', photo.heifsaveBuffer({ compression: 'av1', Q: 80, effort: 0 })),
  asPhoto('AVIF, 10 bits', photo.colourspace('rgb16').heifsaveBuffer({ compression: 'av1', bitdepth: 10, effort: 0 })),
  asDisc(
    'AVIF, light art on nothing',
    disc(300, paleInk).heifsaveBuffer({ compression: 'av1', effort: 0 }),
    paleInk,
    dark,
  ),
  asPhoto('TIFF', photo.tiffsaveBuffer({ compression: 'lzw' })),
  asDrawing('SVG', `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">${drawn}`, [400, 200]),
  asDrawing('SVG, an icon', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${drawn}`, [24, 24]),
  asDrawing(
    'SVG, larger than any screen',
    `<svg xmlns="http://www.w3.org/2000/svg" width="1e7" height="1e7">${drawn}`,
    [1e7, 1e7],
  ),
  asDrawing(
    'SVG after a long preamble',
    `<?xml version="1.0"?>\n<!-- ${'x'.repeat(3000)} -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${drawn}`,
    [9, 9],
  ),
  ...askew.map(([orientation, turn]) => held(orientation, turn)),
  {
    name: 'PNG, higher than wide',
    bytes: fields(200, 1000).pngsaveBuffer(),
    size: [200, 1000],
    side: 672,
    points: [
      [0.45, 0.2, red],
      [0.55, 0.8, yellow],
      [0.05, 0.5, white],
      [0.95, 0.5, white],
    ],
  },
  {
    name: 'PNG, as small as may be',
    bytes: fields(50, 50).pngsaveBuffer(),
    size: [50, 50],
    side: 50,
    points: [[0.2, 0.2, red]],
  },
];
