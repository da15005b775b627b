import type { Masked, Piece } from './pieces.ts';
import { placeholders } from './placeholder.ts';

/** `text`, split at the pieces that are not just words: images of dialects, and tags. */
export function splitPieces(text: string, masked: Masked | undefined): readonly (string | Piece)[] {
  if (!masked?.hasPieces) return [text];
  const parts: (string | Piece)[] = [];
  let at = 0;
  for (const { 0: whole, 1: digits = '', index } of text.matchAll(placeholders)) {
    const piece = masked.piece(digits);
    if (!piece || !(piece.image ?? piece.isMarkup)) continue;
    parts.push(text.slice(at, index), piece);
    at = index + whole.length;
  }
  return [...parts, text.slice(at)];
}
