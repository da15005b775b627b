import { expect, test } from 'vitest';
import { expressionsIn, known, modules, objectionTo, shortProofMs } from '../scripts/expressions.js';

const { proved, bounded } = known();
const expressions = modules().flatMap(([path, text]) => expressionsIn(path, text));

test('No regular expression of src takes more than linear time', () => {
  const settled = new Set([...proved, ...Object.keys(bounded)]);
  const fresh = new Map(
    expressions.filter(({ literal }) => !settled.has(literal)).map(({ place, literal }) => [literal, place]),
  );
  const objections = [...fresh].flatMap(([literal, place]) => {
    const objection = objectionTo(literal, shortProofMs * 10);
    return objection === undefined ? [] : [`${place} ${literal}: ${objection}. See scripts/expressions.js.`];
  });
  expect(objections).toEqual([]);
});

test('Every expression that is listed as proved or bounded is in src', () => {
  const literals = new Set(expressions.map(({ literal }) => literal));
  expect([...proved, ...Object.keys(bounded)].filter((literal) => !literals.has(literal))).toEqual([]);
});

test.each([
  ['a repetition in a repetition', String.raw`/^(a+)+$/`],
  ['two that share characters', String.raw`/^\s*a?\s*$/`],
  ['one that begins anywhere', String.raw`/\s+$/`],
  ['one that begins at a mark that it may contain', String.raw`/<[a-z][^>]*>/g`],
])('An expression with %s is found where it is, and refused', (_, literal) => {
  const found = expressionsIn('src/a.ts', `export const a = 1;\nconst planted = ${literal};\n`);
  expect(found).toEqual([{ place: 'src/a.ts:2', literal }]);
  expect(objectionTo(literal, shortProofMs * 10)).toMatch(/polynomial|exponential/);
});

test('Expressions that are put together while the program runs are in these modules alone, because the checker does not see them', () => {
  const composed = modules().flatMap(([path, text]) => (/\bnew RegExp\(/.test(text) ? [path.replace('src/', '')] : []));
  // Choices between words of a list, or parts that are expressions of their own and checked as such.
  expect(composed).toEqual([
    'alt-tree/naming.ts',
    'drafts/guardrails/personal.ts',
    'drafts/guardrails/words-in.ts',
    'drafts/polish/people.ts',
    'drafts/polish/phrases.ts',
    'formats/components.ts',
    'formats/dialects/dialect.ts',
    'formats/dialects/malformed/label-end.ts',
    'formats/dialects/references.ts',
    'formats/entry.ts',
    'formats/masking/templates.ts',
    'formats/page/bindings.ts',
    'formats/page/raw-text.ts',
    'formats/page/within-limits.ts',
    'formats/quick/html/known.ts',
    'formats/quick/html/leaf.ts',
    'formats/quick/marks.ts',
    'formats/quick/plain-list.ts',
    'lib/at-mark.ts',
    'rules/shared/lexicon.ts',
    'rules/shared/repeats.ts',
    'rules/shared/texts-beside.ts',
    'text/description.ts',
    'text/picture-names.ts',
    'text/same-words.ts',
  ]);
});
