import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPython } from '../../../src/formats/python/docstrings.ts';
import { pageOf } from '../../../src/formats/python/page.ts';

/** What Python takes for docstrings: `scripts/docstring-fixtures.py`. */
type Case = {
  readonly name: string;
  readonly source: string;
  readonly docstrings: readonly { readonly line: number; readonly text: string }[];
};

const cases = JSON.parse(
  readFileSync(new URL('../../fixtures/docstrings/expected.json', import.meta.url), 'utf8'),
) as readonly Case[];

/** Python strips blank lines at both ends, and white space of the last. */
const stripped = (text: string) => text.replace(/^(?: *\n)+/, '').trimEnd();

function docstringsIn(file: string) {
  return readPython(file).docstrings.map((docstring) => {
    const { text, span } = pageOf(file, docstring);
    return { line: file.slice(0, span.start).split(/\r\n|\n/).length, text: stripped(text) };
  });
}

test.each(cases)('Docstrings are those that Python finds: $name', ({ source, docstrings }) => {
  const expected = docstrings.map(({ line, text }) => ({ line, text: stripped(text) }));
  expect(docstringsIn(source)).toEqual(expected);
  expect(docstringsIn(source.replaceAll('\n', '\r\n'))).toEqual(expected);
});

test('Every character of a docstring has its place in the file', () => {
  for (const { source } of cases) {
    for (const docstring of readPython(source).docstrings) {
      const page = pageOf(source, docstring);
      for (let at = 0; at < page.text.length; at += 1) {
        const { start, end } = page.toFile({ start: at, end: at + 1 });
        const written = source.slice(start, end);
        const isItself = written === page.text.charAt(at) || written === '\t' || written.startsWith('\\');
        expect(isItself || page.text.charCodeAt(at) >= 0xd800, JSON.stringify([written, page.text.charAt(at)])).toBe(
          true,
        );
        expect(page.toText(start)).toBeLessThanOrEqual(at);
      }
    }
  }
});

const onlyPage = (file: string) => {
  const [docstring] = readPython(file).docstrings;
  return pageOf(file, docstring!);
};

test('A docstring of several strings reaches from the first to the last', () => {
  expect(onlyPage('"a" "b" \'c\'\n').span).toEqual({ start: 0, end: 11 });
});

test.each([
  ['the indent of its first line', '"""   A.\n  b"""', 'A.\nb'],
  ['the indent that its lines have in common', '"""A.\n\n    b\n      c\n  \n"""', 'A.\n\nb\n  c\n\n'],
  ['the indent before its end', '"""A.\n\n  b\n  """', 'A.\n\nb\n'],
])('A docstring is read without %s', (_, file, text) => {
  expect(onlyPage(file).text).toBe(text);
});

test('What is put at the start of a line stands behind its indent', () => {
  const file = '"""A.\n\n    Bc\n    """\n';
  const { toFile, text } = onlyPage(file);
  const placed = [0, 1, text.indexOf('B'), text.indexOf('c')].map((at) => {
    const { start, end } = toFile({ start: at, end: at });
    return start === end && file.slice(start, start + 2);
  });
  expect(placed).toEqual(['A.', '.\n', 'Bc', 'c\n']);
});
