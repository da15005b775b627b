import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeDocument, tooLarge } from '../text/decode-document.ts';
import { endingsOf, mentionsOf } from './mentions.ts';

export type Found = {
  readonly paths: readonly string[];
  /** Files that could not be searched. */
  readonly unread: readonly string[];
};

/**
 * Those of the files, relative to `cwd`, that name one of `targets`. One file is in memory at a time, and most are put aside by their bytes,
 * before they are decoded.
 */
export async function searchFiles(files: readonly string[], targets: readonly string[], cwd: string): Promise<Found> {
  const endings = endingsOf(targets).map((ending) => Buffer.from(ending));
  const isMentioned = mentionsOf(targets);
  const [paths, unread]: [string[], string[]] = [[], []];
  for (const file of files) {
    const bytes = await bytesOf(resolve(cwd, file));
    if (bytes === undefined) unread.push(file);
    else if (isWide(bytes) || endings.some((ending) => bytes.includes(ending))) {
      const decoded = decodeDocument(bytes);
      if ('reason' in decoded) unread.push(file);
      else if (isMentioned(decoded.text)) paths.push(file);
    }
  }
  return { paths, unread };
}

async function bytesOf(file: string): Promise<Buffer | undefined> {
  try {
    const { size } = await stat(file);
    return tooLarge(size, file) === undefined ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text begins with a byte order mark of UTF-16, where no name is written in single bytes. */
function isWide(bytes: Buffer): boolean {
  return bytes[0] === 0xff || bytes[0] === 0xfe;
}
