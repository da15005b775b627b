import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/rules/index.ts';
import { image, link, page } from './image.ts';
import type { Sketch } from './image.ts';

const said = (sketch: Sketch) => runRules(image(sketch), page).map(({ rule }) => rule);

/** Alternative texts as real documentation has them: names, terms, labels, versions, signs, short descriptions. */
const good = `
  Docker image layers | Disk image | Mirror image of the left panel | Container image | docker image | Base image
  Boot image selection | Upload image | Add photo | Profile picture settings | Open image | Build and push image
  Photo 51 | 1920x1080 display modes | Two monitors, 1920x1080 and 2560x1440 | max_length parameter
  Graph API | Neo4j | Graph database | GraphQL | eslint-plugin-jsx-a11y
  v2 | v2.1.0 | Version 2 | 2024 | Figure 3: architecture | Figure 3.1. Request flow | Fig. 2 – Data model
  Build status | build passing | Build Status | CI | Coverage Status | npm version | License: MIT | License | PyPI
  Discord | Follow @example | Open in Colab | Open In Studio | Deploy to Heroku | Run on Replit | Docs | API | UI | OK
  Chrome | Firefox | Safari | Edge | Windows | macOS | Linux | Android | iOS | Python | Go | C | R | C++ | C# | F#
  GitHub | Slack | Twitter | RSS | X | Yes | No | yes | no | check | cross | Warning | Note | Tip | Info icon | Edit icon
  Settings icon | Gear icon | Hamburger menu | Three dots | More options | Close | Back | Next | Play | Pause | Home
  Screenshot of the settings page | Screenshot of settings | Screenshot showing the settings | Settings page
  Diagram of the build pipeline | Sequence diagram of the login | Architecture diagram | Architecture overview
  Entity relationship diagram | Flowchart: how a request is routed | Class hierarchy | ER diagram of orders
  Bar chart of requests a minute | Line graph of memory use | Map of Ghent | Network topology | Rust logo
  The Kubernetes logo | Company logo of Acme | Avatar of Jane Doe | Jane Doe | Portrait of Ada Lovelace
  Rosalind Franklin at King's College | Photographer with a camera | Photo gallery with three albums open
  Photos app | Image processing | Image picker | Image gallery component | Imagery from space | Imgur | ImageMagick
  Picture-in-picture mode | Picture frame on a wall | Photoshop | Photosynthesis in a leaf | Graphic card | Graphics card
  Screen reader output | Screen recording controls | Captured packets | Capture the flag | Cover letter template
  Example: two columns | Demo of drag and drop | Sample rate of 44.1 kHz | Test results | Tests | Testing pyramid
  MS Teams notifications | MSTeams channels | Untitled Goose Game | Placeholder shimmer while the page loads | Todo list with three items | To-do app
  Alternative routing in the mesh | Alt key | Alt Text field in the editor | The Alt text dialog | Description field
  Null pointer exception in the log | ReferenceError: x is not defined | TypeError: undefined is not a function
  undefined behaviour in C | NaN handling in the table | The value is null | printf with %d and %i | 100 % | 50%
  $HOME directory | Output of echo $PATH | Template with {name} | The <img> element | A <div> inside a <section>
  The <b> tag and the </b> tag | **kwargs in Python | 2**10 = 1024 | a * b * c | a_b_c | __init__ method | --dry-run
  AT&T | R&D | Tom & Jerry | Q&A | Fish &amp; chips entity | https and http | The address https://example.org in the bar
  Node.js | Vue.js | Next.js | draw.io | Socket.IO | README.md | config.yaml | package.json | .env | main.py | foo.tar.gz
  Drag logo.svg onto the canvas, then release the button | The editor shows main.png beside its preview
  Terminal running npm install | npm run build | git commit -m "Fix" | Ctrl+C | Ctrl + Shift + P | ⌘K | F5 | Esc | Tab | A
  100 | 1000 | 65536 | 8080 | 3.14 | 50 % | $5 | + | − | ± | → | ← | ✓ | ✗ | ★ | ∞ | π | # | @ | & | ? | !
  Step 1 | Step 2: choose a region | Question 5 | Slide 12 | Page 3 of 10 | Level 2 | Tier 1 | Image 2: the crane turns left
  Screenshot 2 of 3: the export dialog | Screenshot 2024 conference badge | iPhone 15 | Pixel 8 | RTX 4090 | 747 | ThinkPad X1
  ISO 9001 certified | RFC 2119 | IEEE 802.11 | WCAG 2.2 AA | HTTP 404 | Error 500 page | UTF-8 | SHA-256 | x86_64 | arm64
  World Cup final | Grand final bracket | Final result | Copy | Copy button | Carbon copy | Hard copy | Copy of the contract
  API v2 | Kubernetes v1.29 release | Before | After | Before and after | Light theme | Dark theme | Light mode | Dark mode
  Transparent window | A blank page | Divider between two panes | Spacer component between two buttons
  Photo by the harbour wall | Image by size and age | Copyright notice in the footer | Credits screen of the game
  Toolbar with bold, italic, underline, link, image and code | Red, green, blue, yellow, orange, purple
  HTML, CSS, JavaScript, TypeScript, React, Vue | Create, read, update, delete, list, watch
  Jean-Luc-Godard | state-of-the-art | tree-sitter | scikit-learn | end-to-end | ready-to-use | text-to-image | picture-in-picture | Wi-Fi | e-mail | and/or | TCP/IP
  QR code | Barcode | Cat | A cat | Two cats | Sunset | Harbour at night | Ångström | Café | naïve Bayes | São Paulo | Zürich
  Icons8 | Baseline vs current image | Kart racer | Tela framework | Bild newspaper | Portal | Plan | Mapbox | Icon picker | Icons of the toolbar | Logos of sponsors
  IMGUI | img-src directive | IMG tag | PNG decoder | SVG path editor | GIF of a spinning cube | JPEG artefacts | WebP support
`;

describe('no rule reports', () => {
  test.each(list(good))('%j', (alt) => {
    for (const language of ['en', undefined]) expect(said({ alt, context: { language } })).toEqual([]);
  });

  test.each(
    Object.entries({
      de: 'Bildschirmfoto der Einstellungen | Bildung | Fotosynthese | Kartenansicht | Abb. 3: Ablauf',
      fr: "Capture d'écran des paramètres | Carte de Paris | Figure 2 : le réseau | Imagerie médicale | Schéma du circuit",
      es: 'Captura de pantalla de los ajustes | Mapa de Madrid | Imaginación | Gráfico de barras de ventas',
      pt: 'Captura de tela das configurações | Mapa do Porto | Tela inicial do aplicativo | Gráfico de vendas',
      it: 'Schermata delle impostazioni | Mappa di Roma | Immagini e testo nel modulo | Grafico delle vendite',
      nl: 'Schermafbeelding van de instellingen | Kaart van Gent | Beeldscherm | Fotograaf aan het werk',
      sv: 'Skärmbild av inställningarna | Karta över Lund | Bildskärm | Bildtext i redigeraren',
      da: 'Skærmbillede af indstillingerne | Kort over Aarhus | Billedtekst i editoren',
      nb: 'Skjermbilde av innstillingene | Kart over Bergen | Bildetekst i redigereren',
      fi: 'Näyttökuva asetuksista | Helsingin kartta | Kuvataide | Kuvaaja työssään',
      pl: 'Zrzut ekranu ustawień | Mapa Krakowa | Obrazowanie medyczne | Wykres sprzedaży',
      cs: 'Snímek obrazovky nastavení | Mapa Prahy | Obrazovka nastavení | Graf prodeje',
      tr: 'Ayarların ekran görüntüsü | Ankara haritası | Resim düzenleyici | Satış grafiği',
      ru: 'Снимок экрана настроек | Карта Москвы | Графика и звук | Схема сети | Образ контейнера | Изображение в редакторе',
      uk: 'Знімок екрана налаштувань | Карта Києва | Схема мережі | Образ контейнера',
      ar: 'لقطة شاشة لصفحة الإعدادات | خريطة القاهرة | شعار الشركة العربية | الإعدادات',
      he: 'צילום מסך של ההגדרות | מפת תל אביב | הגדרות | תרשים של הרשת',
      hi: 'सेटिंग्स का स्क्रीनशॉट | दिल्ली का नक्शा | सेटिंग्स',
      ja: '設定画面のスクリーンショット | 東京の地図 | 画像処理 | 写真アプリ | 設定 | 東 | 構成図：ウェブサーバーとデータベース',
      ko: '설정 화면의 스크린샷 | 서울 지도 | 이미지 처리 | 설정 | 도커 이미지 | 네트워크 구성',
      'zh-CN': '设置页面的截图 | 北京地图 | 图像处理 | 照片应用 | 设置 | 京 | 系统架构图：三个服务',
      'zh-TW': '設定頁面的截圖 | 台北地圖 | 影像處理 | 設定 | 系統架構圖：三個服務',
    }).flatMap(([language, texts]) => list(texts).map((alt) => [language, alt] as const)),
  )('in %s: %s', (language, alt) => {
    expect(said({ alt, context: { language } })).toEqual([]);
    expect(said({ alt, context: { language: undefined } })).toEqual([]);
  });

  test.each([
    ['a badge in a link', { alt: 'build', context: { control: link('https://ci.example/build') } }],
    [
      'a hyphenated package in a link to it',
      { alt: 'my-cool-icon', context: { control: link('https://npm.example/my-cool-icon') } },
    ],
    ['the name of a project under its heading', { alt: 'Harbour', src: 'logo.svg', context: { heading: 'Harbour' } }],
    ['a small sign', { alt: 'js', src: 'a.svg', width: 16, height: 16 }],
    ['a flag', { alt: '🇫🇷', src: 'flags/fr.svg' }],
    [
      'an emoji drawn as a picture',
      { alt: '🚀', src: 'https://github.githubassets.com/images/icons/emoji/unicode/1f680.png' },
    ],
    ['a link to a page in another language', { alt: '日本語版はこちら', context: { control: link('/ja/') } }],
    ['an English name on a Japanese page', { alt: 'Kubernetes Dashboard', context: { language: 'ja' } }],
    ['a formula', { alt: `\\frac{${'a+b+'.repeat(60)}}{2}` }],
    [
      'a picture beside other words',
      { alt: 'Berth 4', context: { nearby: 'Berth 4 is free from noon on.', figcaption: 'The quay' } },
    ],
  ] satisfies readonly (readonly [string, Sketch])[])('%s', (_, sketch) => {
    expect(said(sketch)).toEqual([]);
  });
});

function list(texts: string): readonly string[] {
  return texts
    .split(/\s\|\s|\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
