import { readBytes } from './blobs.ts';
import type { Client, Environment } from './client.ts';
import { attempt } from './refusal.ts';
import { listPaths } from './tree.ts';

/** Reads pictures at a commit, at most `most` bytes each; nothing for what is not there or cannot be had. */
export function createPictureReader(
  client: Client,
  commit: string,
  most: number,
): (path: string) => Promise<Uint8Array | undefined> {
  let listing: Promise<ReadonlySet<string> | undefined> | undefined;
  return async (path) => {
    // After the first miss, asking what there is costs less than more misses: one address can stand for several places.
    if ((await listing)?.has(path) === false) return undefined;
    const result = await attempt(() => readBytes(client, { commit, path }, most));
    if ('refusal' in result || result.value === 'too large') return undefined;
    if (result.value !== 'absent') return result.value;
    listing ??= listPaths(client, commit);
    return undefined;
  };
}

/** Where everybody can see the files of a public repository at a commit, on whatever server the runner belongs to. */
export function publicAddress(
  { repository: { owner, repo } }: Client,
  commit: string,
  { GITHUB_SERVER_URL: server }: Environment,
): (path: string) => string | undefined {
  if (server === undefined) return () => undefined;
  return (path) => `${server}/${owner}/${repo}/raw/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
