import { describe, expect, test } from 'vitest';
import { formatFor, mayHoldImages } from '../../../src/formats/index.ts';
import { notebook } from '../../../src/formats/notebook/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { lintDocuments } from '../../../src/review/lint.ts';
import { noPolicy } from '../../../src/review/policy.ts';

const written = (cells: readonly object[], indent = 1) =>
  JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, indent);
const cell = (source: string | readonly string[], cell_type = 'markdown') => ({ cell_type, metadata: {}, source });

function found(text: string) {
  return notebook.read(text).images.map(({ span, altSpan, src, alt, context }) => ({
    construct: text.slice(span.start, span.end),
    label: text.slice(altSpan.start, altSpan.end),
    src,
    alt: alt.kind === 'text' ? alt.text : alt.kind,
    heading: context.heading,
  }));
}

/** The file after the image at `index` was given a text. */
function withAlt(text: string, alt: string, index = 0): string {
  return applyEdits(text, [notebook.setAlt(text, notebook.read(text).images[index]!, alt)]);
}

describe('Images of Markdown cells', () => {
  test('have their places in the file, whatever JSON makes of their characters', () => {
    const text = written([cell(['# A "B"\n', '\n', '![é "q" \\[](a.png)\t![](b.png)\n']), cell('<img src="c.png">')]);
    expect(found(text)).toEqual([
      {
        construct: '![é \\"q\\" \\\\[](a.png)',
        label: 'é \\"q\\" \\\\[',
        src: 'a.png',
        alt: 'é "q" [',
        heading: 'A "B"',
      },
      { construct: '![](b.png)', label: '', src: 'b.png', alt: 'empty', heading: 'A "B"' },
      { construct: '<img src=\\"c.png\\">', label: '', src: 'c.png', alt: 'absent', heading: 'A "B"' },
    ]);
    expect(formatFor('a/B.ipynb')).toBe('notebook');
    expect(mayHoldImages('notebook', '{"source":"\\u003cimg src=1>"}')).toBe(true);
  });

  test('can be written with characters as numbers', () => {
    const text =
      '{"cells":[{"cell_type":"markdown","source":"\\u0021[\\u00e9](a.png) \\u003cimg src=\'b.png\'\\u003e"}]}';
    expect(found(text)).toMatchObject([
      { construct: '\\u0021[\\u00e9](a.png)', label: '\\u00e9', alt: 'é' },
      { construct: "\\u003cimg src='b.png'\\u003e", src: 'b.png' },
    ]);
    expect(withAlt(text, 'ü <b>')).toContain('\\u0021[\\u00fc \\\\<b>](a.png)');
  });

  test.each([
    ['code', cell('![](a.png)', 'code')],
    ['raw text', cell('<img src="a.png">', 'raw')],
    ['outputs', { ...cell('1', 'code'), outputs: [{ data: { 'text/html': '<img src="a.png">' } }] }],
    ['a cell without a source', { cell_type: 'markdown' }],
    ['a source that is no text', { cell_type: 'markdown', source: { a: ['![](a.png)'] } }],
    ['attachments', { ...cell('x'), attachments: { '![](a.png)': { 'image/png': '![](a.png)' } } }],
  ])('are not in %s', (_, one) => {
    expect(found(written([one, cell('t ![](z.png)')])).map(({ src }) => src)).toEqual(['z.png']);
  });

  test('are read cell by cell: nothing that is open in one swallows the next', () => {
    const text = written([
      cell('```\n![](a.png)'),
      cell('<div hidden>\n\n<!--'),
      cell('![x][r] ![](b.png)'),
      cell('[r]: c.png'),
    ]);
    expect(found(text).map(({ src }) => src)).toEqual(['b.png']);
  });

  test('have the heading of an earlier cell, as a reader has it', () => {
    const heading = (...cells: readonly object[]) => found(written([...cells, cell('![](a.png)')])).at(-1)?.heading;
    expect(heading(cell('# A\n\n## B *c* [d](e) ##\n\ntext'), cell('# no', 'code'), cell('text'))).toBe('B c d');
    expect(heading(cell('# A\n\n```\n# no\n```'))).toBe('A');
    expect(heading(cell('Old', 'heading'))).toBe('Old');
    expect(heading(cell('text'))).toBeUndefined();
  });
});

describe('A file that is no notebook', () => {
  test.each([
    ['breaks off', written([cell('![](a.png)'), cell('![](b.png)')]).split('b.png')[0]!, 1],
    ['has marks of a merge', written([cell('![](a.png)')]).replace(' "metadata"', '<<<<<<< HEAD\n "metadata"'), 0],
    ['is a list', '[{"cells":[]}]', 0],
    ['is empty', '', 0],
    ['is a string with no end', '"![](a.png)', 0],
    ['closes too often', '{}}', 0],
    ['has a number for its cells', '{"cells":1}', 0],
    ['has a number for a cell', '{"cells":[1]}', 0],
  ])('%s, and what comes before is read', (_, text, images) => {
    expect(notebook.read(text).images).toHaveLength(images);
  });

  test('is said to be read in part', () => {
    expect(notebook.read('{"cells":[').tolerance).toMatch(/^is no JSON from some place on/);
    expect(notebook.read(written([])).tolerance).toBeUndefined();
  });
});

describe('A new text', () => {
  test('changes one string of the file, and nothing else', () => {
    const text = written([cell(['# A\n', '![](a.png)\n', 'end']), cell('![](b.png)')]);
    expect(withAlt(text, 'a "b" \\ é')).toBe(text.replace('![](a.png)', '![a \\"b\\" \\\\\\\\ é](a.png)'));
    expect(withAlt(text, 'c', 1)).toBe(text.replace('![](b.png)', '![c](b.png)'));
  });

  test('that needs a line of its own gets one, as the file writes its lines', () => {
    const lines = written([cell(['```{image} a.png\n', ':width: 3\n', '```'])]);
    expect(withAlt(lines, 'x')).toBe(lines.replace('a.png\\n",\n', 'a.png\\n",\n    ":alt: x\\n",\n'));
    const whole = written([cell('```{image} a.png\n:width: 3\n```')]);
    expect(withAlt(whole, 'x')).toBe(whole.replace('a.png\\n', 'a.png\\n:alt: x\\n'));
  });

  test('takes one line where the old one took two', () => {
    const text = written([cell(['![a\n', 'b](a.png)\n', 'end'])]);
    const after = withAlt(text, 'new');
    expect(JSON.parse(after)).toEqual(JSON.parse(written([cell(['![new](a.png)\n', 'end'])])));
  });
});

describe('Comments that ignore', () => {
  async function rulesIn(source: string | readonly string[]) {
    const document = {
      path: 'a.ipynb',
      format: 'notebook',
      text: written([cell('text'), cell(source)]),
      changedLines: 'all' as const,
    };
    const { images, notes } = await lintDocuments([document], {
      scope: 'all',
      changedFiles: new Set(),
      baseline: undefined,
      policy: noPolicy,
      today: '2026-10-01',
    });
    return { rules: images.map(({ findings }) => findings.map(({ rule }) => rule)), notes };
  }
  const comment = '<!-- alt-text-review-ignore-next-line empty-markdown-alt: drawn later -->';
  const kept = ['empty-markdown-alt'];

  test.each([
    ['in one string', `${comment}\n\n![](a.png)\n![](b.png)`],
    ['in a list of lines', [`${comment}\n`, '\n', '![](a.png)\n', '![](b.png)']],
  ])('the next line do so for the next line of the cell: %s', async (_, source) => {
    expect(await rulesIn(source)).toEqual({ rules: [[], kept], notes: [] });
  });

  test('and have no effect name their line in the file', async () => {
    const { notes } = await rulesIn(['text\n', comment]);
    const line =
      written([cell('text'), cell(['text\n', comment])])
        .split('\n')
        .findIndex((one) => one.includes('ignore')) + 1;
    expect(notes).toEqual([expect.stringMatching(new RegExp(`^a\\.ipynb:${line}: There is nothing to ignore`))]);
  });
});
