import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import type { HtmlSurroundings, PageData } from '../../src/model/html-page.ts';
import type { Report } from '../../src/model/report.ts';
import type { ReviewedImage } from '../../src/model/reviewed-image.ts';
import { reported } from '../../src/text/reported.ts';
import { style } from '../../src/reporters/html-style.ts';
import { html } from '../../src/reporters/html.ts';
import { always } from './attacks.ts';
import { empty, failures, origins, regular } from './reports.ts';

const page = fromHtml(html(regular()));

test('the page has a language, a title and one main heading with the verdict', () => {
  expect(select('html', page)?.properties.lang).toBe('en');
  expect(html(regular())).toContain('<title>1 image needs alternative text, 1 a better one');
  expect(selectAll('h1', page)).toHaveLength(1);
  expect(selectAll('main', page)).toHaveLength(1);
});

test('headings do not skip a level', () => {
  const levels = selectAll('h1, h2, h3, h4', page).map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
});

test('every id is there once, and every label of a section', () => {
  const ids = selectAll('[id]', page).map(({ properties }) => properties.id);
  expect(new Set(ids).size).toBe(ids.length);
  const labels = selectAll('[aria-labelledby]', page).flatMap(({ properties }) => properties.ariaLabelledBy);
  expect(ids).toEqual(expect.arrayContaining(labels));
});

test('findings of one kind are one sentence, and their places stand by folder and file', () => {
  const many = fromHtml(html(failures(50)));
  expect(selectAll('.groups > li', many)).toHaveLength(1);
  expect(selectAll('details.folder', many)).toHaveLength(1);
  const items = selectAll('details.folder h3 + .images > li', many);
  expect(items).toHaveLength(50);
  expect(toText(items[4])).toBe('5:1 error missing-alt ![](a.png)');
  expect(items[49]?.properties.id).toBe('i49');
});

test('without a page nothing is loaded or run, and the policy allows only our own style', () => {
  expect(selectAll('script, link, img, iframe, [style], [onclick]', page)).toHaveLength(0);
  const policy = select('meta[http-equiv]', page)?.properties.content;
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(html(regular())).toContain(`<style>${style}</style>`);
});

describe('with the page', () => {
  const code = "document.title = '</script><!--' + 1;";
  const around: HtmlSurroundings = {
    page: { script: code, style: '\n.app { display: grid; }\n' },
    toRoot: '../',
    pictureOf: () => '../img/a.png',
    blob: undefined,
  };
  const withPage = (report: Report) => html(report, { colour: false, html: around });

  test('the policy allows our style, our code, and pictures beside the report', () => {
    const tree = fromHtml(withPage(regular()));
    const [island, script] = selectAll('script', tree);
    expect(island?.properties).toMatchObject({ type: 'application/json', id: 'data' });
    const written = toText(script);
    expect(written).toBe(String.raw`document.title = '\x3c/script>\x3c!--' + 1;`);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(select('meta[http-equiv]', tree)?.properties.content).toBe(
      `default-src 'none'; script-src ${hash(written)}; img-src 'self' data:; style-src ${hash(`${style}${around.page!.style}`)}; base-uri 'none'; form-action 'none'`,
    );
  });

  test('no text of a document or of a draft adds an element, and the data is what was written', () => {
    always((report, usual) => {
      const [found, expected] = [report, usual].map((some) => fromHtml(withPage(some)));
      expect(selectAll('script', found).length).toBe(2);
      expect(selectAll('script, img, iframe, [onerror]', found)).toHaveLength(selectAll('script', expected).length);
      const data = JSON.parse(textOf(select('#data', found))) as PageData;
      expect(
        data.files.flatMap(({ images }) => images).map(({ src: [folder, name] }) => `${data.folders[folder]}${name}`),
      ).toEqual(reported(report).map(({ reviewed }) => reviewed.image.src.slice(0, 1000)));
    });
  });

  test('6,000 findings, a third of them with drafts, fit in 3 MB with 110 KB of code', () => {
    const report = origins();
    const [, first] = report.images;
    const images = Array.from({ length: 6000 }, (_, index): ReviewedImage => {
      const src = `../../static/img/some-folder/screenshot-of-settings-${index}.png`;
      const source = `![](${src})`;
      const path = `docs/section-${index % 40}/page-${index % 900}.md`;
      return {
        ...first!,
        document: {
          ...first!.document,
          path,
          text: `# Some heading\n\nA paragraph of words before it.\n\n${source}\n\nAfter.\n`,
        },
        image: { ...first!.image, src },
        source,
        identity: `${path} ${index}`,
        ...(index % 3 > 0 && { proposal: undefined, suggestion: undefined }),
      };
    });
    const page = { script: 'x'.repeat(100_000), style: 'y'.repeat(10_000) };
    const pictureOf = ({ image }: ReviewedImage) => image.src;
    const text = html({ ...report, images }, { colour: false, html: { ...around, page, pictureOf } });
    expect(Buffer.byteLength(text)).toBeLessThan(3_000_000);
  });

  test('an image is told by its address and its number among those with the same', () => {
    const tree = fromHtml(withPage(failures(3)));
    const data = JSON.parse(textOf(select('#data', tree))) as PageData;
    expect(data.files[0]?.images.map(({ occurrence = 1 }) => occurrence)).toEqual([1, 2, 3]);
  });
});

test('text has a contrast of at least 4.5 : 1, in light and dark', () => {
  const themes = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) =>
    Object.fromEntries([...body!.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!])),
  );
  expect(themes).toHaveLength(2);
  for (const { back, raised, ...others } of themes) {
    const texts = Object.entries(others).filter(([name]) => name !== 'line');
    for (const [, colour] of texts) {
      expect(contrast(colour, back!)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, raised!)).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('files that could not be read come before the findings, and those that the baseline accepts at the end', () => {
  const skipped = [
    { file: 'a.md', reason: 'Too large.' },
    { file: 'b.md', reason: 'Too deep.', accepted: true },
  ] as const;
  const headings = selectAll('h2', fromHtml(html({ ...failures(1), skipped })));
  expect(headings.map(({ children }) => children)).toMatchObject([
    [{ value: '1 file could not be read' }],
    [{ value: 'Findings' }],
    [{ value: 'By folder' }],
    [{ value: '1 file not read, accepted by the baseline' }],
  ]);
});

test('sections without content are left out', () => {
  expect(selectAll('section', fromHtml(html(empty)))).toHaveLength(0);
  expect(selectAll('section', fromHtml(html(failures(2))))).toHaveLength(2);
});

/** WCAG 2.2, definitions of contrast ratio and relative luminance. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('coverage stands there by folder, the one with the most open images first', () => {
  const report = regular();
  const [first] = report.images;
  const images = ['docs/a.md', 'docs/b.md', 'site/c.md', 'site/<b>/d.md'].flatMap((path, index) =>
    (['ok', 'missing', 'unknown'] as const).map((status) => ({
      ...first!,
      document: { ...first!.document, path },
      status: index === 2 ? ('ok' as const) : status,
      inScope: true,
    })),
  );
  const tree = fromHtml(html({ ...report, images }));
  const items = selectAll('.folder > summary, .bar', tree);
  expect(items.map((item) => toText(item))).toEqual([
    'docs 50 %, 2 of 4 images left',
    'site/<b> 50 %, 1 of 2 images left',
    'site 100 %, 0 of 3 images left, 3 with advice',
  ]);
  expect(select('meter', items[0])?.properties).toMatchObject({ max: '4', value: '2', ariaHidden: 'true' });
});

function toText(node: Parameters<typeof selectAll>[1]): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function textOf(node: Parameters<typeof selectAll>[1]): string {
  const texts: string[] = [];
  const walk = (one: unknown): void => {
    const { value, children = [] } = one as { readonly value?: string; readonly children?: readonly unknown[] };
    if (value !== undefined) texts.push(value);
    children.forEach(walk);
  };
  walk(node);
  return texts.join('');
}
