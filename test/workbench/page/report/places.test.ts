import { expect, test } from 'vitest';
import { editorAddress, webAddress } from '../../../../src/workbench/page/report/places.ts';

const place = { file: 'docs/a b#.md', line: 3, column: 7 };

test.each([
  ['VS Code', 'vscode://file/home/me/site/docs/a%20b%23.md:3:7'],
  ['Zed', 'zed://file/home/me/site/docs/a%20b%23.md:3:7'],
  ['JetBrains', 'idea://open?file=%2Fhome%2Fme%2Fsite%2Fdocs%2Fa%20b%23.md&line=3&column=7'],
] as const)('%s opens the line beside the report', (editor, address) => {
  expect(editorAddress(editor, 'file:///home/me/site/out/report.html#i1', '../', place)).toBe(address);
});

test('a page of a server or of another machine knows no place on this one', () => {
  expect(editorAddress('VS Code', 'https://example.org/report.html', '', place)).toBeUndefined();
  expect(editorAddress('VS Code', 'file://server/share/report.html', '', place)).toBeUndefined();
});

test('the web has lines only where the page is shown as text', () => {
  expect(webAddress('https://github.com/o/r/blob/abc/', place)).toBe(
    'https://github.com/o/r/blob/abc/docs/a%20b%23.md?plain=1#L3',
  );
});
