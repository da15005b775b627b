import { describe, expect, test } from 'vitest';
import { formatFor, isCodeFile, mayHoldImages } from '../../../src/formats/index.ts';
import { python } from '../../../src/formats/python/index.ts';
import { lintDocuments } from '../../../src/review/lint.ts';
import { noPolicy } from '../../../src/review/policy.ts';
import { applyEdits } from '../../../src/text/edits.ts';

function found(text: string) {
  return python.read(text).images.map(({ span, altSpan, src, alt, syntax }) => ({
    construct: text.slice(span.start, span.end),
    written: text.slice(altSpan.start, altSpan.end),
    src,
    alt: alt.kind === 'text' ? alt.text : alt.kind,
    syntax,
  }));
}

function withAlt(text: string, alt: string): string {
  return applyEdits(
    text,
    python.read(text).images.map((image) => python.setAlt(text, image, alt)),
  );
}

describe('Images in docstrings', () => {
  test('have their places in the file, whatever escapes make of their characters', () => {
    const text =
      'def f():\n    """Text.\n\n    .. image:: a\\x2epng\n       :alt: \\u00e9 \\"x\\"\n         y\n    """\n';
    expect(found(text)).toEqual([
      {
        construct: '.. image:: a\\x2epng\n       :alt: \\u00e9 \\"x\\"\n         y',
        written: ':alt: \\u00e9 \\"x\\"\n         y',
        src: 'a.png',
        alt: 'é "x" y',
        syntax: 'image',
      },
    ]);
  });

  test.each([
    ['a string that is no docstring', 'x = f("""\n.. image:: a.png\n""")\n'],
    ['a comment', '# .. image:: a.png\n'],
    ['a string behind a statement', 'def f():\n    pass\n    """\n    .. image:: a.png\n    """\n'],
    ['a string that code completes', 'f"""\n.. image:: a.png\n"""\n'],
    ['a literal block', '"""Text::\n\n    .. image:: a.png\n"""\n'],
    ['a tag outside of raw HTML', '"""<img src="a.png">\n\n.. note:: b\n"""\n'],
  ])('are not in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('are read by themselves: what is open in one swallows nothing of the next', () => {
    const text =
      'class A:\n    """::\n\n      .. image:: a.png\n    """\n    x = 1\n    """\n    .. image:: b.png\n    """\n';
    expect(found(text).map(({ src }) => src)).toEqual(['b.png']);
  });

  test('are one page of HTML where it is raw', () => {
    expect(found('"""\n.. raw:: html\n\n   <img src="a.png">\n"""\n')).toMatchObject([{ src: 'a.png', alt: 'absent' }]);
  });
});

describe('What cannot be read is said', () => {
  test('a string without an end', () => {
    const { images, tolerance } = python.read('"""\n.. image:: a.png\n"""\nx = "\ny = 1\n"""\n.. image:: b.png\n"""\n');
    expect(images).toHaveLength(1);
    expect(tolerance).toMatch(/^has a string without an end/);
  });

  test('characters that stand by their names', () => {
    const { images, tolerance } = python.read('"""\n.. image:: a.png\n   :alt: \\N{BULLET} x\n"""\n');
    expect(images).toEqual([]);
    expect(tolerance).toMatch(/^has characters by their names/);
    expect(python.read('r"""\n.. image:: a.png\n   :alt: \\N{BULLET} x\n"""\n').images).toHaveLength(1);
  });
});

describe('A new text', () => {
  test.each([
    [
      'has the indent of its docstring',
      '    """T.\n\n    .. image:: a.png\n    """',
      '.. image:: a.png\n       :alt: new',
    ],
    ['has tabs where they are', '\t"""T.\n\n\t.. image:: a.png\n\t"""', '.. image:: a.png\n\t   :alt: new'],
    [
      'has spaces where some lines have tabs',
      '        """T.\n\n        .. image:: a.png\n\n\tText\n        """',
      '.. image:: a.png\n           :alt: new',
    ],
    [
      'has spaces for tabs behind spaces',
      '    """T.\n\n  \t.. image:: a.png\n    """',
      '.. image:: a.png\n           :alt: new',
    ],
    ['stands before the quotes', '    """T.\n\n    .. image:: a.png"""', '.. image:: a.png\n       :alt: new"""'],
    ['is an escape in a short string', '    "T.\\n\\n.. image:: a.png"', '.. image:: a.png\\n   :alt: new"'],
  ])('%s', (_, docstring, written) => {
    expect(withAlt(`def f():\n${docstring}\n`, 'new')).toContain(written);
  });

  test('has escapes where quotes and backslashes need them', () => {
    expect(withAlt('"""\n.. image:: a.png"""', 'a \\d "b"')).toBe('"""\n.. image:: a.png\n   :alt: a \\\\d "b\\""""');
    expect(withAlt('r"""\n.. image:: a.png\n"""', 'a \\d "b"')).toBe('r"""\n.. image:: a.png\n   :alt: a \\d "b"\n"""');
  });

  test.each([
    ['b"', 'b\\"'],
    ['""b""', '\\""b\\"\\"'],
    ['b\\', 'b\\\\'],
    ["it's '''", "it's '''"],
  ])('before quotes: %s as %s', (alt, written) => {
    expect(withAlt('"""\n.. image:: a.png\n   :alt: old"""', alt)).toBe(
      `"""\n.. image:: a.png\n   :alt: ${written}"""`,
    );
  });

  test.each([
    ['".. image:: a.png"', '".. image:: a.png\\n   :alt: it\'s \\"x\\""'],
    ["'.. image:: a.png'", "'.. image:: a.png\\n   :alt: it\\'s \"x\"'"],
    ['"T.\\n\\n" \'.. image:: a.png\'', '"T.\\n\\n" \'.. image:: a.png\\n   :alt: it\\\'s "x"\''],
    ['".. image:: a.png" \'\\n\\nT.\'', '".. image:: a.png\\n   :alt: it\'s \\"x\\"" \'\\n\\nT.\''],
  ])('has escapes for the quotes around it: %s', (before, after) => {
    expect(withAlt(before, 'it\'s "x"')).toBe(after);
  });

  test.each([
    ['those of its string', '"""T.\r\n\r\n.. image:: a.png\r\n"""\n', '.. image:: a.png\r\n   :alt: new\r\n'],
    ['those of its raw string', 'r"""T.\r\n\r\n.. image:: a.png\r\n"""\n', '.. image:: a.png\r\n   :alt: new\r\n'],
    ['not those of the code', '"""T.\n\n.. image:: a.png\n"""\r\n', '.. image:: a.png\n   :alt: new\n'],
    [
      'not those of the code around a raw one',
      'r"""T.\n\n.. image:: a.png\n"""\r\n',
      '.. image:: a.png\n   :alt: new\n',
    ],
  ])('has ends of lines: %s', (_, before, written) => {
    expect(withAlt(before, 'new')).toContain(written);
  });

  test.each([
    ['r"""\n.. image:: a.png\n   :alt: old"""', '"""\'\'\''],
    ["r'''\n.. image:: a.png\n   :alt: '''", '"""\'\'\''],
    ['r"""\n.. image:: a.png\n   :alt: old"""', 'b"'],
    ['r"""\n.. image:: a.png\n   :alt: old"""', 'b\\'],
    ['r".. image:: a.png"', 'b'],
  ])('is not written into a raw string that cannot say it: %s with %s', (text, alt) => {
    expect(withAlt(text, alt)).toBe(text);
  });

  test('is written into a raw string whatever that ends with', () => {
    expect(withAlt('r"""\n.. image:: a.png\n   :alt: old"""', 'new')).toBe('r"""\n.. image:: a.png\n   :alt: new"""');
    expect(withAlt('r"""\n.. image:: a.png\n\nb \\\\"""', 'new')).toBe(
      'r"""\n.. image:: a.png\n   :alt: new\n\nb \\\\"""',
    );
  });

  test.each(['b"', '\\b', 'b\\', 'b\\ c', '"" b', "'''"])('is written as it is into one that can: %s', (alt) => {
    expect(withAlt('r"""\n.. image:: a.png\n   :alt: old\n"""', alt)).toBe(
      `r"""\n.. image:: a.png\n   :alt: ${alt}\n"""`,
    );
  });
});

test('Comments of Python and of docstrings ignore', async () => {
  const text =
    '# alt-text-review-ignore-next-line missing-alt: drawn later\n".. image:: a.png"\nx = 1\n"""\n.. alt-text-review-ignore-next-line missing-alt: drawn later\n.. image:: b.png\n.. image:: c.png\n"""\n';
  const { images, notes } = await lintDocuments([{ path: 'a.py', format: 'python', text, changedLines: 'all' }], {
    scope: 'all',
    changedFiles: new Set(),
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
  });
  expect(images.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], [], ['missing-alt']]);
  expect(notes).toEqual([]);
});

test('Python is no document by itself, and none without a directive', () => {
  expect(formatFor('a.py')).toBeUndefined();
  expect(isCodeFile('a.py')).toBe(true);
  expect(mayHoldImages('python', '"""\n.. image:: a.png\n"""')).toBe(true);
  expect(mayHoldImages('python', '"""<img src="a.png">"""')).toBe(false);
});
