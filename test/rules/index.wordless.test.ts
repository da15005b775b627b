import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/rules/index.ts';
import { labelled } from '../world/image.ts';
import { image, link, page } from './image.ts';
import type { Sketch } from './image.ts';

const found = (sketch: Sketch) => runRules(image(sketch), page).map(({ rule, severity }) => `${rule} ${severity}`);

/** Texts that describe nothing, each with the one finding that it gets. */
const said: Readonly<Record<string, readonly string[]>> = {
  'url-alt error': [
    'https://example.org/a.png?raw=true',
    'http://example.org',
    'www.example.org/x',
    '<https://a.example/b>',
  ],
  'id-like-alt error': [
    ...[
      '0001',
      '123456',
      '20240102_101112',
      '94251e110d24a4c2b6e6ce76e7203374',
      '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    ],
    ...['1*pX9aQ2bZ7cR4dT1e', 'V1StGXR8_Z5jdHi6B-myT', 'image-6f3b2c1d9e8f4a5b6c7d'],
  ],
  'template-leak error': [
    ...['undefined', 'null', 'NaN', '[object Object]', 'Logo of undefined', 'undefined logo', "undefined's avatar"],
    ...['Chart of [object Object]', '%s logo', 'Photo of %1$s', '${title}', 'Crane {{ name }}', '<%= alt %>'],
    ...['home.hero.alt', 'translation missing: en.hero'],
  ],
  'punctuation-alt error': ['…', '...', '---', '*', '_', '. . .', '“”', '•', '。'],
  'dimension-alt error': [
    '1920x1080',
    '300 x 200',
    '640×480 px',
    'fill-800x600',
    'width-400',
    'image 640x480',
    'Banner 728x90',
  ],
  'slug-alt error': ['settings_page_screenshot', 'Login_Form_v2'],
  'slug-alt warning': ['checkout-step-02', 'img-login-form', 'how-we-move-one-box-daily', 'userMenuOpen'],
  'emoji-alt warning': ['🚀', '🎉🎉', '⚠️', ':rocket:', '👩‍💻'],
  'attribution-as-alt warning': [
    ...['Photo by Jane Doe', 'Photo by Jane Doe on Unsplash', 'Image by Jane Doe from Pixabay', '© 2024 Jane Doe'],
    ...['Photo credit: Jane Doe', 'Courtesy of the harbour'],
  ],
  'export-suffix warning': [
    ...[
      'Settings - Copy (2)',
      'Settings_copy 2',
      'Settings@2x',
      'Settings final v2',
      'Settings-1024x683',
      'Crane full size',
    ],
  ],
  'too-short info': ['x', 'aa', 'ss', 'pg'],
  'redundant-suffix info': ['Harbour image', 'Crane photo', 'Settings page picture'],
};

describe.each(Object.entries(said))('%s', (finding, texts) => {
  test.each(texts)('%j', (alt) => {
    expect(found({ alt })).toEqual([finding]);
  });
});

describe('in other languages', () => {
  test.each([
    ['ja', 'クレーンの写真', 'redundant-suffix info'],
    ['zh', '一只猫的图片', 'redundant-suffix info'],
    ['ko', '고양이 사진', 'redundant-suffix info'],
    ['hi', 'बिल्ली की तस्वीर', 'redundant-suffix info'],
    ['tr', 'Kedinin resmi', 'redundant-suffix info'],
    ['de', 'Bildquelle: Max Mustermann', 'attribution-as-alt warning'],
    ['fr', 'Crédit photo : Jeanne Dupont', 'attribution-as-alt warning'],
    ['ja', '写真提供：港湾局', 'attribution-as-alt warning'],
    ['ru', 'Источник фото: порт', 'attribution-as-alt warning'],
    ['zh-Hans', '图片来源：港务局', 'attribution-as-alt warning'],
  ])('%s: %s', (language, alt, finding) => {
    expect(found({ alt, context: { language } })).toEqual([finding]);
  });
});

describe('the context decides', () => {
  test.each<[string, Sketch, readonly string[]]>([
    [
      'an address that the link leads to',
      { alt: 'www.example.org', context: { control: link('https://example.org/') } },
      [],
    ],
    [
      'the address of the picture, linked',
      { alt: 'https://a.example/b.png', context: { control: link('https://a.example/b.png') } },
      ['url-alt error'],
    ],
    ['a slot on a page about slots', { alt: '%s', context: { nearby: 'Use %s for text.' } }, []],
    ['an option that the page names', { alt: 'my-cool-icon', context: { nearby: 'Install my-cool-icon first.' } }, []],
    ['the same without that', { alt: 'my-cool-icon' }, ['slug-alt warning']],
    [
      'the words of the file in Markdown, which a person wrote',
      { alt: 'pick item dialog', src: 'pick-item-dialog.png', syntax: 'inline' },
      ['filename-alt info'],
    ],
    [
      'the same in HTML, as programs write it',
      { alt: 'pick item dialog', src: 'pick-item-dialog.png' },
      ['filename-alt warning'],
    ],
    [
      'the same with a number',
      { alt: 'user menu 2', src: 'user-menu-2.png', syntax: 'inline' },
      ['filename-alt warning'],
    ],
    [
      'words joined on an upload, which GitHub takes from the file',
      { alt: 'ucs-mail', src: 'https://user-images.githubusercontent.com/1/2.png' },
      ['slug-alt warning'],
    ],
    ['the same elsewhere', { alt: 'ucs-mail', src: 'https://example.com/2.png' }, []],
    ['a word of the language on an upload', { alt: 'text-to-image', src: 'https://github.com/a/b/assets/1/2' }, []],
    [
      'a recording of asciinema',
      { alt: 'asciicast', src: 'https://asciinema.org/a/14.svg' },
      ['placeholder-alt error'],
    ],
    ['a second download', { alt: 'Settings (1)', src: 'img/Settings%20(1).png' }, ['export-suffix warning']],
    ['a counted step', { alt: 'Settings (1)', src: 'img/settings.png' }, []],
    ['one pixel', { alt: 'Tracker', width: 1, height: 1 }, ['spacer-named warning']],
    ['a line', { alt: 'A blue line', width: 600, height: 2 }, ['spacer-named warning']],
    ['a spacer by its file', { alt: 'Empty room', src: 'img/spacer.gif' }, ['spacer-named warning']],
    ['a divider by its file', { alt: 'Wave', src: 'img/divider-2.svg' }, ['spacer-named warning']],
    [
      'a page about spacers',
      { alt: 'Dotted area', src: 'spacer.png', context: { heading: 'The spacer component' } },
      [],
    ],
    ['a described divider', { alt: 'The divider between both panes is dragged', src: 'divider.png' }, []],
    ['a phone called so', { alt: 'Pixel 8', src: 'img/pixel.png' }, []],
    ['the sign of a language', { alt: 'js', src: 'img/js.svg' }, []],
    ['two letters on a small icon', { alt: 'ab', width: 24, height: 24 }, []],
  ])('%s', (_, sketch, expected) => {
    expect(found(sketch)).toEqual(expected);
  });
});

test('An embed without a text is a warning that shows how to write one', () => {
  const example = '![[a.png|What it shows]]';
  const [finding] = runRules(image({ ...labelled, alt: undefined, syntax: 'wikilink', example }), page);
  expect(finding).toMatchObject({ rule: 'missing-alt', severity: 'warning' });
  expect(finding?.message).toContain(`\`${example}\``);
});
