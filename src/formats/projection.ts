import type { Definition, Html, Image, ImageReference, Link, LinkReference, Nodes, Root, Text } from 'mdast';
import { lineStarts } from '../lib/lines.ts';
import { unquotedTags } from './unquoted-tags.ts';

/**
 * A Markdown document as the HTML page that it becomes, with the way back.
 * Markdown splits HTML into pieces at blank lines and at its own marks; only the page as a whole tells which link, figure or
 * hidden element an image stands in. Raw HTML is copied to the letter, so that its offsets can be translated back.
 */
export type Projection = {
  readonly html: string;
  /** Offset in the Markdown of a character of copied HTML; undefined for what was made here. */
  toSource(offset: number): number | undefined;
  /** The Markdown image that became the `img` at this offset of the HTML. */
  readonly images: ReadonlyMap<number, Image | ImageReference>;
};

/** A run of characters that stands in both texts. */
type Run = { readonly html: number; readonly source: number; readonly length: number };

export function project(text: string, tree: Root): Projection {
  const definitions = definitionsOf(tree);
  const starts = lineStarts(text);
  const runs: Run[] = [];
  const images = new Map<number, Image | ImageReference>();
  const parts: string[] = [];
  let length = 0;

  function emit(part: string): void {
    parts.push(part);
    length += part.length;
  }

  function wrap(tag: string, children: readonly Nodes[], attributes = ''): void {
    emit(`<${tag}${attributes}>`);
    children.forEach(visit);
    emit(`</${tag}>`);
  }

  function visit(node: Nodes): void {
    if (node.type === 'html') copy(node);
    else if (node.type === 'image' || node.type === 'imageReference') image(node);
    else if (node.type === 'link' || node.type === 'linkReference') {
      wrap('a', node.children, attribute('href', target(node)) + attribute('title', titleOf(node)));
    } else if (node.type === 'text') words(node);
    else if (node.type === 'inlineCode') emit(`<code>${escapeText(node.value)}</code>`);
    else if (node.type === 'break') emit('<br>');
    else if (node.type === 'heading') wrap(`h${node.depth}`, node.children);
    else if ('children' in node) wrap(tags[node.type] ?? 'div', node.children);
  }

  function words(node: Text): void {
    const from = node.position?.start.offset ?? 0;
    const tags = unquotedTags(text.slice(from, node.position?.end.offset ?? from));
    if (tags.length === 0) {
      emit(escapeText(node.value));
      return;
    }
    let at = from;
    for (const { index, tag } of tags) {
      emit(escapeText(text.slice(at, from + index)));
      runs.push({ html: length, source: from + index, length: tag.length });
      emit(tag);
      at = from + index + tag.length;
    }
    emit(escapeText(text.slice(at, node.position?.end.offset)));
  }

  function image(node: Image | ImageReference): void {
    images.set(length, node);
    emit(
      `<img${attribute('src', target(node))}${attribute('alt', node.alt ?? '')}${attribute('title', titleOf(node))}>`,
    );
  }

  function target(node: Image | ImageReference | Link | LinkReference): string {
    return 'url' in node ? node.url : (definitions.get(node.identifier)?.url ?? '');
  }

  function titleOf(node: Image | ImageReference | Link | LinkReference): string | undefined {
    return ('url' in node ? node.title : definitions.get(node.identifier)?.title) ?? undefined;
  }

  // The value of an html node lacks the prefixes of the quote or list around it: each of its lines is the end of a source line.
  function copy(node: Html): void {
    const position = node.position;
    if (position?.start.offset === undefined || swallowsTheRest(node.value)) {
      emit(escapeText(node.value));
      return;
    }
    const first = position.start;
    node.value.split(/(?<=\n)/).forEach((line, index) => {
      const lineStart = index === 0 ? (first.offset ?? 0) : (starts[first.line - 1 + index] ?? text.length);
      const lineEnd = starts[first.line + index] ?? text.length;
      const at = text.slice(lineStart, lineEnd).indexOf(line.trimStart());
      const indent = line.length - line.trimStart().length;
      if (at !== -1) runs.push({ html: length + indent, source: lineStart + at, length: line.length - indent });
      emit(line);
    });
  }

  tree.children.forEach((child) => {
    visit(child);
    emit('\n');
  });

  return { html: parts.join(''), toSource: (offset) => toSource(runs, offset), images };
}

/** Elements whose content is no markup: one that is opened and not closed would take the rest of the page with it. */
const rawText = /^<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b/i;

/** GitHub shows such a tag as text (GFM 6.11, disallowed raw HTML); so do we when nothing in the same piece closes it. */
function swallowsTheRest(value: string): boolean {
  const tag = rawText.exec(value)?.[1];
  return tag !== undefined && !new RegExp(`</${tag}\\s*>`, 'i').test(value);
}

/** HTML elements of the Markdown nodes that matter to what surrounds an image; the rest are plain blocks. */
const tags: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  list: 'ul',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};

function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    // The first of several definitions counts (CommonMark 0.31.2, 4.7); this walk meets the last one first.
    if (node.type === 'definition') found.set(node.identifier, node);
    if ('children' in node) pending.push(...node.children);
  }
  return found;
}

function toSource(runs: readonly Run[], offset: number): number | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.html ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run && offset < run.html + run.length ? run.source + offset - run.html : undefined;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
