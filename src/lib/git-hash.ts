import { createHash, type Hash } from './hash.ts';

/** The name that git gives to a file of these bytes: what `git hash-object` prints, and GitHub calls its `oid`. */
export function gitHash(bytes: Uint8Array): string {
  return startGitHash(bytes.length).update(bytes).digest('hex');
}

/** The same for a file of `size` bytes that are added in parts. */
export function startGitHash(size: number): Hash {
  return createHash('sha1').update(`blob ${size}\0`);
}
