import { describe, expect, test } from 'vitest';
import { noPolicy } from '../../src/review/policy.ts';
import { review } from '../../src/review/index.ts';
import { whyNoDraft } from '../../src/text/no-draft.ts';
import type { Document } from '../../src/model/document.ts';
import type { Drafter } from '../../src/model/draft.ts';
import type { SamePictures } from '../../src/model/picture.ts';

const words = 'A red kite over a hill.';
const repetition = 'The model gave the same description of another picture on this page.';
const elsewhere = 'The model gave the same description of another picture on another page.';
const takenElsewhere = 'The model gave a description that another picture on another page already has.';
const taken = 'The model gave a description that another picture on this page already has.';

/** Answers with the text that `answers` has for an address, and with `words` for any other picture. */
function drafter(answers: Readonly<Record<string, string>> = {}, bytesOf?: (src: string) => string): Drafter {
  return (wanted) =>
    Promise.resolve({
      drafts: wanted.map(({ image }) => ({
        status: 'ok',
        text: answers[image.src] ?? words,
        provider: 'p',
        model: 'm',
        costUsd: 0.01,
        cached: false,
        language: 'en',
        askedHere: true,
        picture: bytesOf?.(image.src),
      })),
      requests: 2 * wanted.length,
      costUsd: 0.01 * wanted.length,
      notes: [],
      refused: undefined,
    });
}

function run(texts: readonly string[], draft = drafter(), samePictures?: SamePictures) {
  const page = (text: string, index: number): Document => ({
    path: `${index}.md`,
    format: 'markdown',
    text,
    changedLines: 'all',
  });
  return runOn(texts.map(page), draft, samePictures);
}

function runOn(documents: readonly Document[], draft = drafter(), samePictures?: SamePictures) {
  return review({
    documents,
    skipped: [],
    scope: 'all',
    changedFiles: new Set(),
    failOn: 'error',
    unread: 'fail',
    minCoverage: undefined,
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
    language: 'auto',
    drafting: { status: 'ready', draft },
    contextDrafts: 'auto',
    samePictures,
    notes: [],
  });
}

async function drafts(...args: Parameters<typeof run>) {
  const { images } = await run(...args);
  return images.map(({ draft }) => (draft?.status === 'ok' ? 'draft' : draft && whyNoDraft(draft)));
}

async function draftsIn(...args: Parameters<typeof runOn>) {
  const { images } = await runOn(...args);
  return images.map(({ draft }) => (draft?.status === 'ok' ? 'draft' : draft && whyNoDraft(draft)));
}

const a = '![](a.png)\n\n';
const b = '![](b.png)\n\n';
const c = '![](c.png)\n\n';

test.each([
  ['one picture in two places', a + a, ['draft', 'draft']],
  ['two pictures', a + b, ['draft', repetition]],
  ['two pictures, the first of them twice', a + b + a, ['draft', repetition, 'draft']],
  ['three pictures', a + b + c, [repetition, repetition, repetition]],
  ['a picture that is called so already', `![A red kite, over a hill](x.png)\n\n${a}`, [undefined, taken]],
  ['a picture further down that is called so', `${a}![a red kite over a hill](x.png)\n\n`, [taken, undefined]],
  ['one picture in light and dark', '![](k-dark.png)\n\n![](k-light.png)\n\n', ['draft', 'draft']],
])('%s', async (_, text, expected) => {
  expect(await drafts([text])).toEqual(expected);
});

test('case and punctuation make no difference', async () => {
  expect(await drafts([a + b], drafter({ 'b.png': 'a red KITE, over a hill' }))).toEqual(['draft', repetition]);
  expect(await drafts([a + b], drafter({ 'b.png': 'A red kite over the sea.' }))).toEqual(['draft', 'draft']);
});

test('characters that are read out make a difference', async () => {
  const answers = { 'a.png': 'The logo of C#.', 'b.png': 'The logo of C++.' };
  expect(await drafts([a + b], drafter(answers))).toEqual(['draft', 'draft']);
});

describe('across the pages of a run,', () => {
  test.each([
    ['one picture on two pages', [a, a], ['draft', 'draft']],
    ['two pictures', [a, b], ['draft', elsewhere]],
    ['six pictures', [a, b, c, '![](d.png)\n', '![](e.png)\n', '![](f.png)\n'], Array(6).fill(elsewhere)],
    ['two pictures, one of them on both pages', [a, a + b], ['draft', 'draft', repetition]],
    [
      'a picture that is called so on another page',
      ['![A red kite, over a hill](x.png)\n', a],
      [undefined, takenElsewhere],
    ],
    ['one picture in light and dark', ['![](k-dark.png)\n', '![](k-light.png)\n'], ['draft', 'draft']],
  ])('%s', async (_, texts, expected) => {
    expect(await drafts(texts)).toEqual(expected);
  });

  test('pictures with one name in two folders are two, unless their bytes are the same', async () => {
    const documents = ['en/1.md', 'de/1.md'].map(
      (path) => ({ path, format: 'markdown', text: a, changedLines: 'all' }) as const,
    );
    expect(await draftsIn(documents)).toEqual(['draft', elsewhere]);
    expect(
      await draftsIn(
        documents,
        drafter({}, () => 'the same bytes'),
      ),
    ).toEqual(['draft', 'draft']);
  });
});

test('copies of one picture under two names count as one', async () => {
  const copies: SamePictures = (places) => Promise.resolve(places.map(({ src }) => (src === 'c.png' ? src : 'same')));
  expect(await drafts([a + b + c], drafter(), copies)).toEqual(['draft', 'draft', repetition]);
});

test('symbols of one drawing are different pictures', async () => {
  const copies: SamePictures = (places) => Promise.resolve(places.map(() => 'same'));
  const texts = ['![](i.svg#bell)\n', '![](i.svg#gate)\n'];
  expect(
    await drafts(
      texts,
      drafter({}, () => 'the same bytes'),
      copies,
    ),
  ).toEqual(['draft', elsewhere]);
});

test('a dropped draft is not a suggestion, counts as not made, and its cost still counts', async () => {
  const { images, drafts } = await run([a + b]);
  expect(images.map(({ suggestion }) => suggestion?.alt)).toEqual([words, undefined]);
  expect(drafts).toMatchObject({
    requested: 2,
    drafted: 1,
    failed: [{ src: 'b.png', reason: repetition }],
    costUsd: 0.02,
  });
});
