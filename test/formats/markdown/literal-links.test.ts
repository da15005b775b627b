import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Construct } from 'micromark-util-types';
import { unified, type Processor } from 'unified';
import { expect, test } from 'vitest';
import { literalLinks } from '../../../src/formats/markdown/literal-links.ts';

const plain = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);
const guarded = (text: string) => unified().use(remarkParse).use(remarkGfm).use(literalLinks, text).parse(text);

test.each([
  'a www.example.com b WWW.EXAMPLE.COM (www.a.b) *www.a.b* [www.a.b](x) [www.a.b',
  'http://a.b HTTPS://A.B xhttp://a.b ahttps://a.b http:/a http//a',
  'a@b.c a.b+c-d_e@f.g a@ @b a/b@c.d a@b.c@d.e .@a.b _@a.b',
  '> - www.a.b\n>   http://a.b\n>\ta@b.c\n\n| www.a.b | a@b.c |\n|-|-|\n| http://a.b | c |',
  '\ta\n\n1. \twww.a.b\r\n   a@b.c\r\n',
  '![www.a.b a@b.c](x) [ww a w http a@](y)',
])('%j has the same links as without the guard', (text) => {
  expect(guarded(text)).toEqual(plain(text));
  expect(urls(guarded(text)).length).toBeGreaterThan(0);
});

/** How often the parser looks for a bare address. */
function attempts(text: string): number {
  let count = 0;
  const counted = (construct: Construct): Construct => ({
    ...construct,
    tokenize(...parts) {
      if (construct.name?.endsWith('Autolink') === true) count += 1;
      return construct.tokenize.apply(this, parts);
    },
  });
  function countAttempts(this: Processor): void {
    const data = this.data();
    data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
      const entries = Object.entries(extension.text ?? {});
      return {
        ...extension,
        text: Object.fromEntries(entries.map(([code, list]) => [code, [list ?? []].flat().map(counted)])),
      };
    });
  }
  unified().use(remarkParse).use(remarkGfm).use(literalLinks, text).use(countAttempts).parse(text);
  return count;
}

test('A label of thousands of words has no attempt for them', () => {
  expect(attempts(`![${'word https www a '.repeat(2000)}](a.png)`)).toBe(0);
  expect(attempts('a@b.c')).toBeGreaterThan(0);
});

function urls(node: Nodes): readonly string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(urls)] : own;
}
