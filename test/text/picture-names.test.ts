import { describe, expect, test } from 'vitest';
import {
  endsInPictureName,
  holdsPictureName,
  isPictureAddress,
  isPictureName,
  pictureEndings,
} from '../../src/text/picture-names.ts';

test.each(pictureEndings)('A file that ends in .%s is a picture, in upper or lower case', (ending) => {
  expect(isPictureName(`img/plan.${ending}`)).toBe(true);
  expect(isPictureName(`plan.${ending.toUpperCase()}`)).toBe(true);
});

test.each(['plan.excalidraw', 'plan.psd', 'plan.html', 'png', 'plan.png.md', 'amazon.co.jp', ''])(
  '%j is not a picture that a page shows',
  (name) => {
    expect(isPictureName(name)).toBe(false);
  },
);

test('A path may contain the characters that have a meaning in an address', () => {
  expect(isPictureName('docs/C#.png')).toBe(true);
});

describe('An address leads to a picture by its path', () => {
  test.each<[string, boolean]>([
    ['img/plan.png?raw=true#north', true],
    ['img/plan%2Epng', true],
    ['viewer.html?file=plan.png', false],
    ['notes#plan.png', false],
    ['data:image/png;base64,a.png', false],
  ])('%j: %s', (address, leads) => {
    expect(isPictureAddress(address)).toBe(leads);
  });
});

describe('A text ends in the name of a picture', () => {
  test.each<[string, boolean]>([
    ['plan.svg', true],
    ['the old plan.HEIF', true],
    ['plan.avif?v=2', true],
    ['plan.drawio', true],
    ['amazon.co.jp', false],
    ['plan.png shows the quay', false],
  ])('%j: %s', (text, ends) => {
    expect(endsInPictureName(text)).toBe(ends);
  });
});

describe('A text contains the name of a picture', () => {
  test.each<[string, boolean]>([
    ['The file plan.heic on a page.', true],
    ['plan.psd', true],
    ['A menu with the entry .png and others.', false],
    ['The app plan.pngx on a page.', false],
  ])('%j: %s', (text, holds) => {
    expect(holdsPictureName(text)).toBe(holds);
  });
});
