import { HtmlRenderer, Parser } from 'commonmark';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a reader of the page gets to see of an image. */
export type Shown = { readonly src: string; readonly alt: string | null };

/** The images that commonmark.js and parse5 show of a text, in order: parsers that have no line in common with ours. */
export function shownIn(text: string): readonly Shown[] {
  const found: Shown[] = [];
  collect(parse(new HtmlRenderer().render(new Parser().parse(text))), found);
  return found;
}

type Node = DefaultTreeAdapterTypes.Node;

function collect(node: Node, found: Shown[]): void {
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    // What is hidden from everyone is not shown; the content of a template is no child of it.
    if (attributes.has('hidden')) return;
    const src = attributes.get('src') ?? '';
    // Addresses of Markdown come encoded.
    if (node.tagName === 'img') found.push({ src: decodeURI(src), alt: oneLine(attributes.get('alt')) });
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

/** Nobody hears where a line ends. */
export function oneLine(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(/\s+/g, ' ');
}
