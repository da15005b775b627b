import type { ChangedFile } from '../../lib/hunks.ts';
import type { Client } from '../client.ts';
import { createTree } from './tree.ts';
import type { Tree, TreeEntry } from './tree.ts';

/**
 * The listed files, and those that GitHub's lists leave out (3,000 of a pull request, 300 of a comparison): both commits are listed as a
 * whole and compared. That shows no lines and no renames, and costs two requests.
 * @param mergeBase the commit that the change started from; when it is unknown, nothing is added
 * @param tree of its head
 */
export async function withUnlisted(
  client: Client,
  listed: readonly ChangedFile[],
  mergeBase: string | undefined,
  tree: Tree,
): Promise<readonly ChangedFile[]> {
  if (mergeBase === undefined) return listed;
  const [before, after] = await Promise.all([createTree(client, mergeBase).list(), tree.list()]);
  if (before === undefined || after === undefined) return listed;
  const known = new Set(listed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const unlisted = [...new Set([...before.keys(), ...after.keys()])].filter((path) => !known.has(path));
  return [...listed, ...unlisted.flatMap((path) => change(path, before.get(path), after.get(path)))];
}

function change(path: string, before: TreeEntry | undefined, after: TreeEntry | undefined): readonly ChangedFile[] {
  if (after?.kind !== 'file') return before?.kind === 'file' ? [{ path, status: 'removed', hunks: undefined }] : [];
  if (before?.sha === after.sha) return [];
  return [{ path, status: before?.kind === 'file' ? 'modified' : 'added', hunks: undefined }];
}
