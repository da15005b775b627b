import { expect, test } from 'vitest';
import { rdjson } from '../../src/reporters/rdjson.ts';
import { reviewed, empty, regular } from './reports.ts';
import type { Document } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';

type Position = { readonly line: number; readonly column: number };
type Range = { readonly start: Position; readonly end: Position };
type Diagnostic = {
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly location: { readonly path: string; readonly range: Range };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
};

const diagnostics = (report: Report) =>
  (JSON.parse(rdjson(report)) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;

test('the diagnostics are the files that could not be read and the findings in scope, most severe first', () => {
  expect(diagnostics(regular()).map(({ code, severity }) => [code.value, severity])).toEqual([
    ['unread', 'ERROR'],
    ['missing-alt', 'ERROR'],
    ['generic-alt', 'WARNING'],
    ['redundant-prefix', 'INFO'],
  ]);
});

test('a suggestion has the place of the text alone', () => {
  const [, missing] = diagnostics(regular());
  expect(missing?.location.range).toEqual({ start: { line: 3, column: 1 }, end: { line: 3, column: 17 } });
  expect(missing?.suggestions).toEqual([
    {
      range: { start: { line: 3, column: 3 }, end: { line: 3, column: 3 } },
      text: 'Terminal with three passing tests.',
    },
  ]);
});

test('columns count bytes', () => {
  const text = 'a\nBücher 😀 ![](a.png)\n';
  const document: Document = { path: 'a.md', format: 'markdown', text, changedLines: 'all' };
  const image = {
    ...reviewed(document, '![](a.png)', { src: 'a.png', alt: undefined }),
    findings: [{ rule: 'missing-alt', severity: 'error' as const, message: 'None.' }],
  };
  const [found] = diagnostics({ ...empty, images: [image] });
  expect(found?.location.range).toEqual({ start: { line: 2, column: 14 }, end: { line: 2, column: 24 } });
});
