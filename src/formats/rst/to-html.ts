import { createSourceMap, type SourceMap } from '../page/source-map.ts';
import { addressOf, picturesOf, type RstPicture } from './pictures.ts';
import { linkEnd, linkStart, readInline, type Names } from './inline.ts';
import { literalText } from './literal-text.ts';
import { definitionsIn, normalName } from './definitions.ts';
import { nearPictures } from './near-pictures.ts';
import { isShownOnPages } from './only.ts';
import type { Directive, RstNode } from './tree.ts';
import type { Span } from '../../model/text.ts';

/** A document as the HTML page that it becomes: what stands around its pictures is asked of this page, as for every format. */
export type RstPage = {
  readonly html: string;
  /** Offset in the document of a character of raw HTML; undefined for generated HTML. */
  readonly toSource: SourceMap['toSource'];
  readonly lastBefore: SourceMap['lastBefore'];
  /** The picture that became the `img` at this offset of the HTML. */
  readonly pictures: ReadonlyMap<number, RstPicture>;
};

export function toHtmlPage(text: string, tree: readonly RstNode[]): RstPage {
  const { substitutions, all, targets } = definitionsIn(tree);
  const runs = createSourceMap();
  const pictures = new Map<number, RstPicture>();
  const shown = new Set<RstNode>();
  const parts: string[] = [];
  let length = 0;
  let visited = 0;

  function emit(part: string): void {
    parts.push(part);
    length += part.length;
  }

  function picture(one: RstPicture): void {
    const { link } = one;
    if (link !== undefined) emit(linkStart(link.endsWith('_') ? names.target(link) : addressOf(link)));
    pictures.set(length, one);
    emit(imageTag(one));
    if (link !== undefined) emit(linkEnd);
  }

  const names: Names = {
    substitution: (name) => {
      const node = substitutions.get(normalName(name));
      const [inner] = node?.children ?? [];
      if (!node || inner?.kind !== 'directive') return node && '';
      return inner.directive.name === 'replace'
        ? literalText(inner.directive.argument.slice(0, longestReplacement))
        : { substitution: node };
    },
    target: (name) => targets.get(normalName(name.replace(/^`|`?_{1,2}$/g, ''))),
  };

  function words(written: string): void {
    for (const part of readInline(written, names)) {
      if (typeof part === 'string') emit(part);
      else substitution(part.substitution);
    }
  }

  /** The picture of a substitution stands where its name is first, and is not repeated. */
  function substitution(node: RstNode): void {
    const [inner] = node.children;
    if (shown.has(node) || inner?.kind !== 'directive') return;
    shown.add(node);
    picturesOf(inner.directive).forEach(picture);
  }

  function wrap(tags: readonly string[], node: RstNode): void {
    emit(tags.map((tag) => `<${tag}>`).join(''));
    node.children.forEach(visit);
    emit(
      `${tags
        .toReversed()
        .map((tag) => `</${tag}>`)
        .join('')}\n`,
    );
  }

  function block(tag: string, written: string): void {
    emit(`<${tag}>`);
    words(written);
    emit(`</${tag}>\n`);
  }

  function visit(node: RstNode): void {
    if ((visited += 1) > mostNodes) throw new RangeError('There are too many blocks around pictures.');
    if (node.kind === 'title') block('h2', node.text);
    else if (node.kind === 'paragraph' || node.kind === 'term' || node.kind === 'verse') block('p', node.text);
    else if (node.kind === 'field') wrap(['dl', 'dd'], node);
    else if (node.kind === 'raw') node.lines.forEach(raw);
    else if (node.kind === 'directive') directive(node.directive, node.children);
    else if (Object.hasOwn(tags, node.kind)) wrap(tags[node.kind] ?? [], node);
  }

  function directive(one: Directive, children: readonly RstNode[]): void {
    if (one.name === 'only' && !isShownOnPages(one.argument)) return;
    const own = picturesOf(one);
    if (one.name === 'figure' && own.length > 0) {
      figure(own, children);
      return;
    }
    emit('<div>');
    own.forEach(picture);
    if (own.length === 0 || own[0]?.syntax === 'card') block('p', one.argument);
    children.forEach(visit);
    emit('</div>\n');
  }

  /** The first paragraph is the caption; what follows it, the legend, is outside, because its own pictures do not have that caption. */
  function figure(own: readonly RstPicture[], [first, ...rest]: readonly RstNode[]): void {
    emit('<figure>');
    own.forEach(picture);
    if (first?.kind === 'paragraph') block('figcaption', first.text);
    emit('</figure>\n');
    rest.forEach(visit);
  }

  function raw({ start, end }: Span): void {
    runs.add(length, start, end - start);
    emit(text.slice(start, end));
    emit('\n');
  }

  for (const node of nearPictures(tree, substitutions.size > 0)) visit(node);
  // Pictures without a reference on this page are for other pages: they stand under no heading of this one.
  emit('<h2></h2>\n');
  all.forEach(substitution);
  return { html: parts.join(''), toSource: runs.toSource, lastBefore: runs.lastBefore, pictures };
}

/** The parsers need kilobytes for each. Dense pages of real sites have 30,000, and most of them have no picture. */
const mostNodes = 80_000;

/** UTF-16 units of what a substitution is replaced by: it may be in every line of a page. */
const longestReplacement = 50;

const tags: Readonly<Partial<Record<RstNode['kind'], readonly string[]>>> = {
  item: ['ul', 'li'],
  quote: ['blockquote'],
  definition: ['dl', 'dd'],
  table: ['table'],
  cell: ['tr', 'td'],
};

function imageTag({ src, alt, width, height }: RstPicture): string {
  const attributes = { src, alt, width, height };
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${literalText(value)}"`,
  );
  return `<img${written.join('')}>`;
}
