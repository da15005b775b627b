import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf } from '../lib/errors.ts';
import { decodeDocument } from '../text/decode-document.ts';
import { encodeText } from '../text/encoding.ts';
import type { Document } from '../model/document.ts';
import { writeFile } from './write-file.ts';

/**
 * Why a document was not written. changed: its file has another text by now. encoding: that of the file cannot express the new text.
 * disk: the file system refused, with the reason and with what is there now.
 */
export type NotRewritten =
  | { readonly kind: 'changed' }
  | { readonly kind: 'encoding' }
  | { readonly kind: 'disk'; readonly why: string; readonly onDisk: string };

/**
 * Replaces the text of a document in its file, in the encoding of the file, if the file still has the text that was read.
 *
 * @param root absolute; the path of the document is relative to it
 * @param after the new text
 * @returns undefined when it is written
 */
export async function rewriteDocument(
  root: string,
  { path, text, encoding }: Pick<Document, 'path' | 'text' | 'encoding'>,
  after: string,
): Promise<NotRewritten | undefined> {
  try {
    const now = decodeDocument(await readFile(resolve(root, path)));
    if ('reason' in now || now.text !== text || now.encoding !== encoding) return { kind: 'changed' };
    const bytes = encodeText(after, encoding);
    const written = bytes && decodeDocument(bytes);
    if (bytes === undefined || written === undefined || 'reason' in written || written.text !== after)
      return { kind: 'encoding' };
    const failure = await writeFile(root, path, bytes);
    return failure && { kind: 'disk', why: failure.why, onDisk: failure.onDisk };
  } catch (error) {
    // Errors of the file system have a code; any other error is a bug of ours.
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { kind: 'disk', why: messageOf(error), onDisk: 'What is there is unchanged.' };
  }
}
