import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../src/rules/shared/lexicon.ts';
import { repeats } from '../../../src/rules/shared/repeats.ts';

const repeat = (text: string, label: string, language = 'en') => repeats(text, label, lexicon(language));

describe('A text repeats the whole label', () => {
  test.each([
    ['The quay', 'Figure 1.2. The quay'],
    ['The quay', 'Fig. 3: Quay'],
    ['Quay', 'FIGURE A-1 – The quay.'],
    ['Figure 2: quay', 'Figure 3: quay'],
    ['Quay', 'Table 4 | Quay'],
    ['Quay', 'Fig. 1 Quay ¶'],
    ['Quay', 'Quay\uf0c1'],
    ['Quay', '2.1 Quay'],
    ['Quay', '3) Quay'],
    ['Quay', '“Quay”'],
  ])('%j: %j', (text, label) => {
    expect(repeat(text, label)).toBe('whole');
  });

  test.each([
    ['de', 'Abb. 1.2: Der Kai'],
    ['fr', 'Figure 1 – Le quai'],
    ['es', 'Figura 1. El muelle'],
    ['pt', 'Figura 1 – O cais'],
    ['it', 'Tabella 1. Il molo'],
    ['nl', 'Afbeelding 1: De kade'],
    ['sv', 'Figur 1. En kaj'],
    ['da', 'Figur 1. En kaj'],
    ['nb', 'Figur 1. En kai'],
    ['fi', 'Kuva 1. Laituri'],
    ['pl', 'Rys. 1. Nabrzeże'],
    ['cs', 'Obrázek 1: Nábřeží'],
    ['hu', '1. ábra: A rakpart'],
    ['hu', '1.2. táblázat – Rakpart'],
    ['ro', 'Figura 1. Chei'],
    ['el', 'Εικόνα 1: Η αποβάθρα'],
    ['tr', 'Şekil 1. Rıhtım'],
    ['ru', 'Рис. 1. Набережная'],
    ['uk', 'Рисунок 1 – Набережна'],
    ['ar', 'الشكل 1: الرصيف'],
    ['he', 'איור 1: הרציף'],
    ['hi', 'चित्र 1: घाट'],
    ['vi', 'Hình 1: Bến tàu'],
    ['id', 'Gambar 1. Dermaga'],
    ['ja', '図1：埠頭'],
    ['ja', '図 1-2 埠頭'],
    ['ko', '그림 1. 부두'],
    ['zh-Hans', '图 1-2：码头'],
    ['zh-Hant', '圖1 碼頭'],
  ])('in %s: %j', (language, label) => {
    const text = label.replace(/^\P{Nd}*\p{Nd}+(?:[.-]\p{Nd})?\.?\s?(?:ábra|táblázat)?[\s\p{P}]*/u, '');
    expect(repeat(text, label, language)).toBe('whole');
  });
});

describe('A text adds only a kind of picture', () => {
  test.each([
    ['en', 'Parcel logo', 'Parcel'],
    ['en', 'The Parcel logo', 'Parcel'],
    ['en', 'Logo of Parcel', 'Parcel'],
    ['en', 'Logo of the Parcel', 'Fig. 2: Parcel'],
    ['en', 'Screenshot of the quay', 'The quay'],
    ['en', 'An image showing the quay', 'the quay'],
    ['de', 'Logo von Parcel', 'Parcel'],
    ['de', 'Parcel-Logo', 'Parcel'],
    ['fr', 'Logo de Parcel', 'Parcel'],
    ['ja', 'パーセルのロゴ', 'パーセルの'],
    ['zh-Hans', '码头截图', '码头'],
  ])('in %s: %j beside %j', (language, text, label) => {
    expect(repeat(text, label, language)).toBe('with its kind');
  });
});

describe('A text says more, or something else', () => {
  test.each([
    ['Berth plan', 'Berth plan of Monday'],
    ['Berth plan of Monday', 'Berth plan'],
    ['Parcelogo', 'Parce'],
    ['Figure 1', 'Figure 1: the quay'],
    ['C++', 'C'],
    ['C++', 'C#'],
    ['3D printers', 'Figure 3: printers'],
    ['3 berths', '4 berths'],
    ['2024', '2025'],
    ['Map of the harbour at night', 'Harbour'],
    ['→', '←'],
    ['Logo', ''],
    ['Quay', 'Fig. 1'],
    ['Quay', '¶'],
    [`${'a crane '.repeat(17)}left`, `${'a crane '.repeat(17)}east`],
  ])('%j beside %j', (text, label) => {
    expect(repeat(text, label)).toBeUndefined();
  });

  test('beside nothing', () => {
    expect(repeats('Quay', undefined, lexicon('en'))).toBeUndefined();
  });
});

test('A label in which only signs around the words differ repeats them', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z\d]{1,8}$/), { minLength: 1, maxLength: 6 });
  const sign = fc.constantFrom('', '.', ':', ' ', '"', ' (', ')', '!?', '“', '”', '…', '\u00ad', ' ¶');
  fc.assert(
    fc.property(words, sign, sign, sign, (all, before, between, after) => {
      const text = `Views of ${all.join(' ')}`;
      expect(repeat(text, `${before}VIEWS of${between} ${all.join(' ')}${after}`)).toBe('whole');
    }),
  );
});
