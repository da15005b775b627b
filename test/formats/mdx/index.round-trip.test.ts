import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { mdx } from '../../../src/formats/mdx/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { Components } from '../../../src/model/format.ts';
import type { Image } from '../../../src/model/image.ts';
import { runs } from '../../world/runs.ts';

const components: Components = { Shot: { alt: 'description', src: 'file' } };

/** Pages with images in every syntax and place; each image is rewritten in turn. */
const pages = {
  labels: 'a ![x](a.png "t") b ![](b.png) c ![ ](<c d.png>) ![\\{y}](d.png)\n',
  references: '![x][r] ![][r] ![r][] ![r] ![two words]\n\n[r]: a.png\n[two words]: b.png "t"\n',
  'labels between braces and marks': '{1} ![x](a.png) {2} ` ![y](b.png) < ![z](c.png) * ![w](d.png) _\n',
  strings:
    '<img src="a.png" alt="x" /> t <img alt=\'x\' src="b.png" /> <img src="c.png"/> <img src="d.png" alt="" /> <img\n  src="e.png"\n/>\n',
  expressions:
    '<img src="a.png" alt={"x"} />\n\n<img src={\'b.png\'} alt={`x`} />\n\n<img src="c.png" alt={undefined} /> <img src="d.png" alt />\n',
  components:
    '<Image src="a.png" alt="x" />\n\n<Shot file="b.png" />\n\n<ThemedImage sources={{ light: \'c.png\' }} alt={"x"} />\n\n<Zoom src="d.png">\n  text ![x](e.png)\n</Zoom>\n',
  'JSX in expressions':
    'export const A = () => <p><img src="a.png" alt="x" /><Image src="b.png" /></p>\n\n{c && <img src="c.png" alt={\'x\'} />}\n\n<Card icon={<img src="d.png" />}>t</Card> {`${<img src="e.png" />}`}\n',
  containers:
    '> ![a\n> b](a.png) <img\n>   src="b.png"\n>   alt="x"\n> />\n\n- <img src="c.png" />\n\n  {c && <img src="d.png" />}\n',
  tables:
    '| a | b |\n|---|---|\n| ![x\\|y](a.png) | <img src="b.png" /> ![](c.png) |\n| {<img src="d.png" alt="x" />} | t |\n',
  'elements around':
    '<a href="u">\n\n![](a.png)\n\n</a>\n\n<Frame caption="c">\n  <img src="b.png" />\n</Frame>\n\n# ![x](c.png) **<img src="d.png" />**\n',
  'labels of other elements':
    '<svg role="img"><path /></svg>\n\n<div role="img" aria-label="x">t</div>\n\n<svg role="img" aria-label={\'x\'} />\n',
  'what sites write beside MDX': '## T {#t}\n\n<!-- c -->\n\n![x](a.png) <img src="b.png" />\n\na <br> ![](c.png)\n',
};

/** Everything that has a meaning in Markdown, MDX, JSX, tables or on sites. */
const hostile = [
  '"quoted" \'text\'',
  '[brackets] (round) {curly}',
  '{',
  '}',
  '{#id} {/* c */}',
  '${a} `${b}` {{ c }} {% d %}',
  '] ](x) [',
  '`code` ``two``',
  'a | b || c',
  '&amp; &#65; &quot; & < > </img> <b> <img src=x />',
  '\\ \\\\ \\] \\{ trailing \\',
  '*a* _b_ ~c~ snake_case __init__',
  '😀 🏳️‍🌈',
  'שלום عالم',
  '<!-- c --> -->',
  '![inner](x)',
  'export const a = 1',
  'http://a.example www.b.example @user #12',
];

const alts = fc
  .oneof(
    fc.constantFrom(...hostile),
    fc.string({
      unit: fc.constantFrom(...Array.from('ab []()<>&;\'"`|\\*_~!#-={}:/@$^.')),
      minLength: 1,
      maxLength: 24,
    }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
  )
  .map((text) => text.replace(/[\s\p{C}\ufdd0\ufdd1]+/gu, ' ').trim())
  .filter((text) => text !== '');

const meaning = ({ src, alt, syntax, name }: Image) => ({
  src,
  alt: alt.kind === 'text' ? alt.text : alt.kind,
  syntax,
  name,
});

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkMdx);

/** The values of each node, without its children and its place. */
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

describe.each(Object.entries(pages))('%s', (what, page) => {
  const isMdx = what !== 'what sites write beside MDX';

  test.each([['\n'], ['\r\n']])('return the alt that was set; no other node changes (lines end in %j)', (ending) => {
    const text = page.replaceAll('\n', ending);
    expect(mdx.read(text, components).tolerance).toBeUndefined();
    const before = mdx.read(text, components).images;
    expect(before.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.nat(before.length - 1), alts, (index, alt) => {
        const image = before[index]!;
        const changed = applyEdits(text, [mdx.setAlt(text, image, alt)]);
        const expected = before.map(meaning).map((old, at) => (at === index ? { ...old, alt, name: alt } : old));
        expect(mdx.read(changed, components).images.map(meaning)).toEqual(
          expected.map((one, at) =>
            at === index && one.syntax.endsWith('-reference')
              ? { ...one, syntax: expect.stringMatching('reference') as string }
              : one,
          ),
        );
        if (isMdx) expect(differing(text, changed)).toBeLessThanOrEqual(1);
      }),
      runs(10),
    );
  });

  test('can all be set at once', () => {
    const edits = mdx.read(page, components).images.map((image, index) => mdx.setAlt(page, image, `alt ${index}`));
    const after = mdx.read(applyEdits(page, edits), components).images;
    expect(after.map(({ name }) => name)).toEqual(edits.map((_, index) => `alt ${index}`));
  });
});

test('A line break in an alt becomes a space', () => {
  const page = '> ![x](a.png) <img src="b.png" />\n';
  for (const image of mdx.read(page).images) {
    const after = mdx.read(applyEdits(page, [mdx.setAlt(page, image, 'a\n  b\r\nc')])).images;
    expect(after.map(({ alt }) => alt)).toContainEqual({ kind: 'text', text: 'a b c' });
  }
});

describe('A file that is not MDX', () => {
  const page =
    '<div>\n\n![x](a.png) <img src="b.png"> <Image src="c.png" alt={"x"} />\n\n<img src={useBaseUrl(\'d.png\')} />\n';

  test('returns the alt that was set', () => {
    expect(mdx.read(page).tolerance).toBeDefined();
    const before = mdx.read(page).images;
    expect(before).toHaveLength(4);
    fc.assert(
      fc.property(fc.nat(before.length - 1), alts, (index, alt) => {
        const changed = applyEdits(page, [mdx.setAlt(page, before[index]!, alt)]);
        const after = mdx
          .read(changed)
          .images.map(({ src, alt }) => ({ src, alt: alt.kind === 'text' ? alt.text : alt.kind }));
        expect(after).toEqual(
          before.map(({ src, alt: old }, at) => ({
            src,
            alt: at === index ? alt : old.kind === 'text' ? old.text : old.kind,
          })),
        );
      }),
      runs(10),
    );
  });
});
