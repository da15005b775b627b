import { foldPath, keptBytes, leadsOut, sizeOf, tooBig, type FileStore } from '../../text/file-store.ts';
import { memoize } from '../../lib/memoize.ts';
import { readBytes } from './blobs.ts';
import type { Client, Environment } from '../client.ts';
import type { Folders } from './folders.ts';
import { attempt, explain } from '../errors.ts';
import type { Tree, TreeEntry } from './tree.ts';

export type PictureSource = {
  readonly commit: string;
  readonly tree: Tree;
  /** Files of the commit that the change touched: these are known to exist without a request. */
  readonly changed: ReadonlySet<string>;
  /** Folders that are known without a listing. */
  readonly folders: Pick<Folders, 'first'>;
  /** Largest picture, in bytes. */
  readonly most: number;
};

/** The pictures of a commit, in as few requests as possible: one for each that is read, and one listing to find them. */
export function createPictureFiles(client: Client, source: PictureSource): FileStore {
  const { commit, tree, changed, folders, most } = source;
  let folded: ReadonlyMap<string, string> | undefined;

  const request = memoize(
    async (path) => {
      const result = await attempt(() => readBytes(client, { commit, path }, most));
      if ('refusal' in result) return { reason: `${path} cannot be read: ${explain(result.refusal)}` };
      if (result.value === 'too large') return { reason: tooBig(path, most) };
      return result.value === 'absent' ? undefined : result.value;
    },
    sizeOf,
    keptBytes,
  );

  async function readListed(path: string, entries: ReadonlyMap<string, TreeEntry>): ReturnType<FileStore['read']> {
    const entry = entries.get(path);
    if (entry === undefined) return inSubmodule(path, entries);
    if (entry.kind === 'submodule') return { reason: `${path} is a submodule, another repository.` };
    if (entry.size > most) return { reason: tooBig(path, most) };
    const read = await request(path);
    // GitHub follows a link to a file of the repository; for any other link it returns the link itself.
    const isLinkItself = entry.kind === 'link' && read instanceof Uint8Array && read.length === entry.size;
    return isLinkItself ? { reason: leadsOut(path) } : read;
  }

  return {
    isListed: () => tree.isListed(),

    async read(path) {
      const entries = tree.isListed() ? await tree.list() : undefined;
      return entries ? readListed(path, entries) : request(path);
    },

    async find(places) {
      const paths = [...new Set(places)];
      if (!tree.isListed()) {
        const known = paths.find((path) => changed.has(path));
        if (known !== undefined) return known;
        const likely = folders.first(paths);
        if (likely !== undefined && (await request(likely)) !== undefined) return likely;
      }
      const entries = await tree.list();
      if (entries === undefined) return firstThatExists(paths, request);
      const exact = paths.find((path) => entries.has(path));
      if (exact !== undefined) return exact;
      folded ??= new Map([...entries.keys()].map((path) => [foldPath(path), path]));
      for (const path of paths) {
        const found = folded.get(foldPath(path));
        if (found !== undefined) return found;
      }
      return undefined;
    },

    async keys(paths) {
      const entries = await tree.list();
      return paths.map((path) => {
        const entry = path === undefined ? undefined : entries?.get(path);
        return entry?.kind === 'file' ? entry.sha : undefined;
      });
    },
  };
}

/** Places that are tried with a request each when GitHub does not list the repository. */
const tries = 6;

async function firstThatExists(paths: readonly string[], request: FileStore['read']): Promise<string | undefined> {
  for (const path of paths.slice(0, tries)) if ((await request(path)) !== undefined) return path;
  return undefined;
}

function inSubmodule(path: string, entries: ReadonlyMap<string, TreeEntry>): { readonly reason: string } | undefined {
  const folders = path.split('/').map((_, index, segments) => segments.slice(0, index).join('/'));
  const submodule = folders.find((folder) => entries.get(folder)?.kind === 'submodule');
  return submodule === undefined
    ? undefined
    : { reason: `${path} is in the submodule ${submodule}, which is another repository.` };
}

/** Public addresses of the files of a public repository at a commit, on the server of the runner. */
export function publicAddress(
  { repository: { owner, repo } }: Client,
  commit: string,
  { GITHUB_SERVER_URL: server }: Environment,
): (path: string) => string | undefined {
  if (server === undefined) return () => undefined;
  return (path) => `${server}/${owner}/${repo}/raw/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
