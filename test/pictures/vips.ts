import { createRequire } from 'node:module';
import type Vips from '../../node_modules/wasm-vips/lib/vips.d.ts';

type Library = Awaited<ReturnType<typeof Vips>>;
type Picture = InstanceType<Library['Image']>;
export type Colour = readonly [number, number, number, number?];

const load = createRequire(import.meta.url)('wasm-vips') as typeof Vips;

/** Makes the pictures of the tests, and looks into those that were prepared. */
export const vips = await load({ dynamicLibraries: ['vips-heif.wasm'] });

/** A picture of `width` × `height` px whose pixels are what `colour` says; with `bands` 4, the last one is alpha. */
export function paint(width: number, height: number, colour: (x: number, y: number) => Colour, bands = 3): Picture {
  const bytes = new Uint8Array(width * height * bands);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = colour(x, y);
      for (let band = 0; band < bands; band += 1) bytes[(y * width + x) * bands + band] = pixel[band] ?? 255;
    }
  }
  return vips.Image.newFromMemory(bytes, width, height, bands, vips.BandFormat.uchar).copy({ interpretation: 'srgb' });
}

export const red: Colour = [220, 40, 40];
export const green: Colour = [40, 160, 60];
export const blue: Colour = [40, 60, 200];
export const yellow: Colour = [230, 200, 40];
export const white: Colour = [255, 255, 255];
export const dark: Colour = [32, 32, 32];

/** Four fields: red and green above, blue and yellow below. */
export function fields(width: number, height: number): Picture {
  return paint(width, height, (x, y) => {
    if (y < height / 2) return x < width / 2 ? red : green;
    return x < width / 2 ? blue : yellow;
  });
}

/** A disc of `ink` on nothing, with a little disc of `spot` in its middle. */
export function disc(side: number, ink: Colour, spot: Colour = ink): Picture {
  return paint(
    side,
    side,
    (x, y) => {
      const distance = Math.hypot(x - side / 2, y - side / 2) / side;
      const [r, g, b] = distance < 0.15 ? spot : ink;
      return [r, g, b, distance < 0.4 ? 255 : 0];
    },
    4,
  );
}

/** The pixel of a picture at `across` and `down`, both from 0 to 1. */
export function pixelAt(bytes: Uint8Array, across: number, down: number): readonly number[] {
  const picture = vips.Image.newFromBuffer(bytes);
  return picture.getpoint(Math.floor(across * (picture.width - 1)), Math.floor(down * (picture.height - 1)));
}
