import type { Client } from './client.ts';
import { attempt } from './refusal.ts';

/** Every file of a commit; undefined when GitHub does not tell, or not all of them (100,000 entries, 7 MB). */
export async function listPaths(client: Client, commit: string): Promise<ReadonlySet<string> | undefined> {
  const parameters = { ...client.repository, tree_sha: commit, recursive: '1' };
  const result = await attempt(() => client.rest.git.getTree(parameters));
  if ('refusal' in result || !Array.isArray(result.value.data.tree) || result.value.data.truncated) return undefined;
  // Symbolic links and submodules are blobs and commits of another mode.
  return new Set(result.value.data.tree.filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path));
}
