/**
 * Latin-1 as every browser reads it (WHATWG Encoding Standard, "windows-1252"): each byte is one character, so that nothing is lost on the way
 * back. A table of our own, because the decoder of Node reads 0x80 to 0x9F differently from version to version.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => high.charAt(control.charCodeAt(0) - 0x80));
}

/** The bytes of `text`; undefined when it has a character that the encoding lacks. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text.charCodeAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

function byteOf(code: number): number | undefined {
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const index = high.indexOf(String.fromCharCode(code));
  return index === -1 ? undefined : 0x80 + index;
}

/** The characters of 0x80 to 0x9F; five bytes without a character stay the controls of the same number. */
const high =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
