import { describe, expect, test } from 'vitest';
import { openedWorkbench } from '../world/workbench.ts';

describe('an ignore', () => {
  test.each([
    [
      'a.md',
      'One ![](a.png) two.\n',
      'One ![](a.png) <!-- alt-text-review-ignore-line empty-markdown-alt: shown in a demo --> two.\n',
    ],
    [
      'a.html',
      '<p><img src="a.png"></p>\n',
      '<p><img src="a.png"><!-- alt-text-review-ignore-line missing-alt: shown in a demo --></p>\n',
    ],
    [
      'a.mdx',
      '<Image src="a.png" />\n',
      '<Image src="a.png" /> {/* alt-text-review-ignore-line missing-alt: shown in a demo */}\n',
    ],
    [
      'a.rst',
      'Text.\n\n.. image:: a.png\n\nMore.\n',
      'Text.\n\n.. alt-text-review-ignore-next-line missing-alt: shown in a demo\n\n.. image:: a.png\n\nMore.\n',
    ],
    [
      'a.adoc',
      'Text.\n\nimage::a.png[]\n',
      'Text.\n\n// alt-text-review-ignore-next-line missing-alt: shown in a demo\nimage::a.png[]\n',
    ],
    [
      'a.tsx',
      'export const A = () => <img src="a.png" />;\n',
      'export const A = () => <img /* alt-text-review-ignore-line missing-alt: shown in a demo */ src="a.png" />;\n',
    ],
    [
      'b.jsx',
      'export const B = () => createElement("img", { src: "a.png" });\n',
      'export const B = () => /* alt-text-review-ignore-line missing-alt: shown in a demo */ createElement("img", { src: "a.png" });\n',
    ],
    [
      'c.js',
      'export const C = html`<p><img src="a.png"></p>`;\n',
      'export const C = html`<p><img src="a.png"><!-- alt-text-review-ignore-line missing-alt: shown in a demo --></p>`;\n',
    ],
  ])('is a comment in the syntax of %s, and can be taken back', async (file, before, after) => {
    const { image, decide, read, state, undo } = await openedWorkbench({ [file]: before });
    const { results } = await decide([await image()], { kind: 'ignore', reason: 'shown in a demo' });
    expect(results).toEqual([expect.objectContaining({ status: 'done' })]);
    expect(await read(file)).toBe(after);
    expect((await state()).queue).toEqual([expect.objectContaining({ outcome: 'ignored' })]);
    await undo();
    expect(await read(file)).toBe(before);
  });

  test('has an end', async () => {
    const { image, decide, read } = await openedWorkbench({ 'a.html': '<img src="a.png">\n' });
    await decide([await image()], { kind: 'ignore', reason: 'new picture comes', until: '2027-01-31' });
    expect(await read('a.html')).toContain('ignore-line missing-alt until 2027-01-31: new picture comes -->');
  });

  test.each<[string, string, string | undefined, string, RegExp]>([
    ['without a reason', '  ', undefined, '![](a.png)\n', /Give a reason/],
    ['whose reason ends the comment', 'x --> <script>', undefined, '![](a.png)\n', /without </],
    ['whose end is over', 'x', '2026-01-01', '![](a.png)\n', /is over/],
    [
      'that would silence another picture of the line',
      'x',
      undefined,
      '![](a.png) ![](b.png)\n',
      /more than this finding/,
    ],
  ])('%s is refused, and nothing is written', async (_, reason, until, text, why) => {
    const { image, decide, read } = await openedWorkbench({ 'a.md': text });
    const { results } = await decide([await image()], { kind: 'ignore', reason, until });
    expect(results).toEqual([
      expect.objectContaining({ status: 'refused', reason: expect.stringMatching(why) as unknown }),
    ]);
    expect(await read('a.md')).toBe(text);
  });
});
