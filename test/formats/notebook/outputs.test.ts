import { expect, test } from 'vitest';
import { notebookWithOutputs } from '../../../src/formats/notebook/with-outputs.ts';
import { lintDocuments } from '../../../src/review/lint.ts';
import { noPolicy } from '../../../src/review/policy.ts';
import { applyEdits } from '../../../src/text/edits.ts';

const output = (metadata: object, data: object = { 'image/png': 'iVBORw0KGgo=' }) => ({
  output_type: 'display_data',
  data,
  metadata,
});
const written = (...outputs: readonly object[]) =>
  JSON.stringify({
    cells: [
      { cell_type: 'code', source: '1', outputs },
      { cell_type: 'markdown', source: '# A\n![x](a.png)' },
    ],
  });
const file = written(
  output({}),
  output({ 'image/png': { alt: 'A line that rises' } }),
  output({}, { 'text/html': '<img src="b.png">' }),
);

async function linted(notebookOutputs: boolean) {
  const document = { path: 'a.ipynb', format: 'notebook', text: file, changedLines: 'all' } as const;
  const { images } = await lintDocuments([document], {
    scope: 'all',
    changedFiles: new Set(),
    baseline: undefined,
    policy: { ...noPolicy, notebookOutputs },
    today: '2026-10-01',
  });
  return images.map(({ image, findings }) => [
    image.syntax,
    ...findings.map(({ rule, severity }) => `${rule} ${severity}`),
  ]);
}

test('Pictures that code has put out are listed when asked for, and a missing text is worth a look', async () => {
  expect(await linted(false)).toEqual([['inline', 'too-short info']]);
  expect((await linted(true)).slice(0, 2)).toEqual([['output', 'missing-alt info'], ['output']]);
});

test.each([
  [{}, { 'image/png': { alt: 'New' } }],
  [
    { 'image/png': { width: 3 }, a: 1 },
    { 'image/png': { alt: 'New', width: 3 }, a: 1 },
  ],
  [{ 'image/png': {} }, { 'image/png': { alt: 'New' } }],
  [{ 'image/png': { alt: 'Old "x"' } }, { 'image/png': { alt: 'New' } }],
])('The text of an output is written into its metadata: %j', (before, after) => {
  const text = written(output(before));
  const [image] = notebookWithOutputs.read(text).images;
  expect(image).toMatchObject({ syntax: 'output' });
  const edited = image && applyEdits(text, [notebookWithOutputs.setAlt(text, image, 'New')]);
  expect(JSON.parse(edited ?? '')).toEqual(JSON.parse(written(output(after))));
});

test.each([
  '{"cells":[{"outputs":[3,{"data":[],"metadata":{}},{"data":{"image/png":""},"metadata":3}]}]}',
  '{"cells":[{"outputs":[',
])('What is no output is none: %j', (text) => {
  expect(notebookWithOutputs.read(text).images).toEqual([]);
});
