import { tooBig } from '../text/file-store.ts';
import type { Picture } from '../model/picture.ts';
import { maxPictureBytes } from './limits.ts';
import { isLfsPointer, classify } from './classify.ts';

/**
 * What the bytes are, or why they are no picture.
 *
 * @param name of the file, for sentences
 * @param address where anybody can see it
 */
export function pictureOf(bytes: Uint8Array, name: string, address: string | undefined): Picture {
  const mediaType = classify(bytes);
  const trouble = troubleOf(bytes, name);
  if (trouble !== undefined) return { status: 'unavailable', reason: trouble };
  if (mediaType !== undefined) return { status: 'bytes', bytes, mediaType, address };
  return {
    status: 'unavailable',
    reason: `${name} holds ${isPage(bytes) ? 'an HTML page' : 'nothing that we know as a picture'}.`,
  };
}

function troubleOf(bytes: Uint8Array, name: string): string | undefined {
  if (bytes.length === 0) return `${name} is empty: it has no bytes.`;
  if (bytes.length > maxPictureBytes) return tooBig(name, maxPictureBytes);
  return isLfsPointer(bytes) ? `${name} is a Git LFS pointer: check out with \`lfs: true\`.` : undefined;
}

/** What a server or a script leaves under the name of a picture when it did not find one. */
function isPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  return /^\s*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)\b/i.test(head);
}
