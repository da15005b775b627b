import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/rules/index.ts';
import { image, link, page } from './image.ts';
import type { Sketch } from './image.ts';

const said = (sketch: Sketch) => runRules(image(sketch), page).map(({ rule, severity }) => `${rule} ${severity}`);

describe('placeholder-alt reports', () => {
  test.each([
    ...['todo', 'TODO:', 'tbd', 'Alt text', 'alt-text', 'alt_text', '[alt text here]', '"Image description"'],
    ...['image1', 'Image 2', 'img-3', 'picture #4', 'the image 12', 'untitled', 'Untitled-1', 'description here'],
    ...['enter image description here', 'Alt\u00a0text', 'ＡＬＴ ＴＥＸＴ', 'spacer', 'decorative image'],
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
    ['sv', 'Bildbeskrivning'],
    ['da', 'Billede 3'],
    ['nn', 'Alternativ tekst'],
    ['fi', 'Kuva 2'],
    ['pl', 'Tekst alternatywny'],
    ['cs', 'Bez názvu'],
    ['hu', 'Helyettesítő szöveg'],
    ['ro', 'Fără titlu'],
    ['el', 'Εναλλακτικό κείμενο'],
    ['tr', 'Alternatif metin'],
    ['ru', 'Описание изображения'],
    ['uk', 'Зображення 1'],
    ['ar', 'نص بديل'],
    ['he', 'טקסט חלופי'],
    ['hi', 'छवि विवरण'],
    ['vi', 'Mô tả hình ảnh'],
    ['id', 'Gambar 2'],
    ['ko', '이미지 설명'],
    ['zh-Hans', '图1'],
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
    ['sv-SE', 'En bild', 'generic-alt error'],
    ['sv', 'Skärmbild', 'generic-alt warning'],
    ['da', 'Skærmbillede', 'generic-alt warning'],
    ['nb-NO', 'Skjermbilde', 'generic-alt warning'],
    ['no', 'Bilde', 'generic-alt error'],
    ['fi', 'Näyttökuva', 'generic-alt warning'],
    ['fi', 'Kuva', 'generic-alt error'],
    ['pl', 'Zrzut ekranu', 'generic-alt warning'],
    ['pl', 'Obrazek', 'generic-alt error'],
    ['cs', 'Snímek obrazovky', 'generic-alt warning'],
    ['cs', 'Obrázek', 'generic-alt error'],
    ['hu', 'Egy kép', 'generic-alt error'],
    ['ro', 'Captură de ecran', 'generic-alt warning'],
    ['el', 'Η εικόνα', 'generic-alt error'],
    ['tr', 'Ekran görüntüsü', 'generic-alt warning'],
    ['tr', 'RESİM', 'generic-alt error'],
    ['ru', 'Скриншот', 'generic-alt warning'],
    ['ru', 'Рис. 3', 'placeholder-alt error'],
    ['ru', 'Картинка', 'generic-alt error'],
    ['uk', 'Знімок екрана', 'generic-alt warning'],
    ['ar', 'صورة', 'generic-alt error'],
    ['ar', 'لقطة شاشة', 'generic-alt warning'],
    ['he', 'תמונה', 'generic-alt error'],
    ['iw', 'צילום מסך', 'generic-alt warning'],
    ['hi', 'चित्र', 'generic-alt error'],
    ['hi', 'स्क्रीनशॉट', 'generic-alt warning'],
    ['vi', 'Hình ảnh', 'generic-alt error'],
    ['id', 'Tangkapan layar', 'generic-alt warning'],
    ['ko', '이미지', 'generic-alt error'],
    ['ko', '스크린샷', 'generic-alt warning'],
    ['zh-Hant', '螢幕截圖', 'generic-alt warning'],
  ])('knows language %s: %s', (language, alt, expected) => {
    expect(said({ alt, context: { language } })).toEqual([expected]);
  });

  test('lets a linked picture name the purpose of its link', () => {
    expect(said({ alt: 'Map', context: { control: link('https://example.org/en/map/') } })).toEqual([]);
    expect(said({ alt: 'Chart', context: { control: link('../charts.html#top') } })).toEqual([]);
    expect(said({ alt: 'Logo', context: { control: link('/') } })).toEqual(['generic-alt warning']);
  });

  test('ignores words of other languages where the page gives its own', () => {
    expect(said({ alt: 'Bild', context: { language: 'en' } })).toEqual([]);
    expect(said({ alt: 'Bild', context: { language: 'it' } })).toEqual([]);
  });
});
