import type { Question, Shown } from '../providers/provider.ts';
import type { Colour } from './png.ts';
import { encodePng } from './png.ts';

/** A test picture: a coloured shape on white. */
export type TestPicture = {
  readonly shown: Extract<Shown, { readonly status: 'bytes' }>;
  /** Matches an answer that names the shape's colour in it. */
  readonly named: RegExp;
};

type Shape = {
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
  /** Middle of the shape, px. */
  readonly at: readonly [x: number, y: number];
  readonly form: 'disc' | 'square';
};

/** A red disc in the middle of a square: it stays visible even if the predictor crops the picture. */
export function plainPicture(): TestPicture['shown'] {
  return draw({ width: 336, height: 336, colour: red, at: [168, 168], form: 'disc' });
}

/** Matches an answer that names the shape's colour in the plain picture. */
export const plainNamed = /\bred\b/i;

/** Pictures three times as long as wide with a shape at one end: a predictor that crops to the middle square never sees it. */
export function edgePictures(): readonly TestPicture[] {
  return [
    { shown: draw({ width: 672, height: 224, colour: red, at: [70, 112], form: 'disc' }), named: /\bred\b/i },
    { shown: draw({ width: 672, height: 224, colour: blue, at: [602, 112], form: 'square' }), named: /\bblue\b/i },
    { shown: draw({ width: 224, height: 672, colour: green, at: [112, 602], form: 'disc' }), named: /\bgreen\b/i },
  ];
}

/** An address that no name server resolves (RFC 6761, 6.4): shows what a prediction does that cannot load its picture. */
export const nowhere: Shown = { status: 'remote', url: 'https://example.invalid/no-such-picture.png' };

/** The question about each test picture; a short answer keeps the cost low. */
export const question: Question = {
  prompt: 'Which coloured shape is shown in the provided image? Answer with one short sentence that names its colour.',
  temperature: 0.2,
  topP: 1,
  maxTokens: 48,
};

const red: Colour = [214, 32, 39];
const blue: Colour = [25, 80, 200];
const green: Colour = [20, 150, 60];
const white: Colour = [255, 255, 255];

/** Half the width of a shape, px. */
const reach = 60;

function draw({ width, height, colour, at: [middleX, middleY], form }: Shape): TestPicture['shown'] {
  const bytes = encodePng({ width, height }, (x, y) => {
    const across = Math.abs(x - middleX);
    const down = Math.abs(y - middleY);
    const inside = form === 'disc' ? across ** 2 + down ** 2 <= reach ** 2 : Math.max(across, down) <= reach;
    return inside ? colour : white;
  });
  return { status: 'bytes', bytes, mediaType: 'image/png', address: undefined };
}
