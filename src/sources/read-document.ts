import { createReadStream } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
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
  const absolute = fileBelow(io.cwd, path);
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
    texts.hold(path, text);
    return new ReadDocument({ path, format, ...encoding }, read.stamp, texts, io.cwd);
  } catch (error) {
    return unreadable(path, messageOf(error));
  }
}

type File = Pick<Document, 'path' | 'format' | 'encoding'>;

/** A document whose text is read when it is asked for. A large scan has many, so none has a function of its own. */
class ReadDocument implements Document {
  static readonly #text = {
    enumerable: true,
    get(this: ReadDocument) {
      return this.#texts.textOf(this.path, () => this.#again());
    },
  };

  declare readonly text: string;
  readonly path: string;
  readonly format: string;
  readonly encoding: string | undefined;
  readonly changedLines = 'all';
  /** Of the file when it was read, see {@link readBytes}. */
  readonly #stamp: string;
  readonly #texts: Texts;
  readonly #folder: string;

  constructor({ path, format, encoding }: File, stamp: string, texts: Texts, folder: string) {
    this.path = path;
    this.format = format;
    this.encoding = encoding;
    this.#stamp = stamp;
    this.#texts = texts;
    this.#folder = folder;
    // A property of its own, so that a copy of the document has the text.
    Object.defineProperty(this, 'text', ReadDocument.#text);
  }

  get isReadAgain(): boolean {
    return !this.#texts.areKept();
  }

  /** Reads the file once more; undefined where it is not the same. */
  #again(): string | undefined {
    try {
      const read = readBytes(fileBelow(this.#folder, this.path), this.path);
      const decoded = 'bytes' in read && read.stamp === this.#stamp ? decodeDocument(read.bytes) : undefined;
      return decoded !== undefined && 'text' in decoded ? decoded.text : undefined;
    } catch {
      return undefined;
    }
  }
}

/** What `resolve` of Node says, which would take longer for thousands of paths than to open their files. */
function fileBelow(folder: string, path: string): string {
  const isPlain = !path.startsWith('.') && !path.includes('/.') && !isAbsolute(path);
  return isPlain ? `${folder}/${path}` : resolve(folder, path);
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
