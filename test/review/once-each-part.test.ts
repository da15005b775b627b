import { describe, expect, test } from 'vitest';
import { review } from '../../src/review/index.ts';
import { lintDocuments } from '../../src/review/lint.ts';
import { noPolicy, type Policy } from '../../src/review/policy.ts';
import type { Document } from '../../src/model/document.ts';

const person = (name: string) =>
  `<td><a href="https://github.com/${name}"><img src="https://avatars.githubusercontent.com/${name}" alt="${name}"><br><sub><b>${name}</b></sub></a></td>`;
const people = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper'];
const table = (rows: readonly string[]) =>
  `<!-- ALL-CONTRIBUTORS-LIST:START - Do not remove or modify this section -->\n<table><tr>\n${rows.join('\n')}\n</tr></table>\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n`;
const bare = (name: string) => `<td><img src="${name}.png"></td>`;

const page = (text: string, changedLines: Document['changedLines'] = 'all'): Document => ({
  path: 'README.md',
  format: 'markdown',
  text,
  changedLines,
});

async function linted(document: Document, policy: Partial<Policy> = {}, baseline?: ReadonlySet<string>) {
  return lintDocuments([document], {
    scope: document.changedLines === 'all' ? 'all' : 'lines',
    changedFiles: new Set(),
    baseline,
    policy: { ...noPolicy, ...policy },
    today: '2026-10-01',
  });
}

const shown = ({ images }: Awaited<ReturnType<typeof linted>>) =>
  images.map(({ status, inScope, findings }) => [
    status,
    inScope,
    ...findings.map(({ rule, severity }) => `${rule} ${severity}`),
  ]);

describe('What a program writes into a page', () => {
  test('has a warning once, and its other images are fine', async () => {
    const result = await linted(page(table(people.map(person))));
    expect(shown(result)).toEqual([
      ['weak', true, 'redundant-with-text warning'],
      ['ok', true],
      ['ok', true],
    ]);
    expect(result.images[0]?.findings[0]?.message).toBe(
      'A program writes this part of the page ("ALL-CONTRIBUTORS-LIST:START"), so change its template. 3 images of it have this finding, which is reported once. The first: "Ada Lovelace" is also in the link, so a screen reader user hears it twice. Write `alt=""` if these words say it all, or describe what the picture adds to them.',
    );
  });

  test('has an error once, and its other images stay missing', async () => {
    const text = `${table(people.map(bare))}\n<img src="z.png">\n`;
    expect(shown(await linted(page(text)))).toEqual([
      ['missing', true, 'missing-alt error'],
      ['missing', true],
      ['missing', true],
      ['missing', true, 'missing-alt error'],
    ]);
  });

  test('is out of scope where the project leaves it out', async () => {
    const text = `${table(people.map(bare))}\n<img src="z.png">\n`;
    expect(shown(await linted(page(text), { generatedParts: 'skip' }))).toEqual([
      ['missing', false],
      ['missing', false],
      ['missing', false],
      ['missing', true, 'missing-alt error'],
    ]);
  });

  test('is not reported again for a person who is added', async () => {
    const before = await linted(page(table(people.map(person)), new Set([5])));
    expect(shown(before).filter(([, inScope]) => inScope)).toEqual([['ok', true]]);
  });

  test('stays accepted by a baseline when another person stands first', async () => {
    const accepted = await linted(page(table(people.map(bare))));
    const key = `missing-alt | ${accepted.images[0]?.identity ?? ''}`;
    const later = await linted(page(table(['New', ...people].map(bare))), {}, new Set([key]));
    expect(later.images.flatMap(({ findings }) => findings)).toEqual([]);
    expect([...later.accepted]).toEqual([key]);
  });

  const canoe = '<img src="a.png" alt="Image of a green canoe on a lake">';
  test('gets no suggestion, which the next run of the program would undo', async () => {
    const report = await review({
      documents: [page(`${table([canoe])}\n${canoe}\n`)],
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
      drafting: { status: 'off' },
      contextDrafts: 'always',
      mends: true,
      notes: [],
    });
    expect(report.images.map(({ suggestion }) => suggestion?.alt)).toEqual([undefined, 'A green canoe on a lake']);
  });
});
