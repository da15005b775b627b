import { tooBig } from '../text/file-store.ts';
import { isLfsPointer } from '../text/lfs-pointer.ts';
import type { Picture } from '../model/picture.ts';
import { maxPictureBytes } from './limits.ts';
import { classify } from './classify.ts';

/**
 * The picture in these bytes, or why they are not one.
 *
 * @param name of the file, for messages
 * @param address its public address
 */
export function pictureOf(bytes: Uint8Array, name: string, address: string | undefined): Picture {
  const mediaType = classify(bytes);
  const trouble = troubleOf(bytes, name);
  if (trouble !== undefined) return { status: 'unavailable', reason: trouble };
  if (mediaType !== undefined) return { status: 'bytes', bytes, mediaType, address };
  return {
    status: 'unavailable',
    reason: `${name} is ${isPage(bytes) ? 'an HTML page, not a picture' : 'not a picture in a known format'}.`,
  };
}

function troubleOf(bytes: Uint8Array, name: string): string | undefined {
  if (bytes.length === 0) return `${name} is empty: it has no bytes.`;
  if (bytes.length > maxPictureBytes) return tooBig(name, maxPictureBytes);
  return isLfsPointer(bytes) ? `${name} is a Git LFS pointer: check out with \`lfs: true\`.` : undefined;
}

/** Servers and scripts may save an error page under the name of a picture that they did not find. */
function isPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  return /^\s*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)\b/i.test(head);
}
