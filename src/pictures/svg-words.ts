import { truncate } from '../lib/truncate.ts';
import { steering } from '../lib/escape-controls.ts';

/**
 * The texts in an SVG, each once, on one line: no renderer in WebAssembly has fonts, so they are missing from the picture.
 * `title` and `desc` are its own alternative text (SVG 2, 5.6); diagram editors put their labels into `foreignObject`.
 */
export function svgWords(bytes: Uint8Array): string {
  const found = new Set<string>();
  let length = 0;
  for (const text of texts(new TextDecoder().decode(bytes))) {
    if (text === '' || found.has(text)) continue;
    found.add(text);
    length += text.length;
    if (length > maxLength) break;
  }
  return truncate([...found].join('; '), maxLength);
}

/** UTF-16 units: more does not help in a prompt. */
const maxLength = 400;

const textElements: ReadonlySet<string> = new Set(['title', 'desc', 'text', 'foreignobject']);
const hiddenElements: ReadonlySet<string> = new Set(['style', 'script']);

/** The text of each text element, outermost only. Everything is read once, so hostile files cost no more than others. */
function* texts(source: string): Generator<string> {
  let element: Open | undefined;
  let hidden: Open | undefined;
  let text = '';
  for (const piece of pieces(source)) {
    if (piece.kind === 'text') {
      if (element && !hidden) text += piece.text;
      continue;
    }
    // The lines of a label are separate elements with nothing between them, so the space is added here.
    text += ' ';
    hidden = after(piece, hidden, hiddenElements);
    element = after(piece, element, textElements);
    if (element) continue;
    yield fold(text);
    text = '';
  }
}

type Open = { readonly name: string; readonly depth: number };

/** The element that is open after `tag`, of those with one of `names`. */
function after(tag: Tag, open: Open | undefined, names: ReadonlySet<string>): Open | undefined {
  if (tag.isEmpty) return open;
  if (!open) return names.has(tag.name) && !tag.closes ? { name: tag.name, depth: 1 } : undefined;
  if (tag.name !== open.name) return open;
  const depth = open.depth + (tag.closes ? -1 : 1);
  return depth === 0 ? undefined : { ...open, depth };
}

type Tag = { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly isEmpty: boolean };
type Piece = Tag | { readonly kind: 'text'; readonly text: string };

/** Tags and text of an XML document, up to the first place where it is not XML. */
function* pieces(source: string): Generator<Piece> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: decoded(source.slice(at, open === -1 ? undefined : open)) };
    if (open === -1) return;
    const section = sections.find(({ begin }) => source.startsWith(begin, open));
    const close = section ? source.indexOf(section.end, open) : tagEnd(source, open);
    if (close === -1) return;
    if (!section) yield tagOf(source.slice(open + 1, close));
    else if (section.isText) yield { kind: 'text', text: source.slice(open + section.begin.length, close) };
    at = close + (section?.end.length ?? 1);
  }
}

const sections = [
  { begin: '<!--', end: '-->', isText: false },
  { begin: '<![CDATA[', end: ']]>', isText: true },
  { begin: '<?', end: '?>', isText: false },
] as const;

/** Index of the `>` of a tag, outside of the quotes of an attribute. */
function tagEnd(source: string, open: number): number {
  const stop = /["'>]/g;
  stop.lastIndex = open;
  for (let hit = stop.exec(source); hit; hit = stop.exec(source)) {
    if (hit[0] === '>') return hit.index;
    const quote = source.indexOf(hit[0], stop.lastIndex);
    if (quote === -1) return -1;
    stop.lastIndex = quote + 1;
  }
  return -1;
}

/** A document type is read as a tag, too; the declarations in it are tags without a meaning here. */
function tagOf(inside: string): Tag {
  const [, slash, name = ''] = /^(\/?)([^\s/"']*)/.exec(inside) ?? [];
  return { kind: 'tag', name: localName(name), closes: slash === '/', isEmpty: inside.endsWith('/') };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/gi, (_, hex, decimal, name) => {
    if (typeof name === 'string') return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()] ?? '';
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').replace(steering, '').trim();
}
