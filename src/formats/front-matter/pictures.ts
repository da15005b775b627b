import { isScalar, type Scalar, type YAMLMap } from 'yaml';
import type { FrontMatterKeys } from '../../model/format.ts';
import type { Span } from '../../model/text.ts';
import { isPictureAddress } from '../../text/picture-names.ts';
import type { DialectImage } from '../dialects/dialect.ts';
import { frontMatter } from '../dialects/front-matter.ts';
import { isAlt, isAltOf, isShown } from './known-keys.ts';

/** A mapping of the front matter. */
export type Mapping = {
  readonly node: YAMLMap;
  /** The keys to it, with dots between. */
  readonly path: string;
  /** Offset in the YAML of the key that holds it, or of its own start in a list; undefined for the whole front matter. */
  readonly start: number | undefined;
};

/** The text of the YAML, and its offset in the file. */
export type Source = { readonly text: string; readonly offset: number };

/** The pictures that the keys of one mapping name. */
export function picturesIn(
  { node, path, start }: Mapping,
  source: Source,
  keys: FrontMatterKeys,
): readonly DialectImage[] {
  const pairs = node.items.flatMap(({ key, value }): Entry[] => {
    if (!isScalar(key) || !key.range || !isScalar(value) || !value.range) return [];
    return [{ name: String(key.value), start: key.range[0], ...written(value, source.text) }];
  });
  const pictures = pairs.filter(({ text }) => isPictureAddress(text));
  const shared = pairs.find(({ name }) => isAlt(name));
  const caption = pairs.find(({ name }) => name === 'caption')?.text;
  const found: DialectImage[] = [];
  let hasShared = false;
  for (const picture of pictures) {
    const full = path === '' ? picture.name : `${path}.${picture.name}`;
    const chosen = Object.hasOwn(keys, full) ? keys[full] : undefined;
    const own = pairs.find(({ name }) => (chosen === undefined ? isAltOf(picture.name, name) : name === chosen));
    // Of several without a text of their own, such as those for light and dark pages, the first stands for all.
    const isShared = own === undefined && chosen === undefined;
    if (isShared && (hasShared || (shared === undefined && !isShown(path, picture.name)))) continue;
    hasShared ||= isShared;
    const alt = isShared ? shared : own;
    const holder = isShared && start !== undefined ? start : picture.start;
    found.push(toImage(picture, alt, { holder, caption, attribute: alt?.name ?? chosen ?? 'alt' }, node, source));
  }
  return found;
}

type Entry = {
  readonly name: string;
  readonly start: number;
  readonly text: string;
  readonly isNull: boolean;
  /** Of the value. */
  readonly span: Span;
};

type Details = { readonly holder: number; readonly caption: string | undefined; readonly attribute: string };

function written({ value, source, range }: Scalar, text: string): Pick<Entry, 'text' | 'isNull' | 'span'> {
  const [start = 0, valueEnd = 0] = range ?? [];
  // The value of a block ends with its last line.
  const end = start + text.slice(start, valueEnd).trimEnd().length;
  const said = typeof value === 'string' ? value : value === null ? '' : (source ?? '');
  return { text: said.replace(/\s+/g, ' ').trim(), isNull: value === null, span: { start, end } };
}

function toImage(
  picture: Entry,
  alt: Entry | undefined,
  { holder, caption, attribute }: Details,
  node: YAMLMap,
  { text, offset }: Source,
): DialectImage {
  const moved = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const lineEnd = picture.span.end + (/^[^\r\n]*/.exec(text.slice(picture.span.end))?.[0].length ?? 0);
  const insertion = node.flow === true ? picture.span.end : lineEnd;
  const words = alt === undefined || alt.isNull ? undefined : alt.text;
  return {
    syntax: frontMatter.syntax,
    emptyIsDecision: true,
    attribute,
    src: picture.text,
    // PaperMod takes the caption of a cover where it has no text.
    alt: words ?? (attribute === 'alt' ? caption : undefined),
    altSpan: moved(alt?.span ?? { start: insertion, end: insertion }),
    span: moved({
      start: Math.min(holder, alt?.start ?? holder),
      end: Math.max(picture.span.end, alt?.span.end ?? insertion),
    }),
    caption: words === undefined ? undefined : caption,
    link: undefined,
    attributes: {},
    others: [],
  };
}
