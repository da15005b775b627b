import type { Masked, Piece } from './pieces.ts';
import { placeholders } from './placeholder.ts';

/** `text`, split at the pieces that are not just words: images of dialects, tags, and lists of attributes. */
export function splitPieces(text: string, masked: Masked | undefined): readonly (string | Piece)[] {
  if (!masked?.hasPieces) return [text];
  const parts: (string | Piece)[] = [];
  let at = 0;
  for (const { 0: whole, 1: digits = '', index } of text.matchAll(placeholders)) {
    const piece = masked.piece(digits);
    if (!piece || !(piece.image ?? piece.isMarkup ?? piece.isList)) continue;
    parts.push(text.slice(at, index), piece);
    at = index + whole.length;
  }
  return [...parts, text.slice(at)];
}

/** HTML with the code that puts out text as that text, of the same length: between its marks it would be a comment. */
export function withSpokenCode(html: string, masked: Masked | undefined): string {
  return html.replace(code, (whole, text: string, digits: string) =>
    masked?.piece(digits)?.isSpoken === true ? `  ${text}  ` : whole,
  );
}

const code = /<\?(\uFDD1([\uE000-\uF8FF]{2})\uFDD0*)\?>/g;
