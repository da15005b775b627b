import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { tooLarge } from '../text/decode-document.ts';

/**
 * The bytes of a document, or why it is too large. One call after the other takes half of the time of the same calls in the background, where
 * each would wait for the disk in any case.
 *
 * @param path by which the limit is known
 * @returns also a stamp, which is another one when the file changed
 */
export function readBytes(
  absolute: string,
  path: string,
): { readonly bytes: Uint8Array; readonly stamp: string } | { readonly reason: string; readonly size: number } {
  const file = openSync(absolute, 'r');
  try {
    const { size, mtimeMs } = fstatSync(file);
    const reason = tooLarge(size, path);
    return reason === undefined ? { bytes: readFileSync(file), stamp: `${size} ${mtimeMs}` } : { reason, size };
  } finally {
    closeSync(file);
  }
}
