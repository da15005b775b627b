import { readFile } from 'node:fs/promises';
import { messageOf } from '../lib/errors.ts';
import { decodeDocument, tooLarge } from '../text/decode-document.ts';
import type { Document } from '../model/document.ts';
import { namedFile } from './named-file.ts';

/**
 * A document as its file is now, or why there is none. A link that took its place and leads out of the repository is not followed.
 *
 * @param root absolute; the path of the document is relative to it
 */
export async function rereadDocument(
  root: string,
  { path, format }: Pick<Document, 'path' | 'format'>,
): Promise<Document | { readonly reason: string }> {
  try {
    const file = await namedFile(root, path);
    if (file.kind !== 'file') return { reason: `${path} is not there any more.` };
    const size = tooLarge(file.stats.size, path);
    if (size !== undefined) return { reason: `${path}: ${size}` };
    const decoded = decodeDocument(await readFile(file.path));
    if ('reason' in decoded) return { reason: `${path}: ${decoded.reason}` };
    return { path, format, ...decoded, changedLines: 'all' };
  } catch (error) {
    // Errors of the file system have a code; any other error is a bug of ours.
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { reason: `${path} cannot be read: ${messageOf(error)}.` };
  }
}
