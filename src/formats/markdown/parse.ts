import type { Nodes, Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Span } from '../../model/text.ts';
import { frontMatter, languageIn } from '../quick/front-matter.ts';
import { literalLinks } from './literal-links.ts';
import { codeEnd } from './code-end.ts';
import { limitWork } from './work-limit.ts';
import { hasManyMarks, refuseDeepNesting, refuseDensity } from '../page/limits.ts';
import { shortcutEnd } from './shortcut-end.ts';

/** The places of image labels in the source. */
export type Labels = ReadonlyMap<Nodes, Span>;

/** CommonMark and GFM with front matter, for a text without a byte order mark. @throws RangeError where it nests too deeply */
export function parseMarkdown(source: string): { tree: Root; labels: Labels } {
  refuseDeepNesting(source);
  refuseDensity(source);
  const labels = new Map<Nodes, Span>();
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(literalLinks, source)
    .use(limitWork, source)
    .use(withFrontMatter, source)
    .use(recordLabels, labels)
    .use(mended)
    .use(hasManyMarks(source) ? [withoutEmphasis] : [])
    .parse(withMark(source));
  return { tree, labels };
}

/**
 * `source` behind a byte order mark, for micromark, which drops a first one and then counts its offsets from behind it. Without this it would
 * drop the second of two marks, which is text, and all its offsets would be one too small.
 */
export function withMark(source: string): string {
  return `\uFEFF${source}`;
}

/**
 * Front matter, where there is one. Where it has no end, the extension looks for that through the whole text, and micromark 4 then reads all
 * lines without the lists and quotations around them.
 */
export function withFrontMatter(this: Processor, source: string): void {
  if (frontMatter(source).end > 0) remarkFrontmatter.call(this, ['yaml', 'toml']);
}

/** Emphasis and strikethrough are read as text. */
export function withoutEmphasis(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['attention', 'strikethrough'] } },
  ];
}

/** Not for MDX, whose sites render with micromark and show no image there. */
function mended(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), shortcutEnd, codeEnd];
}

/** mdast has a label only as flattened text; the token still has its place in the source. */
export function recordLabels(this: Processor, labels: Map<Nodes, Span>): void {
  const extension: Extension = {
    enter: {
      labelText(token) {
        const owner = this.stack.at(-2);
        if (owner?.type === 'image' || owner?.type === 'imageReference') {
          labels.set(owner, { start: token.start.offset, end: token.end.offset });
        }
      },
    },
  };
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension];
}

/** `lang` or `language` of the front matter. */
export function frontMatterLanguage(tree: Root): string | undefined {
  const matter = tree.children[0];
  return matter?.type === 'yaml' ? languageIn(matter.value) : undefined;
}
