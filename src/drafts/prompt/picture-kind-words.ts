/** The kinds of picture that have a question of their own. `text` is a picture of words, `picture` anything else. */
export type PictureKind = 'picture' | 'photo' | 'screenshot' | 'diagram' | 'logo' | 'icon' | 'text';

/** Words for the kind of a picture in a file name, a folder or a placeholder. */
export const kindWords: ReadonlyMap<string, PictureKind> = new Map(
  Object.entries({
    screenshot:
      'screenshot screenshots screengrab screengrabs screencap screencast screencasts screenshoot cleanshot snipaste ' +
      'bildschirmfoto bildschirmfotos schermafbeelding schermata skärmavbild skjermbilde skærmbillede screendump popup modal ' +
      'captura captures dashboard скриншот スクリーンショット 截图 截屏 屏幕截图 스크린샷',
    diagram:
      'diagram diagrams chart charts flowchart flowcharts graph graphs plot plots histogram piechart barchart timeline ' +
      'architecture topology sequence uml erd schema schematic mindmap drawio mermaid plantuml excalidraw flow dataflow ' +
      'diagramm schaubild diagrama diagramas diagramme schéma 图表 架构图 流程图 構成図 диаграмма схема',
    logo: 'logo logos logotype logomark wordmark brandmark branding logotipo',
    icon: 'icon icons ico favicon favicons glyph glyphs pictogram avicon símbolo',
    text: 'quote quotes tweet tweets equation equations formula formulas formulae handwriting receipt poem transcript',
    photo:
      'photo photos photograph photographs photography portrait portraits headshot headshots selfie team speakers foto fotos ' +
      'unsplash pexels',
  } satisfies Partial<Record<PictureKind, string>>).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as PictureKind] as const),
  ),
);

/** Kinds in several words, in names with one space between words: the default names of systems and tools. */
export const kindPhrases: readonly (readonly [phrase: RegExp, purpose: PictureKind])[] = [
  [
    /\b(?:screen ?shots?|screen captures?|screen grab|clean shot|capture d.?écran|captura de (?:pantalla|tela|ecr[aã])|zrzut ekranu|scr 20\d\d|simulator screen)\b|снимок экрана/,
    'screenshot',
  ],
  [/\b(?:class|state|flow|block|network|entity|data ?flow|state) (?:diagram|machine|chart)\b/, 'diagram'],
  [/\bwhats ?app image\b|^(?:img|dsc|dscn|dscf|pxl|mvimg|gopr|dji) \d{3,}/, 'photo'],
];

/** The text around a picture may name its kind; words with other meanings ("icon", "graph") do not count there. */
export const nearbyKinds: readonly (readonly [phrase: RegExp, purpose: PictureKind])[] = [
  [
    /\b(?:screen ?shots?|screen captures?|bildschirmfoto|capture d.écran|captura de pantalla)\b|スクリーンショット|截图/i,
    'screenshot',
  ],
  [
    /\b(?:diagrams?|flow ?charts?|(?:bar|pie|line) charts?|histogram|(?:this|following|above|below) (?:chart|graph|plot))\b/i,
    'diagram',
  ],
  [/\b(?:photo(?:graph)?s? (?:of|by|from)|photographed|photo:|credit:)/i, 'photo'],
];

/** A name with one of these describes an action, so the picture does not show the thing alone: `update-logo`, `annotations-on-chart`. */
export const doingWords: ReadonlySet<string> = new Set(
  (
    'add adding create creating update updating edit editing change changing set setting select choose click open remove delete ' +
    'upload configure enable disable use using new modify find search view show showing get with on in to from for of by a the ' +
    'without how'
  ).split(' '),
);

/** Words beside a kind that only name a variant: `logo-dark@2x`, `full-logo`, `icon-192`. */
export const trimmings: ReadonlySet<string> = new Set(
  'dark light white black full small large big mini wide square round horizontal vertical color colour colored mono rgb cmyk only final new old en copy footer header nav default alt v x px min web hd retina transparent'.split(
    ' ',
  ),
);
