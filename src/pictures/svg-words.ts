import { truncate } from '../lib/truncate.ts';
import { steering } from '../lib/escape-controls.ts';

/**
 * What an SVG says in words, each saying once, on one line: no renderer in WebAssembly has fonts, so they are missing from the picture.
 * `title` and `desc` are its own alternative text (SVG 2, 5.6); diagram editors put their labels into `foreignObject`.
 */
export function svgWords(bytes: Uint8Array): string {
  const said = new Set<string>();
  let length = 0;
  for (const saying of sayings(new TextDecoder().decode(bytes))) {
    if (saying === '' || said.has(saying)) continue;
    said.add(saying);
    length += saying.length;
    if (length > maxLength) break;
  }
  return truncate([...said].join('; '), maxLength);
}

/** UTF-16 units: a prompt has no use for more. */
const maxLength = 400;

const speaking: ReadonlySet<string> = new Set(['title', 'desc', 'text', 'foreignobject']);
const silent: ReadonlySet<string> = new Set(['style', 'script']);

/** The text of each speaking element, outermost only. Nothing is looked at twice, so hostile files cost no more than others. */
function* sayings(source: string): Generator<string> {
  let element: Open | undefined;
  let mute: Open | undefined;
  let text = '';
  for (const piece of pieces(source)) {
    if (piece.kind === 'text') {
      if (element && !mute) text += piece.text;
      continue;
    }
    // Lines of a label are elements beside each other, with nothing between them.
    text += ' ';
    mute = after(piece, mute, silent);
    element = after(piece, element, speaking);
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

/** Tags and text of an XML document; ends where it is no longer one. */
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

/** Where the `>` of a tag stands: not within the quotes of an attribute. */
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

/** A document type is one, too; the declarations in it are tags that mean nothing. */
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
