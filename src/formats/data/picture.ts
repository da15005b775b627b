import type { Span } from '../../model/text.ts';
import type { Place } from './parts.ts';
import type { DataNode, Scalar } from './tree.ts';

/** A picture that a key names, and where its text is or would go. */
export type DataPicture = {
  readonly src: string;
  /** Undefined where there is none. */
  readonly alt: string | undefined;
  /** Whether there is a text that stands elsewhere, or a template of one. */
  readonly isUnknown: boolean;
  /** The key of the text. */
  readonly attribute: string;
  readonly altSpan: Span;
  /** From the mapping or key that holds the picture to the end of the picture or its text. */
  readonly span: Span;
  /** The value of `caption` beside it. */
  readonly caption: string | undefined;
  /** Offset of the address. */
  readonly at: number;
  readonly place: Place;
};

export type TextOf = {
  /** The value that has the text. */
  readonly alt: DataNode | undefined;
  /** Offset of what holds the picture and the text. */
  readonly holder: number;
  readonly attribute: string;
  /** Where a text would go, as `write.ts` tells by what is around. */
  readonly insertion: number;
};

export function toPicture(
  picture: { readonly value: Scalar },
  place: Place,
  text: string,
  { alt, holder, attribute, insertion }: TextOf,
): DataPicture {
  const said = alt?.kind === 'scalar' ? alt : undefined;
  const written = said ? text.slice(said.span.start, said.span.end) : '';
  const words = said === undefined || said.type === 'empty' ? undefined : folded(said.text);
  const altSpan = said?.span ?? (alt?.kind === 'reference' ? alt.span : { start: insertion, end: insertion });
  const caption = place.node.members.find(({ name }) => name === 'caption')?.value;
  return {
    src: folded(picture.value.text),
    alt: words,
    isUnknown: template.test(written) || (alt === undefined ? place.node.isOpen : said === undefined),
    attribute,
    altSpan,
    span: { start: Math.min(holder, altSpan.start), end: Math.max(picture.value.span.end, altSpan.end) },
    caption: caption?.kind === 'scalar' && caption.type === 'text' ? folded(caption.text) : undefined,
    at: picture.value.span.start,
    place,
  };
}

/** A text that is only known when a generator has run, or the name of one in another file, as extensions of VS Code have it. */
const template = /\{\{|\{%|<%|^["']?%[\w.-]+%["']?$/;

/** On one line, as a page shows it. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
