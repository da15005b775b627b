import { describe, expect, test } from 'vitest';
import { entries } from '../../../src/rules/shared/lexicon.ts';
import { normalise } from '../../../src/rules/shared/normalise.ts';
import { languages } from '../../../src/rules/words/index.ts';
import type { Words } from '../../../src/rules/words/words.ts';

const all: readonly (readonly [string, Words])[] = Object.entries(languages);
const of = (words: Words, name: keyof Words) => entries(words[name] ?? '');

describe.each(all)('the words of %s', (_, words) => {
  const wholeTexts = [
    'pictures',
    'kinds',
    'placeholders',
    'commands',
    'numbered',
  ] as const satisfies readonly (keyof Words)[];

  test.each(wholeTexts)('%s are written as they are compared', (name) => {
    for (const entry of of(words, name)) expect(normalise(entry)).toBe(entry);
  });

  test('stand in one list each, once', () => {
    const all = wholeTexts.flatMap((name) => of(words, name));
    expect(all.filter((entry, at) => all.indexOf(entry) !== at)).toEqual([]);
  });

  test.each(['articles', 'openings', 'endings', 'terms', 'credits', 'screenshots', 'joints'] as const)(
    '%s are in lower case',
    (name) => {
      for (const entry of of(words, name)) expect(entry.toLowerCase()).toBe(entry);
    },
  );

  test('do not call a kind of picture that matters an empty phrase', () => {
    const telling = /screenshot|diagram|chart|map|painting|illustration|drawing|karte|schéma|dessin|mapa|mappa|kaart/u;
    expect(of(words, 'openings').filter((entry) => telling.test(entry))).toEqual([]);
  });
});

test('no word is a picture in one language and a placeholder in another', () => {
  const everywhere = (name: keyof Words) => new Set(all.flatMap(([, words]) => of(words, name)));
  const [pictures, kinds, placeholders] = [everywhere('pictures'), everywhere('kinds'), everywhere('placeholders')];
  expect([...placeholders].filter((entry) => pictures.has(entry) || kinds.has(entry))).toEqual([]);
  expect([...pictures].filter((entry) => kinds.has(entry))).toEqual([]);
});
