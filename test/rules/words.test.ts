import { describe, expect, test } from 'vitest';
import { entries, languages } from '../../src/rules/lexicon.ts';
import { normalise } from '../../src/rules/normalise.ts';
import type { Words } from '../../src/rules/words/words.ts';

describe.each(Object.entries(languages))('the words of %s', (_, words) => {
  const wholeTexts = ['pictures', 'kinds', 'placeholders'] as const satisfies readonly (keyof Words)[];

  test.each(wholeTexts)('%s are written as they are compared', (name) => {
    for (const entry of entries(words[name])) expect(normalise(entry)).toBe(entry);
  });

  test('stand in one list each, once', () => {
    const all = wholeTexts.flatMap((name) => entries(words[name]));
    expect(all.filter((entry, at) => all.indexOf(entry) !== at)).toEqual([]);
  });

  test.each(['articles', 'openings', 'endings', 'screenshots', 'joints'] as const)('%s are in lower case', (name) => {
    for (const entry of entries(words[name])) expect(entry.toLowerCase()).toBe(entry);
  });

  test('never take a kind of picture that matters for an empty opening', () => {
    const telling = /screenshot|diagram|chart|map|painting|illustration|drawing|karte|schéma|dessin|mapa|mappa|kaart/u;
    expect(entries(words.openings).filter((entry) => telling.test(entry))).toEqual([]);
  });
});

test('no word is a picture in one language and a placeholder in another', () => {
  const everywhere = (name: keyof Words) => new Set(Object.values(languages).flatMap((words) => entries(words[name])));
  const [pictures, kinds, placeholders] = [everywhere('pictures'), everywhere('kinds'), everywhere('placeholders')];
  expect([...placeholders].filter((entry) => pictures.has(entry) || kinds.has(entry))).toEqual([]);
  expect([...pictures].filter((entry) => kinds.has(entry))).toEqual([]);
});
