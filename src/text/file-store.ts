/** Bytes of files that a store may keep in memory for the next page that shows them. */
export const keptBytes = 64 * 1024 * 1024;

/** Files of a repository, wherever they are kept. Paths begin at its root and have `/`. */
export type FileStore = {
  /** The first of `paths` that there is, as it is spelled there; letter case tells when nothing else does. Undefined when there is none. */
  find(paths: readonly string[]): Promise<string | undefined>;
  /** Never throws. Undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | { readonly reason: string } | undefined>;
  /** A key for each path: equal keys of one call mean equal bytes; undefined where there is no such file. */
  keys(paths: readonly (string | undefined)[]): Promise<readonly (string | undefined)[]>;
  /** Whether `find` and `keys` can tell without asking somebody else first: then it pays to read a likely path at once. */
  isListed(): boolean;
};

/** Paths that differ in nothing but letter case, or in the way their accents are composed, have the same. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Why a link is not followed that leads to a place which the repository does not hold. */
export function leadsOut(path: string): string {
  return `${path} is a link that leads out of the repository, and those are not followed.`;
}

/** Why a file is not read that holds more than `most` bytes. */
export function tooBig(name: string, most: number): string {
  return `${name} is larger than ${String(Math.floor(most / 1024 / 1024))} MB. A page loads sooner with a smaller one, and then it can be drafted.`;
}

/** Bytes of what a read came to. */
export function sizeOf(read: unknown): number {
  return read instanceof Uint8Array ? read.length : 0;
}
