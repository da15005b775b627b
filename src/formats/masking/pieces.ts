import type { Components } from '../../model/format.ts';
import type { Span } from '../../model/text.ts';
import type { AttributeList } from '../dialects/attribute-list.ts';
import type { DialectImage } from '../dialects/dialect.ts';
import { literalAddress } from './literal-address.ts';
import {
  pieceIndex,
  placeholder,
  placeholders,
  unknowable,
  withoutNoncharacters,
  withoutRemains,
} from './placeholder.ts';

/** A piece of source that a placeholder replaces. */
export type Piece = {
  /** Offset in the file. */
  readonly start: number;
  /** The replaced text; it may contain placeholders itself. */
  readonly source: string;
  /** An image of a docs dialect. */
  readonly image?: DialectImage | undefined;
  /** Whether it is a tag: one whose content is Markdown, or one that shows an image only in raw HTML. */
  readonly isMarkup?: boolean;
  /** Whether it is a list of attributes, of which a reader sees nothing: it is not even an empty word of the text. */
  readonly isList?: boolean;
  /** Whether its output is part of the text for a reader. */
  readonly isSpoken: boolean;
};

/** A page without anything that breaks Markdown or HTML; it has the same length as the file, so that all offsets are valid in both. */
export type Masked = {
  readonly text: string;
  readonly hasPieces: boolean;
  /** @param digits the first group of `placeholders` */
  piece(digits: string): Piece | undefined;
  /** The list of attributes that begins at an offset. */
  attributesAt(offset: number): AttributeList | undefined;
  /** The component whose tag begins at an offset. */
  componentAt(offset: number): Components[string] | undefined;
  /** Text of the page as it was written. */
  readonly restore: (text: string) => string;
  /** As {@link restore}, without pieces that put out no text. */
  readonly spoken: (text: string) => string;
  /** As {@link restore}, with the path of the picture where a template contains it. */
  readonly address: (text: string) => string;
};

/** Something to write over a span: text of the same length, or the placeholder of a piece. */
export type Mask = Span & { readonly by: string | Omit<Piece, 'start' | 'source'> };

/** A page that is being masked. */
export type MaskedPage = {
  text(): string;
  /** @param masks in order, without overlaps */
  mask(masks: readonly Mask[]): void;
  masked(attributesAt: Masked['attributesAt'], componentAt?: Masked['componentAt']): Masked;
};

export function createMaskedPage(source: string): MaskedPage {
  const pieces: Piece[] = [];
  let text = withoutNoncharacters(source);

  function written({ start, end, by }: Mask): string {
    if (typeof by === 'string') return by;
    pieces.push({ ...by, start, source: text.slice(start, end) });
    return placeholder(pieces.length - 1, end - start);
  }

  function mask(masks: readonly Mask[]): void {
    if (masks.length === 0) return;
    const parts: string[] = [];
    let at = 0;
    for (const one of masks) {
      parts.push(text.slice(at, one.start), written(one));
      at = one.end;
    }
    text = [...parts, text.slice(at)].join('');
  }

  const piece = (digits: string) => pieces[pieceIndex(digits)];

  // A piece may contain pieces, such as a template in an expression in a tag, but never more levels than there were masks.
  function fill(value: string, by: (piece: Piece) => string, depth = deepest): string {
    if (depth === 0 || !value.includes('\uFDD1')) return value;
    return value.replace(placeholders, (_, digits: string) => {
      const found = piece(digits);
      return found ? fill(by(found), by, depth - 1) : '';
    });
  }
  const filled = (value: string, by: (piece: Piece) => string) => withoutRemains(fill(value, by));

  return {
    text: () => text,
    mask,
    masked: (attributesAt, componentAt = () => undefined) => ({
      text,
      // A piece that is too short for a placeholder is there all the same.
      hasPieces: pieces.length > 0 || text.includes(unknowable),
      piece,
      attributesAt,
      componentAt,
      restore: (value) => filled(value, ({ source }) => source),
      spoken: (value) => filled(value, ({ source, isSpoken }) => (isSpoken ? source : '')),
      address: (value) => filled(value, ({ source }) => literalAddress(source)),
    }),
  };
}

/** Levels of pieces inside pieces; deeper ones are dropped. */
const deepest = 8;
