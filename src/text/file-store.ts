/** Bytes of files that a store keeps in memory for further pages that show them. */
export const keptBytes = 64 * 1024 * 1024;

/** The files of a repository, on disk or on GitHub. Paths are relative to its root, with `/`. */
export type FileStore = {
  /** The first of `paths` that exists, as it is spelled there; letter case is ignored when no path matches exactly. Undefined when none exists. */
  find(paths: Iterable<string>): Promise<string | undefined>;
  /** Never throws. Undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | { readonly reason: string } | undefined>;
  /** A key for each path: equal keys of one call mean equal bytes; undefined for a missing file. */
  keys(paths: readonly (string | undefined)[]): Promise<readonly (string | undefined)[]>;
  /** Whether `find` and `keys` need no request. When they do, reading a likely path at once is cheaper. */
  isListed(): boolean;
};

/** The same for paths that differ only in letter case or in the composition of accents. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Why a link to a place outside of the repository is not followed. */
export function leadsOut(path: string): string {
  return `${path} is a link that leads out of the repository; such links are not followed.`;
}

/** Why a file of more than `most` bytes is not read. */
export function tooBig(name: string, most: number): string {
  return `${name} is larger than ${String(Math.floor(most / 1024 / 1024))} MB. Use a smaller file: the page loads sooner, and a draft becomes possible.`;
}

/** Bytes of the result of a read. */
export function sizeOf(read: unknown): number {
  return read instanceof Uint8Array ? read.length : 0;
}
