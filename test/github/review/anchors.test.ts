import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorImages } from '../../../src/github/review/anchors.ts';
import type { Hunk } from '../../../src/lib/hunks.ts';
import { fixedText } from '../../../src/review/suggest.ts';
import { reportOf } from '../reviewed.ts';
import { runs } from '../../world/runs.ts';

const whole: readonly Hunk[] = [{ start: 1, end: 10_000 }];
const letter = (src: string) => `A drawing of the letter ${src[0] ?? ''}.`;
const draft = letter('a');

async function anchored(
  text: string,
  hunks: readonly Hunk[] | undefined = whole,
  mode: 'suggest' | 'comment' = 'suggest',
  encoding?: string,
) {
  const { images } = await reportOf(text, letter, { encoding });
  return anchorImages(images, () => hunks, mode);
}

describe('A suggestion', () => {
  test.each([
    ['a line of its own', 'x\n![](a.png)\ny\n', 2, `![${draft}](a.png)`],
    ['a list', '- x\n  - ![](a.png)\n', 2, `  - ![${draft}](a.png)`],
    ['a quote', '> x\n> ![](a.png) y\n', 2, `> ![${draft}](a.png) y`],
    ['a table', '| a |\n|---|\n| ![](a.png) |\n', 3, `| ![${draft}](a.png) |`],
    ['tabs and blanks at the end', 'x\n-\t![](a.png)  \n', 2, `-\t![${draft}](a.png)  `],
    ['CRLF', 'x\r\n![](a.png)\r\ny\r\n', 2, `![${draft}](a.png)`],
    ['a last line without an end', 'x\n\n![](a.png)', 3, `![${draft}](a.png)`],
    ['a byte order mark', '\uFEFF![](a.png)\n', 1, `\uFEFF![${draft}](a.png)`],
  ])('in %s replaces the line and keeps the rest of it', async (_, text, line, replacement) => {
    const { anchors, outside } = await anchored(text);
    expect(outside).toEqual([]);
    expect(anchors).toMatchObject([{ path: 'docs/a.md', startLine: line, line, replacement, applicable: true }]);
  });

  test('covers all images of a line at once', async () => {
    const { anchors } = await anchored('![](a.png) and ![](b.png)\n![](c.png)\n');
    expect(anchors.map(({ images, replacement }) => [images.length, replacement])).toEqual([
      [2, `![${letter('a')}](a.png) and ![${letter('b')}](b.png)`],
      [1, `![${letter('c')}](c.png)`],
    ]);
  });

  test('joins ranges that overlap', async () => {
    const text = '<img src="a.png"\n  class="x"> <img\n  src="b.png">\n';
    const { anchors } = await anchored(text);
    const lines = anchors.map(({ startLine, line }) => [startLine, line]);
    for (const [index, [start]] of lines.entries()) {
      expect(lines.slice(0, index).some(([first = 0, last = 0]) => (start ?? 0) >= first && (start ?? 0) <= last)).toBe(
        false,
      );
    }
    expect(anchors.flatMap(({ images }) => images)).toHaveLength(2);
  });

  test('applies one of two edits that overlap, as in the file itself', async () => {
    const text = '![![](a.png)](b.png)\n\n![](c.png)\n';
    const { images } = await reportOf(text, letter);
    const { anchors } = anchorImages(images, () => whole, 'suggest');
    const document = images[0]?.document;
    expect(document && fixedText(document, images).split('\n')).toEqual([
      anchors[0]?.replacement,
      '',
      anchors[1]?.replacement,
      '',
    ]);
  });

  test('has to be applied by hand where line endings are mixed', async () => {
    const { anchors } = await anchored('x\r\n![](a.png)\r\ny\n');
    expect(anchors).toMatchObject([{ replacement: `![${draft}](a.png)`, applicable: false }]);
  });

  test.each([
    ['windows-1252', 'gr\u00fcn ![](a.png)\n', false],
    ['windows-1252', 'gr\u00fcn\n![](a.png)\n', false],
    ['windows-1252', 'green ![](a.png)\n', true],
    [undefined, 'gr\u00fcn ![](a.png)\n', true],
  ])('in %s for %j is one that GitHub can apply: %j', async (encoding, text, applicable) => {
    const { anchors } = await anchored(text, whole, 'suggest', encoding);
    expect(anchors).toMatchObject([{ replacement: expect.stringContaining(draft) as string, applicable }]);
  });

  test('has no place in UTF-16, which GitHub shows as a binary file', async () => {
    const { anchors, outside } = await anchored('![](a.png)\n', whole, 'suggest', 'utf-16le');
    expect([anchors.length, outside.length]).toEqual([0, 1]);
  });

  test('is made only where the diff shows its lines', async () => {
    const hunks = [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ];
    const text = '![](a.png)\nx\nx\n![](b.png)\n![](c.png)\n';
    const { anchors, outside } = await anchored(text, hunks);
    expect(anchors.map(({ line }) => line)).toEqual([1, 4]);
    expect(outside.map(({ image }) => image.src)).toEqual(['c.png']);
  });

  test('is not made in a file whose diff is not shown', async () => {
    const { images } = await reportOf('![](a.png)\n');
    const { anchors, outside } = anchorImages(images, () => undefined, 'suggest');
    expect(anchors).toEqual([]);
    expect(outside).toHaveLength(1);
  });

  test('is not made for an image without a draft, which `comment` still reports', async () => {
    const { images } = await reportOf('![](a.png)\n', () => undefined);
    expect(anchorImages(images, () => whole, 'suggest')).toEqual({ anchors: [], outside: [] });
    expect(anchorImages(images, () => whole, 'comment').anchors).toMatchObject([{ line: 1, replacement: undefined }]);
  });
});

test('A plain comment covers every line of its image', async () => {
  const { anchors } = await anchored('x\n\n<img src="a.png"\n  width="3">\n', whole, 'comment');
  expect(anchors).toMatchObject([{ startLine: 3, line: 4, replacement: undefined }]);
});

test('The most severe come first, then by line', async () => {
  const { anchors } = await anchored('![screenshot](a.png)\n\n![](b.png)\n\n![](c.png)\n', whole, 'comment');
  expect(anchors.map(({ line }) => line)).toEqual([3, 5, 1]);
});

const lines = fc.array(
  fc.constantFrom(
    'text',
    '',
    '![](a.png)',
    '![](b.png) ![](c.png)',
    '- ![image](d.png)',
    '> ![](e.png)',
    '<img src="f.png">',
    '<img\nsrc="g.png">',
    '![A cat asleep on a chair.](h.png)',
    '| ![](i.png) |',
    '`![](j.png)`',
  ),
  { maxLength: 12 },
);

test('All suggestions applied give the text that the edits give, and no two share a line', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (parts, end, isOpen) => {
      const text = parts.join('\n').replaceAll('\n', end) + (isOpen ? '' : end);
      const report = await reportOf(text);
      const { anchors } = anchorImages(report.images, () => whole, 'suggest');
      const result = text.split(end);
      const taken = new Set<number>();
      for (const { startLine, line, replacement } of anchors.toSorted((a, b) => b.line - a.line)) {
        for (let at = startLine; at <= line; at += 1) {
          expect(taken.has(at)).toBe(false);
          taken.add(at);
        }
        const now = replacement?.split('\n') ?? [];
        expect(now).not.toEqual(result.slice(startLine - 1, line));
        result.splice(startLine - 1, line - startLine + 1, ...now);
      }
      const [document] = report.images.map((reviewed) => reviewed.document);
      if (document !== undefined) expect(result.join(end)).toBe(fixedText(document, report.images));
    }),
    runs(8),
  );
});
