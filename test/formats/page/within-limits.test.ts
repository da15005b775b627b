import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/formats/page/parse-html.ts';
import { withinLimits } from '../../../src/formats/page/within-limits.ts';

describe('A page that people write stays as it is', () => {
  const nested = (levels: number, tag: string) => `<${tag}>`.repeat(levels) + `</${tag}>`.repeat(levels);
  test.each([
    ['500 levels', nested(500, 'div')],
    ['thousands of elements side by side', '<div><b>a</b></div>'.repeat(5000)],
    [
      'thousands of items, cells and paragraphs without an end',
      '<ul>' + '<li>a'.repeat(5000) + '</ul>' + '<p>'.repeat(5000),
    ],
    ['thousands of links without an end', '<a href=x>'.repeat(5000)],
    ['thousands of void elements', '<br><img src=a.png><hr/>'.repeat(5000)],
    ['thousands of parts of a drawing', `<svg>${'<path d="M0"/><use href="#a" />'.repeat(5000)}</svg>`],
    ['a drawing that HTML ends', '<svg><div>' + '<li>'.repeat(5000)],
    [
      'tags that a comment, a script or a text field has as its text',
      `<!--${'<div>'.repeat(5000)}--><script>${'<div>'.repeat(5000)}</script><textarea>${'<b>'.repeat(5000)}</textarea>`,
    ],
    ['tags in the value of an attribute', `<i title="${'<div>'.repeat(5000)}"></i>`],
    ['endings without a beginning', '</div></b>'.repeat(5000)],
    ['a thousand attributes', `<img ${Array.from({ length: 1000 }, (_, at) => `a${at}=">" `).join('')}>`],
    ['twenty formatting elements that stay open', '<b><i>'.repeat(10) + '<p>a</p>'.repeat(1000)],
    ['a tag that the text ends', '<div '.repeat(600)],
  ])('%s', (_, html) => {
    expect(withinLimits(html) === html).toBe(true);
  });
});

describe('Over what would cost too much, spaces are written', () => {
  const tagsIn = (html: string, tag: string) => html.split(`<${tag}>`).length - 1;

  test('elements in elements: 512 levels stay, their ends too, and everything inside', () => {
    const html = `${'<div>'.repeat(80_000)}<img src=a.png>${'</div>'.repeat(80_000)}<p>`;
    const kept = withinLimits(html);
    expect(kept).toHaveLength(html.length);
    expect([tagsIn(kept, 'div'), tagsIn(kept, '/div'), tagsIn(kept, 'img src=a.png'), tagsIn(kept, 'p')]).toEqual([
      512, 512, 1, 1,
    ]);
  });

  test.each(['svg', 'template', 'section', 'x-a'])('however the elements are called: <%s>', (tag) => {
    expect(tagsIn(withinLimits(`<${tag}>`.repeat(5000)), tag)).toBe(512);
  });

  test('elements that ends of other elements are between', () => {
    expect(tagsIn(withinLimits('<div></x>'.repeat(5000)), 'div')).toBe(512);
  });

  test('formatting that every block would repeat: the page has a million elements at most, whatever its size', () => {
    const marks = Array.from({ length: 10_000 }, (_, at) => `<b id=${at}>`).join('');
    const html = `<p>${marks}</p>${'<p>a</p>'.repeat(10_000)}`;
    const open = withinLimits(html).split('<b id=').length - 1;
    expect(open * 10_000).toBeLessThan(1_000_000);
    expect(open).toBeGreaterThan(0);
  });

  test('attributes after the thousandth of a tag', () => {
    const html = `<img src=a.png ${Array.from({ length: 5000 }, (_, at) => `a${at}`).join(' ')}><p>`;
    const kept = withinLimits(html);
    expect(kept).toHaveLength(html.length);
    expect(kept).toMatch(/^<img src=a\.png a0 .* a998 +><p>$/);
  });

  test('tags of a page after the hundredth', () => {
    expect(tagsIn(withinLimits('<body>'.repeat(5000)), 'body')).toBe(100);
  });
});

test.each([
  ['a fragment', '<p>a<b>c</p><td>d', ['p', 'b', 'b']],
  ['cells without a table', '<tr><td>a</td></tr>', ['tr', 'td']],
  ['a page', '<!doctype html><title>a</title><p>b', ['html', 'head', 'title', 'body', 'p']],
])('%s has the elements that browsers give it, with their places', (_, html, names) => {
  const found: string[] = [];
  const pending = [...parseHtml(html).children];
  for (let node = pending.shift(); node; node = pending.shift()) {
    if (node.type !== 'element') continue;
    found.push(node.tagName);
    pending.unshift(...node.children);
    if (node.tagName === 'p') expect(node.position?.start.offset).toBe(html.indexOf('<p>'));
  }
  expect(found).toEqual(names);
});
