import { describe, expect, test } from 'vitest';
import { judge } from '../../src/rules/index.ts';
import { image, link, page } from './image.ts';
import type { Sketch } from './image.ts';

const said = (sketch: Sketch) => judge(image(sketch), page).map(({ rule, severity }) => `${rule} ${severity}`);

describe('placeholder-alt speaks up', () => {
  test.each([
    ...['todo', 'TODO:', 'tbd', 'Alt text', 'alt-text', 'alt_text', '[alt text here]', '"Image description"'],
    ...['image1', 'Image 2', 'img-3', 'picture #4', 'the image 12', 'untitled', 'Untitled-1', 'description here'],
    ...['enter image description here', '…', '...', '---', '*', 'Alt\u00a0text', 'ＡＬＴ ＴＥＸＴ', 'undefined'],
  ])('%j', (alt) => {
    expect(said({ alt })).toEqual(['placeholder-alt error']);
  });

  test.each([
    ['de', 'Bildbeschreibung'],
    ['fr', 'Texte alternatif'],
    ['es', 'Sin título'],
    ['pt-BR', 'Texto alternativo aqui'],
    ['it', 'Testo alternativo'],
    ['nl', 'Alt-tekst'],
    ['ja', '代替テキスト'],
    ['ja', '画像1'],
    ['zh-CN', '在这里插入图片描述'],
    ['zh-Hant', '圖片 2'],
  ])('in %s: %s', (language, alt) => {
    expect(said({ alt, context: { language } })).toEqual(['placeholder-alt error']);
  });
});

describe('generic-alt', () => {
  test.each(['image', 'Image.', 'An image', 'the picture', 'IMG', 'photo', 'Photos', '“photo”', 'this is an image'])(
    'is an error for %j',
    (alt) => {
      expect(said({ alt })).toEqual(['generic-alt error']);
    },
  );

  test.each([
    ...['screenshot', 'Screen shot', 'A screenshot', 'logo', 'our logo', 'Company logo', 'icon', 'Figure 3'],
    ...['Fig. 12', 'diagram', 'Hero image', 'hero-image', 'chart', 'Screenshot (2)', 'profile picture', 'PNG'],
  ])('is a warning for %j', (alt) => {
    expect(said({ alt })).toEqual(['generic-alt warning']);
  });

  test.each([
    ['de', 'Bildschirmfoto', 'generic-alt warning'],
    ['de', 'ein Bild', 'generic-alt error'],
    ['fr', 'Capture d’écran', 'generic-alt warning'],
    ['fr', 'L’image', 'generic-alt error'],
    ['es', 'Captura de pantalla', 'generic-alt warning'],
    ['es-MX', 'Imagen', 'generic-alt error'],
    ['pt', 'Captura de tela', 'generic-alt warning'],
    ['it', 'Schermata', 'generic-alt warning'],
    ['nl', 'Schermafbeelding', 'generic-alt warning'],
    ['ja', 'スクリーンショット', 'generic-alt warning'],
    ['ja', '写真', 'generic-alt error'],
    ['zh', '截图', 'generic-alt warning'],
    ['zh', '一张图片', 'generic-alt error'],
    ['de', 'image', 'generic-alt error'],
    [undefined, 'Imagen', 'generic-alt error'],
  ])('knows language %s: %s', (language, alt, expected) => {
    expect(said({ alt, context: { language } })).toEqual([expected]);
  });

  test('lets a linked picture tell the purpose of its link', () => {
    expect(said({ alt: 'Map', context: { control: link('https://example.org/en/map/') } })).toEqual([]);
    expect(said({ alt: 'Chart', context: { control: link('../charts.html#top') } })).toEqual([]);
    expect(said({ alt: 'Logo', context: { control: link('/') } })).toEqual(['generic-alt warning']);
  });

  test('leaves words of other languages alone where the page names its own', () => {
    expect(said({ alt: 'Bild', context: { language: 'en' } })).toEqual([]);
    expect(said({ alt: 'Bild', context: { language: 'sv' } })).toEqual([]);
  });
});

describe('filename-alt speaks up', () => {
  test.each([
    ...['IMG_2041.png', 'img/settings.PNG', 'sales\\oct\\top3.jpg', './img/run', 'https://example.org/a.png?raw=true'],
    ...['IMG_2041', 'DSC00042', 'DSCN0001.JPG', 'P1010001', 'IMG-20240102-WA0003', 'PXL_20240102_101112345'],
    ...['20240102_101112', '0001', '94251e110d24a4c2b6e6ce76e7203374', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    ...['Screenshot 2024-01-02 at 10.11.12', 'Screenshot 2024-01-02 at 10.11.12 AM.png', 'Screen Shot 2019-03-04'],
    ...['Screenshot from 2024-01-02 10-11-12', 'Screenshot_20240102-101112', 'CleanShot 2024-01-02 at 10.11.12@2x.png'],
    ...['Bildschirmfoto 2024-01-02 um 10.11.12', 'Capture d’écran 2024-01-02 à 10.11.12', 'image_2024-01-02'],
    ...['Captura de pantalla 2024-01-02 a la(s) 10.11.12', 'Captura de Tela 2024-01-02 às 10.11.12'],
    ...['Schermata 2024-01-02 alle 10.11.12', 'Schermafbeelding 2024-01-02 om 10.11.12'],
    ...[
      'スクリーンショット 2024-01-02 10.11.12',
      '截屏2024-01-02 上午10.11.12',
      '屏幕截图 2024-01-02 101112',
      'team photo.jpg',
    ],
    ...['(logo.svg)', 'WhatsApp Image 2024-01-02 at 10.11.12.jpeg'],
  ])('%j', (alt) => {
    expect(said({ alt })).toEqual(['filename-alt error']);
  });

  test.each([
    ['login_form', 'img/login_form.png'],
    ['sign-up-form-error', '/img/sign-up-form-error.webp?v=2'],
    ['My settings page final.png', 'img/My%20settings%20page%20final.png'],
  ])('%j for %s', (alt, src) => {
    expect(said({ alt, src })).toEqual(['filename-alt error']);
  });

  test('judges what is spoken, not what an aria-label replaces', () => {
    expect(said({ alt: 'IMG_2041.png', name: 'A crane lifts a container.' })).toEqual([]);
    expect(said({ alt: undefined, name: 'IMG_2041.png' })).toEqual(['filename-alt error']);
  });

  test('lets a download be called by its file', () => {
    const control = link('/files/nyhavn.jpeg', 'Download');
    expect(said({ alt: 'nyhavn.jpeg', src: '/files/nyhavn.jpeg', context: { control } })).toEqual([]);
    expect(said({ alt: 'brand.svg', src: 'icon.png', context: { control: link('/brand.svg') } })).toEqual([]);
    expect(said({ alt: 'a.png', src: 'a.png', context: { control: link('a.png') } })).toEqual(['filename-alt error']);
  });
});

describe('redundant-prefix', () => {
  test.each([
    ['en', 'Image of a harbour crane.', '"image of"'],
    ['en', 'A picture of the settings page', '"a picture of"'],
    ['en', 'PHOTO OF  a cat', '"photo of"'],
    ['fr', "Image d'une grue", `"image d'"`],
    ['de', 'Foto eines Krans', '"foto eines"'],
    ['ja', 'クレーンの写真', '"の写真"'],
    ['zh', '一只猫的图片', '"的图片"'],
    [undefined, 'Imagen de una grúa', '"imagen de"'],
  ])('in %s quotes the words that can go: %s', (language, alt, words) => {
    const [finding] = judge(image({ alt, context: { language } }), page);
    expect(finding).toMatchObject({ rule: 'redundant-prefix', severity: 'info' });
    expect(finding?.message).toContain(words);
  });
});

describe('no rule minds', () => {
  test.each([
    ...[
      'Screenshot of the settings page.',
      'Diagram of the build pipeline',
      'Chart: requests a minute',
      'Map of Ghent',
    ],
    ...['Painting of a ship', 'Illustration of a cell', 'Logo of the Rust project', 'Rust logo', 'W3C logo', 'Rust'],
    ...[
      'Photosynthesis in a leaf',
      'Imagery from space',
      'A disk image is mounted in the Finder',
      'Photo 51 by Gosling',
    ],
    ...['Imagemagick', 'Photon', 'Image processing pipeline', 'Photo gallery with three albums open', 'Iconography'],
    ...['Drag logo.svg onto the canvas, then release the button.', 'The editor shows main.png beside its preview'],
    ...['Node.js', 'draw.io', 'README.md', 'config.yaml', 'v2.1.0', '2024', '42', '1', '+', '✓', '→', '#', 'C++'],
    ...['build passing', 'Tests', 'License: MIT', 'npm version', 'tree-sitter', 'max_length', 'scikit-learn', 'IMGUI'],
    ...['Alternative routing in the mesh', 'Todo list with three items', 'Placeholder shimmer while the page loads'],
    ...[
      'Screenshot 2 of 3: the export dialog',
      'Image 2: the crane turns left',
      'Untitled Goose Game',
      'A',
      'Ångström',
    ],
    ...['1920x1080 display next to a tablet', 'Screenshot 2024 conference badge', 'Login', 'Search', 'Home', 'and/or'],
  ])('%j', (alt) => {
    expect(said({ alt })).toEqual([]);
    expect(said({ alt, context: { language: undefined } })).toEqual([]);
  });
});
