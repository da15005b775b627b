import type { Image as MarkdownImage, ImageReference, Nodes, Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import type { Element } from 'hast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Comment, Edit, Format, Image, Span, Syntax } from '../types.ts';
import { setAltAttribute } from './attribute.ts';
import { findComments } from './comments.ts';
import { isDynamic } from './dynamic.ts';
import { findElements, type FoundElement, type Spans } from './elements.ts';
import { spansOf, toSpan } from './html.ts';
import { setLabel } from './label.ts';
import { parseHtml } from './parse-html.ts';
import { project, type Projection } from './projection.ts';
import { hasUnquotedPath } from './unquoted-tags.ts';

/** CommonMark and GFM with front matter, and the HTML inside. */
export const markdown: Format = {
  name: 'markdown',

  find(text: string): readonly Image[] {
    // micromark drops a byte order mark, and all its offsets are then one too small.
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const source = text.slice(shift);
    const { tree, labels } = parse(source);
    const projection = project(source, tree);
    const page = parseHtml(projection.html);
    const found = findElements(page, (element) => sourceSpans(element, projection, labels), languageOf(tree));
    return found.map((one) => shifted(toImage(one, projection), shift));
  },

  comments(text: string): readonly Comment[] {
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const projection = project(text.slice(shift), parse(text.slice(shift)).tree);
    const comments = findComments(parseHtml(projection.html), ({ position }) => back(toSpan(position), projection));
    return comments.map((comment) => ({ ...comment, span: moved(comment.span, shift) }));
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    if (image.syntax !== 'img') return setLabel(text, image, alt);
    const tag = text.slice(image.span.start, image.span.end);
    return setAltAttribute(text, image, alt, hasUnquotedPath(tag) ? inUnquotedTags : inTags);
  },
};

/** Markdown around an element would read these as a table cell's end and as code. */
const inTags = '|`';
/** An element that the parser takes for text would lose its alt to images and emphasis that begin in it. */
const inUnquotedTags = '|`[]*_~\\!';

type Labels = ReadonlyMap<Nodes, Span>;

function parse(source: string): { tree: Root; labels: Labels } {
  const labels = new Map<Nodes, Span>();
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(recordLabels, labels)
    .parse(source);
  return { tree, labels };
}

/** mdast gives a label as flattened text only; the token still knows where its source stands. */
function recordLabels(this: Processor, labels: Map<Nodes, Span>): void {
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

function sourceSpans(element: Element, projection: Projection, labels: Labels): Spans | undefined {
  const own = markdownImage(element, projection);
  if (own) {
    const label = labels.get(own);
    const element = offsets(own);
    return element && label && { element, attribute: (name) => (name === 'alt' ? label : undefined) };
  }
  const spans = spansOf(element);
  const whole = spans && back(spans.element, projection);
  return whole && { element: whole, attribute: (name) => back(spans.attribute(name), projection) };
}

function toImage({ element, image }: FoundElement, projection: Projection): Image {
  const own = markdownImage(element, projection);
  if (!own) return { ...image, syntax: 'img' };
  const dynamic = isDynamic(own.alt ?? '');
  // `![](x)` may mean "decorative" or "forgotten": unlike alt="" it is no decision.
  const decorative = image.alt.kind === 'empty' ? false : image.decorative;
  return {
    ...image,
    alt: dynamic ? { kind: 'dynamic' } : image.alt,
    decorative,
    syntax: syntaxOf(own),
    attribute: undefined,
  };
}

function markdownImage(element: Element, { images }: Projection): MarkdownImage | ImageReference | undefined {
  const start = element.position?.start.offset;
  return start === undefined ? undefined : images.get(start);
}

function syntaxOf(node: MarkdownImage | ImageReference): Syntax {
  return node.type === 'image' ? 'inline' : `${node.referenceType}-reference`;
}

function back(span: Span | undefined, projection: Projection): Span | undefined {
  const start = span && projection.toSource(span.start);
  const last = span && projection.toSource(span.end - 1);
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

function offsets({ position }: Nodes): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** `lang` or `language` of the front matter. */
function languageOf(tree: Root): string | undefined {
  const matter = tree.children[0];
  if (matter?.type !== 'yaml') return undefined;
  return /^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(matter.value)?.[1];
}

function shifted(image: Image, by: number): Image {
  return by === 0 ? image : { ...image, span: moved(image.span, by), altSpan: moved(image.altSpan, by) };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
