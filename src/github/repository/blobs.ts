import { decodeDocument, maxBytesOf, tooLarge } from '../../text/decode-document.ts';
import type { FileAt, FileText } from '../../model/file.ts';
import type { Client } from '../client.ts';
import type { Folders } from './folders.ts';
import { queryObjects } from './objects.ts';
import type { Blob } from './objects.ts';
import { download } from './download.ts';
import { attempt, explain, statusOf, userError } from '../errors.ts';
import type { Attempt } from '../errors.ts';

export type Bytes = Uint8Array | 'absent' | 'too large';

export type Hints = {
  /** Bytes of a file, when a listing has it. */
  readonly sizeOf?: ((place: FileAt) => number | undefined) | undefined;
  /** Read in the same query as the first files. */
  readonly folders?: Folders | undefined;
};

/** Of one query: GitHub ends one that takes longer than ten seconds. A file of unknown size counts as 0 bytes. */
const limits = { files: 50, bytes: 4 * 1024 * 1024 } as const;

/** A query for at most this many files is not split when it fails: its size is not the reason. */
const fewFiles = 10;

/** Reads in parallel, when files are read one by one. */
const together = 5;

/**
 * Texts of files, one answer each in the same order, in as few requests as possible.
 * @throws UserError when GitHub gives none of them: then the token is the reason, not a file
 */
export async function readTexts(
  client: Client,
  places: readonly FileAt[],
  { sizeOf, folders }: Hints = {},
): Promise<readonly FileText[]> {
  const results: Attempt<FileText>[] = [];
  for (const batch of batches(places, sizeOf)) results.push(...(await readBatch(client, batch, folders)));
  const [first] = results;
  // After the deadline of the run, each file has that as its reason.
  const isRefused = first && 'refusal' in first && first.refusal.kind !== 'overdue';
  if (isRefused && results.every((result) => 'refusal' in result)) {
    throw userError('The files of the repository cannot be read', first.refusal);
  }
  return results.map((result) => ('value' in result ? result.value : { reason: explain(result.refusal) }));
}

/** Bytes of one file. @throws what the request threw, when GitHub neither has it nor says that it is absent */
export async function readBytes(client: Client, { commit, path }: FileAt, most: number): Promise<Bytes> {
  // A URL parser would resolve such a segment, and the request would go to another route.
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) return 'absent';
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  const parameters = { path, ref: commit, mediaType: { format: 'raw' } };
  try {
    return await download(client, { route, parameters, limitMs, repeats: true }, (body) => collect(body, most));
  } catch (error) {
    if (statusOf(error) === 404) return 'absent';
    throw error;
  }
}

/** Milliseconds in which the largest picture has to arrive, and with it any document. */
const limitMs = 60_000;

function batches(places: readonly FileAt[], sizeOf: Hints['sizeOf']): readonly (readonly FileAt[])[] {
  const all: FileAt[][] = [];
  let bytes = 0;
  for (const place of places) {
    const size = sizeOf?.(place) ?? 0;
    const batch = all.at(-1);
    const isFull = batch === undefined || batch.length === limits.files || bytes + size > limits.bytes;
    if (isFull) all.push([place]);
    else batch.push(place);
    bytes = isFull ? size : bytes + size;
  }
  return all;
}

async function readBatch(
  client: Client,
  places: readonly FileAt[],
  folders: Folders | undefined,
): Promise<readonly Attempt<FileText>[]> {
  const blobs = await findBlobs(client, places, folders);
  const texts: Attempt<FileText>[] = [];
  for (let at = 0; at < places.length; at += together) {
    const few = places.slice(at, at + together);
    texts.push(
      ...(await Promise.all(few.map((place, index) => attempt(() => textOf(client, place, blobs[at + index]))))),
    );
  }
  return texts;
}

/** One answer a place: null when nothing is there, undefined when the query failed; such a file can still be read by itself. */
async function findBlobs(
  client: Client,
  places: readonly FileAt[],
  folders: Folders | undefined,
): Promise<readonly (Partial<Blob> | null | undefined)[]> {
  const objects = await queryObjects(client, places, folders?.wanted ?? []);
  if (objects !== undefined) {
    folders?.learn(objects.folders);
    return objects.files;
  }
  if (folders !== undefined && folders.wanted.length > 0) {
    // The folders are optional: when a query with them fails, it is repeated without them.
    folders.learn([]);
    return findBlobs(client, places, undefined);
  }
  if (places.length <= fewFiles) return places.map(() => undefined);
  // Perhaps it was too much at once.
  const middle = Math.ceil(places.length / 2);
  const half = await queryObjects(client, places.slice(0, middle), []);
  if (half === undefined) return places.map(() => undefined);
  return [...half.files, ...(await findBlobs(client, places.slice(middle), undefined))];
}

/** @param blob null when nothing is there, undefined when the query failed */
async function textOf(client: Client, place: FileAt, blob: Partial<Blob> | null | undefined): Promise<FileText> {
  if (blob === null) return 'absent';
  const reason = tooLarge(blob?.byteSize ?? 0, place.path);
  if (reason !== undefined) return { reason, hash: blob?.oid };
  if (blob && isWhole(blob)) return decodeDocument(Buffer.from(blob.text));
  const most = maxBytesOf(place.path);
  const bytes = await readBytes(client, place, most);
  if (bytes === 'absent') return 'absent';
  return bytes === 'too large' ? { reason: tooLarge(most + 1, place.path) ?? '' } : decodeDocument(bytes);
}

/** Whether the text is the file to the byte: it may be cut, in another encoding, or have replacement characters for bytes that are not UTF-8. */
function isWhole(blob: Partial<Blob>): blob is Partial<Blob> & { readonly text: string } {
  const { text, byteSize, isTruncated, isBinary } = blob;
  if (typeof text !== 'string' || isTruncated || isBinary || text.includes('\uFFFD')) return false;
  return byteSize === undefined || Buffer.byteLength(text) === byteSize;
}

async function collect(body: AsyncIterable<Uint8Array>, most: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop cancels the stream: the rest is not transferred.
    if (size > most) return 'too large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
