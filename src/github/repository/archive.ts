import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { decodeDocument, maxBytesOf } from '../../text/decode-document.ts';
import { gitHash } from '../../lib/git-hash.ts';
import { tarFiles } from '../../lib/tar.ts';
import type { FileText } from '../../model/file.ts';
import type { Client } from '../client.ts';
import { attempt } from '../errors.ts';
import { download } from './download.ts';
import type { TreeEntry } from './tree.ts';

/** Largest size of an unpacked archive, in bytes. Files beyond it are read in another way. */
const mostUnpacked = 1024 ** 3;

/** Milliseconds: runners of GitHub receive several MB in a second. */
const limitMs = 120_000;

/**
 * Texts of many files from the archive of their commit, in one request. An archive leaves out files marked `export-ignore`, and rewrites
 * those marked `export-subst` or `eol`, so only a file with the hash from the listing of the commit is taken; the others are not in the result.
 *
 * @param wanted entries of the listing, by path
 */
export async function textsInArchive(
  client: Client,
  commit: string,
  wanted: ReadonlyMap<string, TreeEntry>,
): Promise<ReadonlyMap<string, FileText>> {
  const texts = new Map<string, FileText>();
  const route = 'GET /repos/{owner}/{repo}/tarball/{ref}';
  const isWanted = (path: string, size: number) => size <= maxBytesOf(path) && wanted.has(inRepository(path));
  // When the transfer breaks off, is not an archive, or takes too long, the files that arrived before are complete.
  await attempt(() =>
    download(client, { route, parameters: { ref: commit }, limitMs, repeats: false }, async (body) => {
      for await (const { path, bytes } of tarFiles(unpacked(body), isWanted)) {
        const name = inRepository(path);
        if (gitHash(bytes) === wanted.get(name)?.sha) texts.set(name, decodeDocument(bytes));
        if (texts.size === wanted.size) break;
      }
    }),
  );
  return texts;
}

/** All files of an archive are in one folder, which is named after the repository and the commit. */
function inRepository(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

async function* unpacked(body: WebStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = Readable.fromWeb(body);
  const gunzip = createGunzip();
  packed.on('error', (error) => gunzip.destroy(error));
  let size = 0;
  try {
    for await (const chunk of packed.pipe(gunzip)) {
      size += (chunk as Uint8Array).length;
      if (size > mostUnpacked) return;
      yield chunk as Uint8Array;
    }
  } finally {
    // The rest is not transferred.
    packed.destroy();
    gunzip.destroy();
  }
}
