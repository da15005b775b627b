import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { decodeDocument, maxDocumentBytes } from '../../text/decode-document.ts';
import { tarFiles } from '../../lib/tar.ts';
import type { Text } from './blobs.ts';
import type { Client } from '../client.ts';
import { attempt } from '../errors.ts';
import type { TreeEntry } from './tree.ts';

/** Bytes that an archive may unpack to. What lies beyond is read in another way. */
const mostUnpacked = 1024 ** 3;

/**
 * Texts of many files from the archive of their commit, in one request. Archives leave out what `export-ignore` says, and rewrite what
 * `export-subst` and `eol` say: only what has the very hash that the listing of the commit has counts. The other files are simply not there.
 *
 * @param wanted entries of the listing, by path
 */
export async function textsInArchive(
  client: Client,
  commit: string,
  wanted: ReadonlyMap<string, TreeEntry>,
): Promise<ReadonlyMap<string, Text>> {
  const texts = new Map<string, Text>();
  const archive = await attempt(() =>
    client.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
      ...client.repository,
      ref: commit,
      request: { parseSuccessResponseBody: false, retries: 0 },
    }),
  );
  const body: unknown = 'value' in archive ? archive.value.data : undefined;
  if (!(body instanceof ReadableStream)) return texts;
  const isWanted = (path: string, size: number) => size <= maxDocumentBytes && wanted.has(inRepository(path));
  try {
    for await (const { path, bytes } of tarFiles(unpacked(body as WebStream<Uint8Array>), isWanted)) {
      const name = inRepository(path);
      if (hashOf(bytes) === wanted.get(name)?.sha) texts.set(name, decodeDocument(bytes));
      if (texts.size === wanted.size) break;
    }
  } catch {
    // It broke off, was no archive, or took too long: what came is as good as ever.
  }
  return texts;
}

/** Everything lies in one folder, which is named after the repository and the commit. */
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

/** As git names a file. */
function hashOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
