import { gitHash } from '../lib/git-hash.ts';
import type { Decoded } from '../model/file.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { damagedUtf8, decodeAs, decodeStrictly, latin1 } from './encoding.ts';
import { isLfsPointer } from './lfs-pointer.ts';

/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
export const maxDocumentBytes = 2 * 1024 * 1024;

/** Notebooks are large by the pictures in them, which no parser reads; the Markdown in them has the limit of any document. */
export const maxNotebookBytes = 32 * 1024 * 1024;

/** The size in bytes up to which the document at `path` is read. */
export function maxBytesOf(path: string): number {
  return /\.ipynb$/i.test(path) ? maxNotebookBytes : maxDocumentBytes;
}

/** Why the document of `bytes` at `path` is not read, or undefined when its size is fine. */
export function tooLarge(bytes: number, path: string): string | undefined {
  const most = maxBytesOf(path);
  if (bytes <= most) return undefined;
  return `It has ${mebibytes(bytes)} MiB; only documents of up to ${mebibytes(most)} MiB are read. ${remedyFor(path)}`;
}

function remedyFor(path: string): string {
  // Code of this size is mostly the work of a tool, but the name does not tell, and what is in scope and unread must not pass.
  if (code.test(path)) return 'If a tool wrote it, exclude it with paths; otherwise split it.';
  const remedy = maxBytesOf(path) === maxDocumentBytes ? 'Split it' : 'Clear the outputs of its cells';
  return `${remedy}, or exclude it with paths.`;
}

const code = /\.(?:[cm]?[jt]sx?|php|phtml)$/i;

/**
 * The text of a document: UTF-8, UTF-16 with a byte order mark, what an HTML page declares, or Latin-1. A byte order mark stays in the text,
 * because edits refer to the file as it is.
 */
export function decodeDocument(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  return 'reason' in decoded ? { ...decoded, hash: gitHash(bytes) } : decoded;
}

function decode(bytes: Uint8Array): Decoded {
  if (isLfsPointer(bytes)) return { reason: pointer };
  const marked = markedUtf16(bytes);
  if (marked !== undefined) return strictly(bytes, marked);
  if (isUnmarkedUtf16(bytes)) return { reason: unmarked };
  const text = decodeStrictly(bytes, 'utf-8');
  if (text === undefined) return hasBinaryData(bytes) ? { reason: notText } : decodeLegacy(bytes);
  const isAscii = text.length === bytes.length;
  // Where every character is ASCII, the encoding decides only what an edit would write.
  const declared = isAscii ? declaredEncoding(bytes) : undefined;
  return declared === undefined || declared === 'utf-8' ? { text } : { text, encoding: declared };
}

const pointer =
  'It is a pointer of Git LFS, not the document: check out with `lfs: true` and set source: workspace, or exclude it with paths.';
const unmarked =
  'It looks like UTF-16 without a byte order mark. Save it as UTF-8, or with a byte order mark, or exclude it with paths.';
const notText =
  'It is neither UTF-8 nor another text that can be recognised. Save it as UTF-8, or exclude it with paths.';
const damagedUtf16 = 'It begins like UTF-16, but parts of it are not. Save it as UTF-8, or exclude it with paths.';

function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function strictly(bytes: Uint8Array, encoding: string): Decoded {
  // The mark of UTF-32 begins like that of UTF-16.
  const isUtf32 = bytes[2] === 0 && bytes[3] === 0;
  const text = isUtf32 ? undefined : decodeStrictly(bytes, encoding);
  return text === undefined ? { reason: damagedUtf16 } : { text, encoding };
}

/** Any tag or image of Markdown in UTF-16 has such a run of ASCII; without this, it would be read as a text without images. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false;
  for (let at = 0, run = 0; at + 1 < bytes.length; at += 2) {
    const [low = 0, high = 0] = [bytes[at], bytes[at + 1]];
    run = (low === 0 && isPrintable(high)) || (high === 0 && isPrintable(low)) ? run + 1 : 0;
    if (run === 4) return true;
  }
  return false;
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}

/** Bytes that no text has (WHATWG MIME Sniffing Standard, "binary data byte"). */
function hasBinaryData(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) && byte !== 0x1b);
}

function decodeLegacy(bytes: Uint8Array): Decoded {
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && declared !== 'utf-8') return { text: decodeAs(bytes, declared), encoding: declared };
  const lenient = decodeAs(bytes, 'utf-8');
  const isDamaged = declared === 'utf-8' || lenient.startsWith('\uFEFF') || isMostlyUtf8(lenient);
  if (isDamaged) return { text: lenient, encoding: damagedUtf8 };
  return { text: decodeAs(bytes, latin1), encoding: latin1 };
}

/** Letters of Latin-1 next to each other are hardly ever a character of UTF-8. */
function isMostlyUtf8(lenient: string): boolean {
  const beyondAscii = lenient.match(/[^\0-\x7f]/gu) ?? [];
  const damaged = beyondAscii.filter((character) => character === '\uFFFD').length;
  return beyondAscii.length >= 2 * damaged;
}

/** Rounded up, so that a size above the limit is shown above it. */
function mebibytes(bytes: number): string {
  return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
}
