import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { messageOf } from '../lib/errors.ts';
import { startGitHash } from '../lib/git-hash.ts';
import { decodeDocument } from '../text/decode-document.ts';
import type { Document, Skipped } from '../model/document.ts';
import { readBytes } from './read-bytes.ts';
import type { Texts } from './texts.ts';

/** What reading needs: see `FilesIo` of `files.ts`. */
type ReadIo = {
  readonly cwd: string;
  formatFor(path: string): string | undefined;
  mayMatter?(text: string, format: string): boolean;
  isDocument?(text: string, format: string): boolean;
};

/** A file as a document, or why it cannot be read; undefined for a text that is no document. @param path relative to `io.cwd` */
export async function readDocument(path: string, io: ReadIo, texts: Texts): Promise<Document | Skipped | undefined> {
  const absolute = resolve(io.cwd, path);
  try {
    const read = readBytes(absolute, path);
    if ('reason' in read) return { file: path, reason: read.reason, hash: await hashOf(absolute, read.size) };
    const decoded = decodeDocument(read.bytes);
    if ('reason' in decoded) return { file: path, ...decoded };
    const format = io.formatFor(path) ?? 'markdown';
    const { text, ...encoding } = decoded;
    if (io.isDocument?.(text, format) === false) return undefined;
    // Most files of a site have no image, and their texts would fill the memory.
    if (io.mayMatter?.(text, format) === false) return { path, format, ...encoding, text: '', changedLines: 'all' };
    return withText({ path, format, ...encoding }, texts.hold(path, text, again(absolute, path, read.stamp)));
  } catch (error) {
    return unreadable(path, messageOf(error));
  }
}

function withText(file: Pick<Document, 'path' | 'format' | 'encoding'>, textOf: () => string): Document {
  return {
    ...file,
    get text() {
      return textOf();
    },
    changedLines: 'all',
  };
}

/** Reads a text once more; undefined where its file is not the same. */
function again(absolute: string, path: string, stamp: string): () => string | undefined {
  return () => {
    try {
      const read = readBytes(absolute, path);
      const decoded = 'bytes' in read && read.stamp === stamp ? decodeDocument(read.bytes) : undefined;
      return decoded !== undefined && 'text' in decoded ? decoded.text : undefined;
    } catch {
      return undefined;
    }
  };
}

/** The hash of a file that is too large to be held as a whole. */
async function hashOf(file: string, size: number): Promise<string> {
  const hash = startGitHash(size);
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** What stands for a file or a folder that the disk does not give. */
export function unreadable(file: string, message: string): Skipped {
  return { file, reason: `It cannot be read: ${message}. Check its permissions, or exclude it with paths.` };
}
