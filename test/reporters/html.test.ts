import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { style } from '../../src/reporters/html-style.ts';
import { html } from '../../src/reporters/html.ts';
import { empty, failures, regular } from './reports.ts';

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

test('every table has a caption and headers for its columns and rows, in a named region', () => {
  for (const table of selectAll('table', page)) {
    expect(selectAll('caption', table)).toHaveLength(1);
    expect(selectAll('thead th[scope=col]', table)).toHaveLength(3);
    expect(selectAll('tbody th[scope=row]', table)).toHaveLength(selectAll('tbody tr', table).length);
  }
  const ids = selectAll('[id]', page).map(({ properties }) => properties.id);
  expect(new Set(ids).size).toBe(ids.length);
  const labels = selectAll('[aria-labelledby]', page).flatMap(({ properties }) => properties.ariaLabelledBy);
  expect(ids).toEqual(expect.arrayContaining(labels));
});

test('a group shows ten images, and the others behind a control that says how many', () => {
  const many = fromHtml(html(failures(50)));
  expect(selectAll('h3', many)).toHaveLength(1);
  expect(selectAll('section > .wide tbody tr', many)).toHaveLength(10);
  expect(select('details > summary', many)?.children).toMatchObject([{ value: 'and 40 more like this' }]);
  expect(selectAll('details tbody tr', many)).toHaveLength(40);
  expect(selectAll('details', fromHtml(html(failures(10))))).toHaveLength(0);
});

test('nothing is loaded or run, and the policy allows only our own style', () => {
  expect(selectAll('script, link, img, iframe, [style], [onclick]', page)).toHaveLength(0);
  const policy = select('meta[http-equiv]', page)?.properties.content;
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(html(regular())).toContain(`<style>${style}</style>`);
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
    [{ value: '1 file not read, accepted by the baseline' }],
  ]);
});

test('sections without content are left out', () => {
  expect(selectAll('section', fromHtml(html(empty)))).toHaveLength(0);
  expect(selectAll('section', fromHtml(html(failures(2))))).toHaveLength(1);
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
  const items = selectAll('.folders li', fromHtml(html({ ...report, images })));
  expect(items.map((item) => toText(item))).toEqual([
    'docs 50 %, 2 of 4 images left',
    'site/<b> 50 %, 1 of 2 images left',
    'site 100 %, 0 of 3 images left',
  ]);
  expect(select('meter', items[0])?.properties).toMatchObject({ max: '4', value: '2', ariaHidden: 'true' });
});

function toText(node: Parameters<typeof selectAll>[1]): string {
  const texts: string[] = [];
  const walk = (one: unknown): void => {
    const { value, children = [] } = one as { readonly value?: string; readonly children?: readonly unknown[] };
    if (value !== undefined) texts.push(value);
    children.forEach(walk);
  };
  walk(node);
  return texts.join('').replace(/\s+/g, ' ').trim();
}
