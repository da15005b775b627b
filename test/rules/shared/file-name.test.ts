import { describe, expect, test } from 'vitest';
import { runRules } from '../../../src/rules/index.ts';
import { image, link, page } from '../image.ts';
import type { Sketch } from '../image.ts';

const said = (sketch: Sketch) => runRules(image(sketch), page).map(({ rule, severity }) => `${rule} ${severity}`);

describe('filename-alt reports', () => {
  test.each([
    ...['IMG_2041.png', 'img/settings.PNG', 'sales\\oct\\top3.jpg', './img/run', 'C:\\img\\run', '(logo.svg)'],
    ...[
      'IMG_2041',
      'DSC00042',
      'DSCN0001.JPG',
      'P1010001',
      'IMG-20240102-WA0003',
      'PXL_20240102_101112345',
      'GX010042',
    ],
    ...['team photo.jpg', 'shutterstock_123456789', 'pexels-jane-doe-1234567', 'FB_IMG_1512345678901'],
    ...['WhatsApp Image 2024-01-02 at 10.11.12.jpeg', 'CleanShot 2024-01-02 at 10.11.12@2x.png', 'image_2024-01-02'],
    ...['ChatGPT Image Apr 2, 2025, 10_11_12 AM'],
  ])('%j', (alt) => {
    expect(said({ alt })).toEqual(['filename-alt error']);
  });

  test.each([
    ['en', 'Screenshot 2024-01-02 at 10.11.12'],
    ['en', 'Screenshot 2024-01-02 at 10.11.12 AM.png'],
    ['en', 'Screen Shot 2019-03-04'],
    ['en', 'Screenshot from 2024-01-02 10-11-12'],
    ['en', 'Screenshot 2024-01-02 101112'],
    ['en', 'Screenshot_20240102-101112'],
    ['de', 'Bildschirmfoto 2024-01-02 um 10.11.12'],
    ['de', 'Bildschirmfoto vom 2024-01-02 10-11-12'],
    ['fr', 'Capture d’écran 2024-01-02 à 10.11.12'],
    ['fr', "Capture d'écran du 2024-01-02 10-11-12"],
    ['es', 'Captura de pantalla 2024-01-02 a la(s) 10.11.12 a.m.'],
    ['pt-BR', 'Captura de Tela 2024-01-02 às 10.11.12'],
    ['pt-PT', 'Captura de ecrã 2024-01-02, às 10.11.12'],
    ['it', 'Schermata 2024-01-02 alle 10.11.12'],
    ['nl', 'Schermafbeelding 2024-01-02 om 10.11.12'],
    ['sv', 'Skärmavbild 2024-01-02 kl. 10.11.12'],
    ['sv', 'Skärmbild 2024-01-02 101112'],
    ['da', 'Skærmbillede 2024-01-02 kl. 10.11.12'],
    ['nb', 'Skjermbilde 2024-01-02 kl. 10.11.12'],
    ['fi', 'Näyttökuva 2024-01-02 kello 10.11.12'],
    ['pl', 'Zrzut ekranu 2024-01-2 o 10.11.12'],
    ['cs', 'Snímek obrazovky 2024-01-02 v 10.11.12'],
    ['hu', 'Képernyőfotó 2024-01-02 - 10.11.12'],
    ['ro', 'Captură de ecran din 2024-01-02 la 10.11.12'],
    ['el', 'Στιγμιότυπο οθόνης 2024-01-02, 10.11.12 π.μ.'],
    ['tr', 'Ekran Resmi 2024-01-02 10.11.12'],
    ['tr', 'Ekran görüntüsü 2024-01-02 101112'],
    ['ru', 'Снимок экрана 2024-01-02 в 10.11.12'],
    ['ru', 'Снимок экрана от 2024-01-02 10-11-12'],
    ['uk', 'Знімок екрана 2024-01-02 о 10.11.12'],
    ['ar', 'لقطة شاشة 2024-01-02 في 10.11.12 ص'],
    ['ar', 'لقطة شاشة ٢٠٢٤-٠١-٠٢ في ١٠.١١.١٢ ص'],
    ['he', 'צילום מסך 2024-01-02 ב-10.11.12'],
    ['hi', 'स्क्रीनशॉट 2024-01-02 को 10.11.12 बजे'],
    ['vi', 'Ảnh chụp Màn hình 2024-01-02 lúc 10.11.12'],
    ['id', 'Cuplikan Layar 2024-01-02 pukul 10.11.12'],
    ['ja', 'スクリーンショット 2024-01-02 10.11.12'],
    ['ko', '스크린샷 2024-01-02 오전 10.11.12'],
    ['ko', '화면 캡처 2024-01-02 101112'],
    ['zh-Hans', '截屏2024-01-02 上午10.11.12'],
    ['zh-Hans', '屏幕截图 2024-01-02 101112'],
    ['zh-Hant', '截圖 2024-01-02 上午10.11.12'],
    ['zh-Hant', '螢幕擷取畫面 2024-01-02 101112'],
  ])('for the default name of a screenshot in %s, on a page of any language: %s', (language, alt) => {
    for (const page of [language, 'en', undefined]) {
      expect(said({ alt, context: { language: page } })).toEqual(['filename-alt error']);
    }
  });

  test.each([
    ['login_form', 'img/login_form.png'],
    ['sign-up-form-error', '/img/sign-up-form-error.webp?v=2'],
    ['My settings page final.png', 'img/My%20settings%20page%20final.png'],
  ])('%j for %s', (alt, src) => {
    expect(said({ alt, src })).toEqual(['filename-alt error']);
  });

  test('checks what is spoken, not what an aria-label replaces', () => {
    expect(said({ alt: 'IMG_2041.png', name: 'A crane lifts a container.' })).toEqual([]);
    expect(said({ alt: undefined, name: 'IMG_2041.png' })).toEqual(['filename-alt error']);
  });

  test('lets a download have the name of its file', () => {
    const control = link('/files/nyhavn.jpeg', 'Download');
    expect(said({ alt: 'nyhavn.jpeg', src: '/files/nyhavn.jpeg', context: { control } })).toEqual([]);
    expect(said({ alt: 'brand.svg', src: 'icon.png', context: { control: link('/brand.svg') } })).toEqual([]);
    expect(said({ alt: 'a.png', src: 'a.png', context: { control: link('a.png') } })).toEqual(['filename-alt error']);
  });

  test('warns of one that an author may have written as well, unless the page names it', () => {
    const sketch = { alt: 'tree-sitter', src: 'tree-sitter.svg' };
    expect(said(sketch)).toEqual(['filename-alt warning']);
    expect(said({ ...sketch, context: { nearby: 'Parsed by tree-sitter.' } })).toEqual([]);
  });

  test.each([
    ['BOAT47', 'img/boat4-7.png'],
    ['TOW3', 'img/TOW3.png'],
    ['heroImage', 'img/hero-image.png'],
  ])('the name of the variable that a component takes the picture from: %j for %s', (alt, src) => {
    expect(said({ alt, src, kind: 'component' })).toEqual(['filename-alt error']);
  });

  test('but not the name of a class that the page has', () => {
    const sketch = { alt: 'RandomLoadBalance', src: 'RandomLoadBalance.png' };
    expect(said(sketch)).toEqual(['filename-alt error']);
    expect(said({ ...sketch, context: { nearby: 'RandomLoadBalance chooses at random.' } })).toEqual([]);
  });

  test.each([
    ['DigitalOcean', 'img/digital-ocean.svg'],
    ['DuckDuckGo', 'img/duck-duck-go.svg'],
  ])('but not a brand: %j for %s', (alt, src) => {
    expect(said({ alt, src, kind: 'component' })).toEqual([]);
  });

  test.each([
    ['Kapture 2024-01-02 at 10.11.12', 'a.gif'],
    ['2024-01-02 10_11_12-Settings', 'a.png'],
    ['WX20240102-101112@2x', 'a.png'],
    ['localhost_3000_(iPhone 12)', 'a.png'],
    ['jane-doe-aBcDeFgHiJk-unsplash', 'a.jpg'],
    ['mmexport1704189072123', 'a.jpg'],
    ['docs/img/step1', 'b.png'],
    ['method-area-jdk1.7', 'method-area-jdk1.7.png'],
    ['Group 1', 'Group%201.png'],
  ])('%j for %s', (alt, src) => {
    expect(said({ alt, src })).toEqual(['filename-alt error']);
  });

  test.each([
    ['Network load, 2024-01-02 10:11', 'a.png'],
    ['The log of 2024-01-02 10.11.12 shows three restarts', 'a.png'],
    ['Settings app on a phone (iPhone 12)', 'a.png'],
    ['Group 1', 'group-1.png'],
    ['mastodon logo', 'mastodon-logo.svg'],
    ['public/private', 'keys.png'],
  ])('not %j for %s', (alt, src) => {
    expect(said({ alt, src })).toEqual([]);
  });

  test('the number of a picture that stands alone, and not the sign of a step', () => {
    const sketch = { alt: '2', src: 'img/2.png' };
    expect(said(sketch)).toEqual(['filename-alt warning']);
    expect(said({ ...sketch, context: { nearby: 'Choose a berth.' } })).toEqual([]);
    expect(said({ ...sketch, width: 24, height: 24 })).toEqual([]);
  });

  test.each([
    ['nyhavn', 'img/nyhavn.jpg'],
    ['Berth plan', 'img/berth-plan.png'],
  ])('but not a name that is also a description: %j for %s', (alt, src) => {
    expect(said({ alt, src })).toEqual([]);
  });
});
