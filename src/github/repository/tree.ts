import type { Client } from '../client.ts';
import { attempt } from '../errors.ts';
import { at, expected, isListOf, isOptional, isText } from '../shape.ts';

/** What a commit holds at a path: a file, a symbolic link, or the commit of another repository. */
export type TreeEntry = {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly sha: string;
  /** Bytes; of a link, those of its target's name. */
  readonly size: number;
};

/** All entries of a commit, requested once. */
export type Tree = {
  /** By path; undefined when GitHub does not list them, or not all of them (100,000 entries, 7 MB). */
  list(): Promise<ReadonlyMap<string, TreeEntry> | undefined>;
  /** Whether `list` has been called: another call costs no request. */
  isListed(): boolean;
};

export function createTree(client: Client, commit: string): Tree {
  let listing: Promise<ReadonlyMap<string, TreeEntry> | undefined> | undefined;
  return {
    list() {
      listing ??= listTree(client, commit);
      return listing;
    },
    isListed: () => listing !== undefined,
  };
}

/** The paths of the files of a tree; undefined when it cannot be listed. */
export async function filesOf(tree: Tree): Promise<ReadonlySet<string> | undefined> {
  const entries = await tree.list();
  return entries && new Set([...entries].flatMap(([path, { kind }]) => (kind === 'file' ? [path] : [])));
}

/** Whether the archive of a tree is quick to read, by the bytes of its files; false when it cannot be listed. */
export async function isSmall(tree: Tree): Promise<boolean> {
  const entries = await tree.list();
  return entries !== undefined && [...entries.values()].reduce((sum, { size }) => sum + size, 0) <= smallBytes;
}

/** A runner receives as much in a few seconds, and an archive is smaller than its files. */
const smallBytes = 100 * 1024 * 1024;

async function listTree(client: Client, commit: string): Promise<ReadonlyMap<string, TreeEntry> | undefined> {
  const parameters = { ...client.repository, tree_sha: commit, recursive: '1' };
  const result = await attempt(async () =>
    expected('a listing', (await client.rest.git.getTree(parameters)).data, isListing),
  );
  if ('refusal' in result || result.value.truncated) return undefined;
  return new Map(
    result.value.tree.flatMap(({ path, mode, sha, size = 0 }) => {
      const kind = kinds[mode];
      return kind === undefined ? [] : [[path, { kind, sha, size }] as const];
    }),
  );
}

function isListing(data: unknown): boolean {
  return isListOf(
    at(data, 'tree'),
    (entry) =>
      [at(entry, 'path'), at(entry, 'mode'), at(entry, 'sha')].every(isText) &&
      isOptional(at(entry, 'size'), Number.isFinite),
  );
}

/** Modes of git; folders are left out. */
const kinds: Readonly<Partial<Record<string, TreeEntry['kind']>>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
  '160000': 'submodule',
};
