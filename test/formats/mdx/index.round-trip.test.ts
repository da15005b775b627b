import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { mdx } from '../../../src/formats/mdx/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { samples } from '../../fixtures/formats/mdx.ts';
import { alts } from '../alts.ts';
import { runs } from '../../world/runs.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkMdx);

/** Each node without its children and its position. */
function nodesOf(node: Nodes): readonly string[] {
  const children = 'children' in node ? node.children : [];
  const said = JSON.stringify({ ...node, children: children.length }, (key, value: unknown) =>
    key === 'position' || key === 'data' ? undefined : value,
  );
  return [said, ...children.flatMap((child: Nodes) => nodesOf(child))];
}

function differing(before: string, after: string): number {
  const [was, is] = [nodesOf(parser.parse(before)), nodesOf(parser.parse(after))];
  if (was.length !== is.length) return Infinity;
  return was.filter((said, index) => said !== is[index]).length;
}

test.each(Object.entries(samples.pages))('%s: read with tolerance only where it is not strict MDX', (what, page) => {
  const { tolerance } = mdx.read(page, samples.components);
  expect(tolerance !== undefined).toBe(what.includes('not strict MDX'));
});

/** Sites contain what the bare parser of MDX refuses, such as comments of HTML. */
const strict = Object.entries(samples.pages).filter(([, page]) => isStrict(page));

test.each(strict)('%s: a new text changes no node but its own', (_, page) => {
  const { images } = mdx.read(page, samples.components);
  fc.assert(
    fc.property(fc.nat(images.length - 1), alts, (index, alt) => {
      const changed = applyEdits(page, [mdx.setAlt(page, images[index]!, alt)]);
      expect(differing(page, changed)).toBeLessThanOrEqual(1);
    }),
    runs(8),
  );
});

test('Most pages are strict MDX', () => {
  expect(strict.length).toBeGreaterThanOrEqual(12);
});

test('A line break in a text becomes a space', () => {
  const page = '> ![x](a.png) <img src="b.png" />\n';
  for (const image of mdx.read(page).images) {
    const after = mdx.read(applyEdits(page, [mdx.setAlt(page, image, 'a\n  b\r\nc')])).images;
    expect(after.map(({ alt }) => alt)).toContainEqual({ kind: 'text', text: 'a b c' });
  }
});

function isStrict(page: string): boolean {
  try {
    parser.parse(page);
    return true;
  } catch {
    return false;
  }
}
