import { expect, test } from 'vitest';
import { notebookWithOutputs } from '../../../src/formats/notebook/with-outputs.ts';
import { createProof } from '../../../src/review/proof.ts';
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

/** Whether an edit of the first picture is proved: the right one, with `instead` in place of a part of it. */
function isProved(metadata: object, part = '', instead = ''): boolean {
  const text = written(output(metadata), output({ 'image/png': { alt: 'A line that rises' } }));
  const [image] = notebookWithOutputs.read(text).images;
  if (image === undefined) throw new Error('There is no picture.');
  const right = notebookWithOutputs.setAlt(text, image, 'New');
  expect(right.text).toContain(part);
  const edit = { span: right.span, text: right.text.replace(part, instead) };
  const proof = createProof({ text }, { whole: (one) => notebookWithOutputs.outline(one), near: () => undefined });
  return proof([{ image, index: 0, silences: false, alt: 'New', edit }]);
}

test.each([
  ['no metadata', {}],
  ['other metadata', { needs_background: 'light', 'image/png': { width: 3 } }],
  ['a text', { 'image/png': { alt: 'Old', width: 3 } }],
  ['a value that is no text', { 'image/png': { alt: null }, a: [{ b: 1, a: 2 }] }],
])('An edit of an output with %s is proved', (_, metadata) => {
  expect(isProved(metadata)).toBe(true);
});

test.each([
  ['a member beside the text', { 'image/png': { alt: 'Old' } }, '"New"', '"New", "width": 3'],
  ['a member beside a new text', { 'image/png': { width: 4 } }, '"New"', '"New", "width": 3'],
  ['a member of the metadata', {}, '}', '}, "tags": ["hide"]'],
  ['another member of the same name', { 'image/png': { width: 4 } }, '"New"', '"New", "width": 4, "alt": "Other"'],
  ['the text twice', {}, '"alt": ', '"alt": "Other", "alt": '],
  ['what is no JSON', { 'image/png': { alt: 'Old' } }, '"New"', '"New", width'],
  ['a mark that ends the metadata', {}, '}', '}}, "execution_count": {"a": 1'],
])('An edit of an output that adds %s is refused', (_, metadata, part, instead) => {
  expect(isProved(metadata, part, instead)).toBe(false);
});

test('No edit is proved in metadata that are nested too deeply to be compared', () => {
  const shallow = { 'image/png': { alt: 'Old' }, a: [[]] };
  expect(isProved(shallow)).toBe(true);
  const text = written(output({ 'image/png': { alt: 'Old' }, a: 'DEEP' })).replace(
    '"DEEP"',
    '['.repeat(50_000) + ']'.repeat(50_000),
  );
  const [image] = notebookWithOutputs.read(text).images;
  const proof = createProof({ text }, { whole: (one) => notebookWithOutputs.outline(one), near: () => undefined });
  const edit = image && notebookWithOutputs.setAlt(text, image, 'New');
  expect(image && edit && proof([{ image, index: 0, silences: false, alt: 'New', edit }])).toBe(false);
});

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
  ['no text', {}, { alt: { kind: 'absent' }, name: undefined, decorative: false, markedDecorative: false }],
  ['an empty text', { alt: '' }, { alt: { kind: 'empty' }, name: undefined, decorative: true, markedDecorative: true }],
  [
    'a text',
    { width: 3, alt: 'A "line"\nthat rises' },
    {
      alt: { kind: 'text', text: 'A "line"\nthat rises' },
      name: 'A "line"\nthat rises',
      decorative: false,
      markedDecorative: false,
    },
  ],
])('An output with %s is a picture of a program without an address', (_, own, said) => {
  const text = written(output({ needs_background: 'light', 'image/png': own }));
  const [image] = notebookWithOutputs.read(text).images;
  const { span, altSpan, ...rest } = image!;
  expect(rest).toEqual({
    ...said,
    src: '',
    title: undefined,
    width: undefined,
    height: undefined,
    syntax: 'output',
    kind: 'picture',
    isComputed: true,
    emptyIsDecision: true,
    decorativeBy: 'other',
    attribute: 'alt',
    context: {
      control: undefined,
      figcaption: undefined,
      labels: [],
      heading: undefined,
      nearby: '',
      language: undefined,
      adjacentLinkText: undefined,
    },
  });
  expect(span.start < altSpan.start && altSpan.end < span.end).toBe(true);
  expect(text.slice(span.start, span.end)).toBe(
    `"metadata":${JSON.stringify({ needs_background: 'light', 'image/png': own })}`,
  );
});

test('A picture stands below the last heading of the Markdown before it, where more Markdown follows', () => {
  const code = { cell_type: 'code', outputs: [output({})] };
  const heading = (source: string) => ({ cell_type: 'markdown', source });
  const text = JSON.stringify({ cells: [heading('# A'), code, heading('# B'), code, heading('t'), code] });
  const { images } = notebookWithOutputs.read(text);
  expect(images.map(({ context }) => context.heading)).toEqual(['A', 'B', undefined]);
});

const picture = '{"data":{"image/png":""},"metadata":{}}';

test.each([
  ['an output that is none', `{"cells":[{"outputs":[3,${picture}]}]}`],
  ['data that is a list', `{"cells":[{"outputs":[{"data":[],"metadata":{}},${picture}]}]}`],
  ['metadata that is a number', `{"cells":[{"outputs":[{"data":{"image/png":""},"metadata":3},${picture}]}]}`],
  ['outputs that are a number', `{"cells":[{"outputs":3},{"outputs":[${picture}]}]}`],
  ['a byte order mark', `\uFEFF{"cells":[{"outputs":[${picture}]}]}`],
  ['the mistake', `{"cells":[{"outputs":[${picture}]},`],
  ['another list of the notebook', `{"metadata":[{"outputs":[${picture}]}],"cells":[{"outputs":[${picture}]}]}`],
  ['another list of its cell', `{"cells":[{"history":[${picture}],"outputs":[${picture}]}]}`],
  ['other members', `{"cells":[{"outputs":[{"metadata":{},"data":{"image/png":""},"id":{}}]}]}`],
])('A picture is found beside %s', (_, text) => {
  expect(notebookWithOutputs.read(text).images).toHaveLength(1);
});

test.each([
  ['a text', `{"cells":[{"outputs":[{"data":{"text/plain":""},"metadata":{"image/png":{}}}]}]}`],
  ['a table', `{"cells":[{"outputs":[{"data":{"text/html":"<table>"},"metadata":{}}]}]}`],
])('An output that is %s is no picture', (_, text) => {
  expect(notebookWithOutputs.read(text).images).toEqual([]);
});

test('The text of an output is written into its metadata, wherever they stand', () => {
  const text = '{"cells":[{"outputs":[{"metadata":{},"data":{"image/png":""},"other":{}}]}]}';
  const [image] = notebookWithOutputs.read(text).images;
  const edited = applyEdits(text, [notebookWithOutputs.setAlt(text, image!, 'New')]);
  expect(edited).toBe(text.replace('"metadata":{}', '"metadata":{"image/png": {"alt": "New"}}'));
});

test('Of several forms of one output, the first that is a picture carries the text', () => {
  const forms = { 'text/plain': '<Figure size 640x480>', 'image/svg+xml': '<svg>', 'image/png': 'iVBORw0KGgo=' };
  const text = written(output({ 'image/png': { alt: 'Old' } }, forms));
  const [image] = notebookWithOutputs.read(text).images;
  expect(image?.alt).toEqual({ kind: 'absent' });
  const edited = applyEdits(text, [notebookWithOutputs.setAlt(text, image!, 'New')]);
  const after = { 'image/svg+xml': { alt: 'New' }, 'image/png': { alt: 'Old' } };
  expect(JSON.parse(edited)).toEqual(JSON.parse(written(output(after, forms))));
});

test('The edit of an output is written for it, and not for the one before it; of words, on one line', () => {
  const text = written(output({ 'image/png': { alt: 'Old' } }), output({}));
  const [first, second] = notebookWithOutputs.read(text).images;
  const edits = [
    notebookWithOutputs.setDecorative(text, first!)!,
    notebookWithOutputs.setAlt(text, second!, ' A line\n  that "rises" '),
  ];
  const after = [output({ 'image/png': { alt: '' } }), output({ 'image/png': { alt: 'A line that "rises"' } })];
  expect(JSON.parse(applyEdits(text, edits))).toEqual(JSON.parse(written(...after)));
});

test('Beside outputs, Markdown is edited and read for comments as ever', () => {
  const cell = { cell_type: 'markdown', source: '![x](a.png)\n\n<!-- c -->' };
  const text = JSON.stringify({ cells: [{ cell_type: 'code', outputs: [output({})] }, cell] });
  const { images } = notebookWithOutputs.read(text);
  const edited = applyEdits(text, [notebookWithOutputs.setAlt(text, images[1]!, 'New')]);
  expect(edited).toBe(text.replace('![x]', '![New]'));
  expect(notebookWithOutputs.comments(text).map((comment) => comment.text)).toEqual([' c ']);
});

test('An edit of an output and one of a cell are proved together, and none that says something else', () => {
  const text = written(output({}));
  const images = notebookWithOutputs.read(text).images;
  const isSafe = createProof({ text, path: 'a.ipynb' }, { whole: (one) => notebookWithOutputs.outline(one) });
  const edits = images.map((image, index) => ({
    image,
    index,
    silences: false,
    alt: 'New',
    edit: notebookWithOutputs.setAlt(text, image, 'New'),
  }));
  expect(isSafe(edits)).toBe(true);
  expect(isSafe(edits.map((one) => ({ ...one, alt: 'Old' })))).toBe(false);
});

test('Of a text that is written twice, the one that a notebook shows is read and edited', () => {
  const text = written(output({ 'image/png': { alt: 'Old', ALT: 'Shown' } })).replace('ALT', 'alt');
  const [image] = notebookWithOutputs.read(text).images;
  expect(image?.alt).toEqual({ kind: 'text', text: 'Shown' });
  const edited = applyEdits(text, [notebookWithOutputs.setAlt(text, image!, 'New')]);
  expect(edited).toBe(text.replace('Shown', 'New'));
});

test('Metadata of a picture that are no object keep a text from being proved', () => {
  const text = written(output({ 'image/png': 3 }));
  const [image] = notebookWithOutputs.read(text).images;
  const isSafe = createProof({ text, path: 'a.ipynb' }, { whole: (one) => notebookWithOutputs.outline(one) });
  const edit = notebookWithOutputs.setAlt(text, image!, 'New');
  expect(isSafe([{ image: image!, index: 0, silences: false, alt: 'New', edit }])).toBe(false);
});

test.each([
  [{ 'image/png': { alt: null } }, { 'image/png': { alt: 'New' } }],
  [{ 'image/png': { alt: 3, width: 3 } }, { 'image/png': { alt: 'New', width: 3 } }],
])('A text that is none gets one in its place: %j', (before, after) => {
  const text = written(output(before));
  const [image] = notebookWithOutputs.read(text).images;
  expect(image?.alt).toEqual({ kind: 'absent' });
  const edited = applyEdits(text, [notebookWithOutputs.setAlt(text, image!, 'New')]);
  expect(JSON.parse(edited)).toEqual(JSON.parse(written(output(after))));
});

test.each([
  '{"cells":[{"outputs":[3,{"data":[],"metadata":{}},{"data":{"image/png":""},"metadata":3}]}]}',
  '{"cells":[{"outputs":[',
])('What is no output is none: %j', (text) => {
  expect(notebookWithOutputs.read(text).images).toEqual([]);
});
