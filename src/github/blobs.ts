import { decodeDocument, maxDocumentBytes, tooLarge } from '../lib/decode.ts';
import type { Client } from './client.ts';
import { attempt, badAnswer, told, userError } from './refusal.ts';
import type { Attempt } from './refusal.ts';

/** A file as it was at a commit. */
export type Place = { readonly commit: string; readonly path: string };

/** What a file says, why it could not be read, or that there is none. */
export type Text = { readonly text: string } | { readonly reason: string } | 'absent';

export type Bytes = Uint8Array | 'absent' | 'too large';

/** Files in one query: GitHub ends a query that takes longer than ten seconds. */
const batchSize = 50;

/** Reads that run side by side when files are read one by one. */
const together = 5;

/**
 * Texts of files, one answer each in the same order, in as few requests as possible.
 * @throws UserError when GitHub gives none of them: then it is about the token, not about a file
 */
export async function readTexts(client: Client, places: readonly Place[]): Promise<readonly Text[]> {
  const results: Attempt<Text>[] = [];
  for (let at = 0; at < places.length; at += batchSize) {
    results.push(...(await readBatch(client, places.slice(at, at + batchSize))));
  }
  const [first] = results;
  if (first && 'refusal' in first && results.every((result) => 'refusal' in result)) {
    throw userError('The files of the pull request cannot be read', first.refusal);
  }
  return results.map((result) => ('value' in result ? result.value : { reason: told(result.refusal) }));
}

/** Bytes of one file. @throws what the request threw, when GitHub neither has it nor says that it is absent */
export async function readBytes(client: Client, { commit, path }: Place, most: number): Promise<Bytes> {
  // Such a segment would be resolved by whoever parses the address and lead to another route.
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) return 'absent';
  try {
    const response = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...client.repository,
      path,
      ref: commit,
      mediaType: { format: 'raw' },
      // GitHub labels raw files `charset=utf-8`, pictures too: parsed by Octokit they would become text.
      request: { parseSuccessResponseBody: false },
    });
    return await collect(response.data, most);
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return 'absent';
    throw error;
  }
}

type Answer = { oid: string; byteSize: number; isTruncated: boolean; isBinary: boolean | null; text: string | null };
type Answers = { readonly repository?: Readonly<Record<string, Partial<Answer> | null>> | null };

async function readBatch(client: Client, places: readonly Place[]): Promise<readonly Attempt<Text>[]> {
  const blobs = await queryBlobs(client, places);
  const texts: Attempt<Text>[] = [];
  for (let at = 0; at < places.length; at += together) {
    const few = places.slice(at, at + together);
    texts.push(
      ...(await Promise.all(few.map((place, index) => attempt(() => textOf(client, place, blobs?.[at + index]))))),
    );
  }
  return texts;
}

/** One answer a place: null when nothing is there. Undefined when the query failed: the files can still be read one by one. */
async function queryBlobs(
  client: Client,
  places: readonly Place[],
): Promise<readonly (Partial<Answer> | null)[] | undefined> {
  // Paths are variables, never part of the query: a file name cannot ask for something else.
  const variables = Object.fromEntries(places.map(({ commit, path }, index) => [`at${index}`, `${commit}:${path}`]));
  const query = `query($owner: String!, $repo: String!, ${places.map((_, index) => `$at${index}: String!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${places.map((_, index) => `file${index}: object(expression: $at${index}) { ...text }`).join('\n      ')}
    }
  }
  fragment text on Blob { oid byteSize isBinary isTruncated text }`;
  const result = await attempt(() =>
    client.graphql<Answers | undefined>(query, { ...client.repository, ...variables }),
  );
  const repository = 'value' in result ? result.value?.repository : undefined;
  return repository ? places.map((_, index) => repository[`file${index}`] ?? null) : undefined;
}

/** @param blob null when GitHub knows that nothing is there, undefined when it did not say */
async function textOf(client: Client, place: Place, blob: Partial<Answer> | null | undefined): Promise<Text> {
  if (blob === null) return 'absent';
  const reason = tooLarge(blob?.byteSize ?? 0);
  if (reason !== undefined) return { reason };
  // A replacement character may stand in the file or for bytes that are not UTF-8: only the bytes tell.
  if (typeof blob?.text === 'string' && !blob.isTruncated && !blob.isBinary && !blob.text.includes('\uFFFD')) {
    return { text: blob.text };
  }
  const bytes = await readBytes(client, place, maxDocumentBytes);
  if (bytes === 'absent') return 'absent';
  return bytes === 'too large' ? { reason: tooLarge(maxDocumentBytes + 1) ?? '' } : decodeDocument(bytes);
}

async function collect(body: unknown, most: number): Promise<Bytes> {
  if (!(body instanceof ReadableStream)) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body as ReadableStream<Uint8Array>) {
      size += chunk.length;
      // Leaving the loop cancels the stream: the rest is not transferred.
      if (size > most) return 'too large';
      chunks.push(chunk);
    }
  } catch (error) {
    throw badAnswer('a whole file', error);
  }
  return Buffer.concat(chunks);
}
