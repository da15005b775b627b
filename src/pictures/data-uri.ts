import { maxPictureBytes } from './limits.ts';

/** The bytes in a `data:` address (RFC 2397); undefined when it has no data, or more than {@link maxPictureBytes}. */
export function dataUriBytes(src: string): Uint8Array | undefined {
  const address = src.trim();
  const comma = address.indexOf(',');
  // A byte takes three characters as an escape; base64 is shorter.
  if (comma === -1 || address.length > 3 * maxPictureBytes + comma) return undefined;
  const data = address.slice(comma + 1).replace(/#.*$/s, '');
  return /;\s*base64\s*$/i.test(address.slice(0, comma)) ? fromBase64(data) : fromEscapes(data);
}

function fromBase64(data: string): Uint8Array {
  return Buffer.from(data.includes('%') ? Buffer.from(fromEscapes(data)).toString('latin1') : data, 'base64');
}

/** Percent-encoded bytes, the usual form of SVG; text that is not an escape stays as it is. */
function fromEscapes(data: string): Uint8Array {
  const parts = data.split(/((?:%[\da-f]{2})+)/i);
  return Buffer.concat(parts.map((part, index) => Buffer.from(...bytesOf(part, index % 2 === 1))));
}

function bytesOf(part: string, isEscaped: boolean): [string, BufferEncoding] {
  return isEscaped ? [part.replaceAll('%', ''), 'hex'] : [part, 'utf8'];
}
