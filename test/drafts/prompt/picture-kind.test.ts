import { describe, expect, test } from 'vitest';
import type { PictureKind } from '../../../src/drafts/prompt/picture-kind-words.ts';
import { kindHint, isShort, pictureKind } from '../../../src/drafts/prompt/picture-kind.ts';
import type { Context } from '../../../src/model/image.ts';
import { bareContext, bareImage } from '../../world/image.ts';

function hint(src: string, context: Partial<Context> = {}, alt?: string): PictureKind | undefined {
  const given = alt === undefined ? bareImage.alt : ({ kind: 'text', text: alt } as const);
  return kindHint({ ...bareImage, src, alt: given, context: { ...bareContext, ...context } });
}

describe('a file name', () => {
  // Names as the documentation of Argo CD, Astro, Dapr, Electron, ESLint, Hugo, Jekyll, Material, Plausible, React and WCAG has them.
  test.each<[string, PictureKind | undefined]>([
    ['static/img/plausible_logo.svg', 'logo'],
    ['public/assets/full-logo-dark.png', 'logo'],
    ['docs/img/logo-rss.png', 'logo'],
    ['public/logos/nuxtjs.svg', 'logo'],
    ['assets/logomark-dark.png', 'logo'],
    ['img/sso-entra-update-logo.png', undefined],
    ['docs/src/static/icon-192.png', 'icon'],
    ['images/icons/plus-circle.svg', 'icon'],
    ['static/favicons/tile70x70.png', 'icon'],
    ['docs/latest/images/windows-taskbar-icon-overlay.png', undefined],
    ['images/workflow-overview/workflow-actor-flowchart.png', 'diagram'],
    ['images/workflows-diagram.png', 'diagram'],
    ['images/scheduler/scheduler-architecture.png', 'diagram'],
    ['public/images/docs/diagrams/render_tree.dark.png', 'diagram'],
    ['static/img/v2/comparison-chart.webp', 'diagram'],
    ['static/img/annotations-on-traffic-chart.png', undefined],
    ['content/Diff/diff-screen-capture.png', 'screenshot'],
    ['img/CleanShot%202026-05-20%20at%2015.52.05@2x.png', 'screenshot'],
    ['img/Screenshot 2024-05-01 at 10.12.13.png', 'screenshot'],
    ['img/Screen_Shot_2021.png?raw=true#x', 'screenshot'],
    ['img/Bildschirmfoto 2021-03-02 um 12.00.png', 'screenshot'],
    ['img/Captura de pantalla 1.png', 'screenshot'],
    ['img/截图.png', 'screenshot'],
    ['assets/screenshots/social-cards-layer-1.png', 'screenshot'],
    ['img/embed-dashboard.png', 'screenshot'],
    ['public/images/team/lauren.jpg', 'photo'],
    ['img/IMG_2041.jpg', 'photo'],
    ['img/DSC01234.JPG', 'photo'],
    ['img/einstein-quote.png', 'text'],
    ['img/energy-equation.png', 'text'],
    ['static/img/goal-conversions.png', undefined],
    ['img/trpl04-05.svg', undefined],
    ['%E0%A4%A', undefined],
    ['', undefined],
  ])('%j shows %s', (src, kind) => {
    expect(hint(src)).toBe(kind);
  });
});

describe('surroundings', () => {
  test.each<[Partial<Context>, string | undefined, PictureKind | undefined]>([
    [{}, 'screenshot', 'screenshot'],
    [{}, 'Architecture diagram', 'diagram'],
    [{}, 'A cat on a mat beside a tall wooden chair and a logo', undefined],
    [{ figcaption: 'Screenshot of the settings' }, undefined, 'screenshot'],
    [{ nearby: 'The following diagram shows the flow.' }, undefined, 'diagram'],
    [{ nearby: 'Photo by Ada Lovelace' }, undefined, 'photo'],
    [{ nearby: 'Click the icon to open the graph.' }, undefined, undefined],
  ])('%j with the alt %j show %s', (context, alt, kind) => {
    expect(hint('img/a.png', context, alt)).toBe(kind);
  });

  test('count less than the name of the file', () => {
    expect(hint('img/acme-logo.png', { figcaption: 'Screenshot' })).toBe('logo');
  });
});

describe('a prepared picture', () => {
  const bytes = (mediaType: string) =>
    ({ status: 'bytes', bytes: new Uint8Array(), mediaType, address: undefined }) as const;
  const ready = (width: number, height: number, words = '') =>
    ({ status: 'ready', bytes: new Uint8Array(), mediaType: 'image/jpeg', width, height, words }) as const;

  test.each<[string, PictureKind | undefined, number, number, string, PictureKind]>([
    ['image/png', undefined, 1920, 1080, '', 'screenshot'],
    ['image/png', undefined, 390, 844, '', 'picture'],
    ['image/png', undefined, 1170, 2532, '', 'screenshot'],
    ['image/jpeg', undefined, 1920, 1080, '', 'picture'],
    ['image/png', undefined, 64, 64, '', 'icon'],
    ['image/png', 'icon', 512, 512, '', 'icon'],
    ['image/png', 'icon', 1200, 800, '', 'picture'],
    ['image/png', 'photo', 1920, 1080, '', 'photo'],
    ['image/svg+xml', undefined, 800, 600, 'Client Server Database Queue', 'diagram'],
    ['image/svg+xml', undefined, 800, 600, 'Sun', 'picture'],
    ['image/png', undefined, 0, 0, '', 'picture'],
  ])('%s, called %s, of %d × %d px with the words %j is a %s', (type, called, width, height, words, kind) => {
    expect(pictureKind(called, bytes(type), ready(width, height, words))).toBe(kind);
  });

  test('of another site has the kind of its name', () => {
    const remote = { status: 'remote', url: 'https://example.org/a.png' } as const;
    expect([pictureKind('logo', remote, undefined), pictureKind(undefined, remote, undefined)]).toEqual([
      'logo',
      'picture',
    ]);
  });
});

test('a figure with a caption needs a short text', () => {
  expect(isShort({ ...bareImage, context: { ...bareContext, figcaption: 'The page' } })).toBe(true);
  expect(isShort(bareImage)).toBe(false);
});
