import { describe, expect, test } from 'vitest';
import { fileName, filePath, fileStem, symbolOf } from '../../src/text/file-name.ts';

describe('The file at an address is called', () => {
  test.each([
    ['img/login.png', 'login.png'],
    [' img/login.png?v=2#dark ', 'login.png'],
    ['https://example.com/img/photos/', 'photos'],
    ['img\\login.png', 'login.png'],
    ['img/Login%20page.png', 'Login page.png'],
    ['img/Z%C3%BCrich.png', 'Zürich.png'],
    ['img/100%25%20of%FF%20it.png', '100% of%FF%20it.png'],
    ['img/50% of%20it.png', '50% of it.png'],
    ['a%2Fb.png', 'a/b.png'],
    ['data:image/png;base64,iVBORw0/KGgo', ''],
    [' DATA:image/svg+xml,%3Csvg/%3E', ''],
    ['', ''],
    ['///', ''],
  ])('%j: %j', (address, name) => {
    expect(fileName(address)).toBe(name);
  });
});

describe('Without its ending it is called', () => {
  test.each([
    ['img/flow.excalidraw', 'flow'],
    ['img/release-2.0', 'release-2.0'],
    ['img/release-2.0.png', 'release-2.0'],
    ['img/logo.min.svg', 'logo'],
    ['img/a.b.PNG', 'a.b'],
    ['img/.png', ''],
    ['img/login', 'login'],
  ])('%j: %j', (address, stem) => {
    expect(fileStem(address)).toBe(stem);
  });
});

test('Its path is decoded, and has neither query nor fragment', () => {
  expect(filePath('docs/K%C3%B6ln/map.png?v=2#north')).toBe('docs/Köln/map.png');
  expect(filePath('data:image/png;base64,iVBORw0/KGgo')).toBe('');
});

test('An address of a megabyte is read as quickly as a short one', () => {
  expect(fileName(`img/${'%20'.repeat(400_000)}`)).toHaveLength(666);
});

test.each([
  ['icons.svg#bell', '#bell'],
  ['icons.SVG?v=2#bell', '#bell'],
  ['icons.svg', ''],
  ['icons.svg#', ''],
  ['a.png#only-dark', ''],
])('The symbol that %j chooses is %j', (address, symbol) => {
  expect(symbolOf(address)).toBe(symbol);
});
