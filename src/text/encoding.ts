import { isAscii, isUtf8 } from 'node:buffer';
import { decodeWindows1252, encodeWindows1252 } from './windows-1252.ts';

/** UTF-8 with bytes that are not: read as browsers do, with a replacement character for each, and never written. */
export const damagedUtf8 = 'damaged UTF-8';

/** Latin-1, which browsers read as this superset of it. */
export const latin1 = 'windows-1252';

/** The bytes of a text in the encoding of its document; undefined when they cannot be written without a loss. */
export function encodeText(text: string, encoding: string | undefined): Uint8Array | undefined {
  if (encoding === undefined) return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === latin1) return encodeWindows1252(text);
  return oneByteEach.test(encoding) ? encodeOneByteEach(text, encoding) : undefined;
}

/** Text in an encoding of the WHATWG Encoding Standard, whatever is wrong with it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === latin1 ? decodeWindows1252(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** The same; undefined when a byte does not belong there. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  // Ten times as quick as the decoder.
  if (encoding === 'utf-8')
    return isUtf8(bytes) ? asBuffer(bytes).toString(isAscii(bytes) ? 'latin1' : 'utf8') : undefined;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/**
 * The encoding behind a label of a page; undefined for a label that browsers do not know either, and for an encoding in which the bytes of
 * markup can mean something else.
 */
export function encodingOf(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label.toLowerCase());
    if (encoding === 'iso-2022-jp') return undefined;
    // A page in which this label can be read is not UTF-16 (HTML Standard, "prescan a byte stream").
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** The encodings of the standard in which each character is one byte. */
const oneByteEach = /^(?:ibm866|iso-8859-\d{1,2}(?:-i)?|koi8-[ru]|macintosh|windows-\d{3,4}|x-mac-cyrillic)$/;

function encodeOneByteEach(text: string, encoding: string): Uint8Array | undefined {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  bytes.delete('\uFFFD');
  const codes = text.split('').map((character) => bytes.get(character));
  return codes.every((code) => code !== undefined) ? Uint8Array.from(codes) : undefined;
}
