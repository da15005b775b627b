import { describe, expect, test } from 'vitest';
import {
  isEnglish,
  isSameLanguage,
  knownLanguageName,
  languageName,
  languageOf,
  languageOfPath,
  primaryLanguage,
  statedLanguage,
} from '../../src/text/language.ts';
import { bareContext } from '../world/image.ts';

const around = (language: string | undefined) => ({ context: { ...bareContext, language } });

describe('The language around an image is', () => {
  test.each<[string | undefined, string, string | undefined]>([
    ['de-AT', 'docs/fr/a.md', 'de-AT'],
    [' de ', 'a.md', 'de'],
    [undefined, 'docs/fr/a.md', 'fr'],
    [undefined, 'docs/a.md', undefined],
    ['', 'docs/fr/a.md', 'fr'],
    [' ', 'a.md', undefined],
    ['und', 'docs/fr/a.md', 'fr'],
    ['{{ site.lang }}', 'docs/fr/a.md', 'fr'],
    ['${lang}', 'a.md', undefined],
  ])('by lang %j and path %j: %j', (language, path, expected) => {
    expect(statedLanguage(around(language), path)).toBe(expected);
    expect(languageOf({ document: { path }, image: around(language) })).toBe(expected ?? 'en');
  });
});

test.each([
  ['docs/fr/setup.md', 'fr'],
  ['i18n/pt-BR/setup.md', 'pt-BR'],
  ['i18n/zh_CN/setup.md', 'zh_CN'],
  ['no/setup.md', undefined],
  ['docs/is/setup.md', undefined],
  ['fr', undefined],
  ['localization/mr/setup.md', 'mr'],
  ['app/i18n/is/setup.md', 'is'],
  ['locales/xx/setup.md', undefined],
  ['README_ES.md', 'es'],
  ['support/readme/README_ZH_TW.md', 'zh_TW'],
  ['README_zh-cn.md', 'zh-cn'],
  ['README_CN.md', 'zh'],
  ['README-JP.md', 'ja'],
  ['README.pa.md', 'pa'],
  ['doc/README.so.md', 'so'],
  ['README_BE.md', 'be'],
  ['README.ts.md', undefined],
  ['README-pi.md', undefined],
  ['README_XX.md', undefined],
  ['setup_ES.md', undefined],
])('The path %j states %j', (path, language) => {
  expect(languageOfPath(path)).toBe(language);
});

describe('Two tags mean one language', () => {
  test.each([
    ['pt', 'pt-BR'],
    ['zh_CN', 'zh-Hans'],
    ['EN', 'en-GB'],
    ['no', 'nb-NO'],
    ['iw', 'he'],
    ['in', 'id'],
  ])('%s and %s', (one, other) => {
    expect(isSameLanguage(one, other)).toBe(true);
  });

  test.each([
    ['nn', 'nb'],
    ['de', 'nl'],
    ['en', 'eng'],
  ])('but not %s and %s', (one, other) => {
    expect(isSameLanguage(one, other)).toBe(false);
  });
});

test('A tag is cut to its language', () => {
  expect([' pt-BR', 'iw-IL', ''].map(primaryLanguage)).toEqual(['pt', 'he', '']);
  expect(['en', 'en_US', 'EN-gb', 'eng', 'de'].map(isEnglish)).toEqual([true, true, true, false, false]);
});

test('A language has its English name, and an unknown tag stays as it is', () => {
  expect(['pt_BR', 'xx', 'de-1', 'German'].map(knownLanguageName)).toEqual([
    'Brazilian Portuguese',
    undefined,
    undefined,
    undefined,
  ]);
  expect(['de', 'xx', ''].map(languageName)).toEqual(['German', 'xx', '']);
});
