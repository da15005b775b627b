/**
 * The placeholder for a piece of source that is neither Markdown nor HTML: as long as the piece, and a single word for every parser.
 * U+FDD0 and U+FDD1 are noncharacters (Unicode 16, 23.7), so they do not occur in text; the number of the piece is written between them
 * in the private use area.
 */
export function placeholder(index: number, length: number): string {
  const digits = String.fromCharCode(firstDigit + Math.floor(index / base), firstDigit + (index % base));
  return (opening + digits).padEnd(length, filling);
}

/** Shorter pieces have no placeholder. */
export const shortestPlaceholder = 3;

/** A value that the source does not contain. */
export const unknowable = '\uFDD1';

/** The first group identifies the piece: {@link pieceIndex}. */
export const placeholders = /\uFDD1([\uE000-\uF8FF]{2})\uFDD0*/g;

export function pieceIndex(digits: string): number {
  return (digits.charCodeAt(0) - firstDigit) * base + digits.charCodeAt(1) - firstDigit;
}

/** Whether a value is (partly) made by a template. */
export function hasPlaceholder(text: string): boolean {
  return /[\uFDD0\uFDD1]/.test(text);
}

/** `text` for a reader, without the remains of placeholders that were cut. */
export function withoutRemains(text: string): string {
  return text.replace(/\uFDD1[\uE000-\uF8FF]{0,2}|\uFDD0+/g, '');
}

/** A text without noncharacters of its own, which could be taken for ours; of the same length. */
export function withoutNoncharacters(text: string): string {
  return text.includes('\uFDD0') || text.includes('\uFDD1') ? text.replace(/[\uFDD0\uFDD1]/g, '\uFFFD') : text;
}

/**
 * The placeholder for a template between the attributes of a tag: an attribute by itself, by the grammar of HTML and the stricter
 * one of CommonMark 0.31.2, 6.6.
 */
export function attributePlaceholder(length: number): string {
  return ` :${'_'.repeat(length - 3)} `;
}

export function isAttributePlaceholder(name: string): boolean {
  return /^:_+$/.test(name);
}

const opening = '\uFDD1';
const filling = '\uFDD0';
const firstDigit = 0xe000;
const base = 0xf8ff - firstDigit + 1;
