import { expect, test } from 'vitest';
import type { PageData, PageImage } from '../../../../src/model/html-page.ts';
import { parseDecisions } from '../../../../src/workbench/decisions.ts';
import { createLocalApi } from '../../../../src/workbench/page/report/local-api.ts';

const image = (src: string, more: Partial<PageImage> = {}): PageImage => ({
  line: 3,
  src: [1, src],
  source: ['![](', ')'],
  findings: [0],
  ...more,
});
const data: PageData = {
  version: 1,
  id: 'a',
  coverage: 50,
  toRoot: '',
  findings: [{ rule: 'missing-alt', severity: 'error', message: 'The picture has no text.' }],
  folders: ['./', ''],
  pictures: [[0]],
  bases: ['another place'],
  files: [
    { path: 'a.md', images: [image('a.png', { picture: 0 }), image('a.png', { picture: 0, occurrence: 2 })] },
    {
      path: 'b.md',
      images: [
        image('c.png', {
          draft: { source: 'reuse', alt: 'A cat.', basis: 0, fixed: { from: 2, to: 2, lead: '- ' } },
        }),
        image('d.png', { builtPage: 'site/d.html' }),
        image('e.png', { isUnnamed: true }),
        image('f.png', { isCut: true }),
      ],
    },
  ],
};

function opened() {
  let kept: string | undefined;
  const memory = { get: () => kept, set: (text: string) => void (kept = text) };
  return { api: createLocalApi(data, memory), again: () => createLocalApi(data, memory), memory };
}
const target = (id: string) => ({ id, seen: '' });

test('Decisions are saved as apply reads them, the last one about an image, with its number in the file', async () => {
  const { api } = opened();
  await api.decide({ targets: [target('i0'), target('i1')], decision: { kind: 'describe', alt: ' A  dog. ' } });
  await api.decide({ targets: [target('i2')], decision: { kind: 'skip' } });
  await api.decide({ targets: [target('i0')], decision: { kind: 'decorative' } });
  await api.decide({ targets: [target('i5')], decision: { kind: 'ignore', reason: 'a demo', until: '2027-01-31' } });
  expect(parseDecisions(api.saved(), 'decisions.json').decisions).toEqual([
    { file: 'a.md', src: 'a.png', occurrence: 1, before: '![](a.png)', decision: { kind: 'decorative' } },
    { file: 'a.md', src: 'a.png', occurrence: 2, before: '![](a.png)', decision: { kind: 'describe', alt: 'A dog.' } },
    { file: 'b.md', src: 'f.png', occurrence: 1, decision: { kind: 'ignore', reason: 'a demo', until: '2027-01-31' } },
  ]);
});

test('A decision that no file can hold is refused with the reason', async () => {
  const { api } = opened();
  const reasonOf = async (id: string, decision: Parameters<typeof api.decide>[0]['decision']) => {
    const { results } = await api.decide({ targets: [target(id)], decision });
    return results.map((result) => ('reason' in result ? result.reason : result.status)).join();
  };
  expect(await reasonOf('i3', { kind: 'decorative' })).toMatch(/generator takes it from here to site\/d\.html/);
  expect(await reasonOf('i4', { kind: 'decorative' })).toMatch(/too long/);
  expect(await reasonOf('i0', { kind: 'describe', alt: ' ' })).toMatch(/text is empty/);
  expect(await reasonOf('i0', { kind: 'ignore', reason: 'ends --> here' })).toMatch(/two dashes/);
  expect(parseDecisions(api.saved(), 'x').decisions).toEqual([]);
});

test('Undo takes the last key back, and a reload has the rest', async () => {
  const { api, again } = opened();
  await api.decide({
    targets: [target('i2')],
    decision: { kind: 'describe', alt: 'A cat.', draft: { source: 'reuse', alt: 'A cat.', basis: 'another place' } },
  });
  await api.decide({ targets: [target('i0'), target('i1')], decision: { kind: 'decorative' } });
  expect((await api.undo()).ids).toEqual(['i0', 'i1']);
  const outcomes = (await again().state()).queue.map(({ outcome }) => outcome);
  expect(outcomes).toEqual([undefined, undefined, 'accepted', undefined, undefined, undefined]);
});

test.each([
  '{',
  '[1]',
  '[{"id":"i0","number":1,"decision":{"kind":"describe"}}]',
  '[{"id":"i99","number":1,"decision":{"kind":"skip"}}]',
])('What else is in the memory of the browser is no decision: %s', async (text) => {
  const { memory, again } = opened();
  memory.set(text);
  expect((await again().state()).canUndo).toBe(false);
});

test('An image shows its other places, its line with a draft, and what is heard', async () => {
  const { api } = opened();
  expect((await api.image('i0', true)).elsewhere.map(({ id, isOpen }) => [id, isOpen])).toEqual([['i1', true]]);
  expect((await api.image('i0', true)).picture).toEqual({ address: './a.png' });
  expect([api.fixed('i2', 'A cat.'), api.fixed('i2', 'A dog.')]).toEqual(['- ![A cat.](c.png)', undefined]);
  expect(await api.judge({ id: 'i2', alt: 'A cat.' })).toEqual({
    findings: undefined,
    heard: { line: 'graphic, A cat.', note: undefined },
  });
});
