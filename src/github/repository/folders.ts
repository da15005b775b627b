import type { ChangedFile } from '../../lib/hunks.ts';
import type { FileAt } from '../../model/file.ts';
import type { Entry, Folder } from './objects.ts';

/** Some folders of a commit, two levels of each: enough to find most pictures without a listing of the whole repository. */
export type Folders = {
  /** Folders that have not been read yet. */
  readonly wanted: readonly FileAt[];
  /** Takes the contents of the {@link wanted} folders, in their order: null for no folder. Nothing is wanted after that. */
  learn(found: readonly (Partial<Folder> | null)[]): void;
  /** The first of `paths` that may exist; undefined when these folders do not show it. */
  first(paths: readonly string[]): string | undefined;
};

/**
 * An address that begins at the root of a site can mean one of many folders. Where a change adds such an address, the folders that hold
 * its document are read along with the texts.
 * @param files documents of the change
 */
export function createFolders(commit: string, files: readonly ChangedFile[]): Folders {
  const paths = [...new Set(files.filter(addsRooted).flatMap(({ path }) => around(path)))];
  const entries = new Map<string, ReadonlyMap<string, string>>();
  let wanted: readonly FileAt[] = paths.slice(0, most).map((path) => ({ commit, path }));

  function presence(path: string): 'there' | 'absent' | 'likely' | 'unknown' {
    const segments = path.split('/');
    for (const [depth, name] of segments.entries()) {
      const folder = entries.get(segments.slice(0, depth).join('/'));
      const isLast = depth === segments.length - 1;
      if (folder === undefined) return isLast ? 'likely' : 'unknown';
      const type = folder.get(name);
      if (type === undefined) return 'absent';
      if (isLast) return type === 'blob' ? 'there' : 'absent';
      // A link to a folder is listed as a file.
      if (type !== 'tree') return 'unknown';
    }
    return 'unknown';
  }

  return {
    get wanted() {
      return wanted;
    },
    learn(found) {
      for (const [index, folder] of found.entries()) {
        const path = wanted[index]?.path;
        if (path !== undefined) keep(entries, path, folder?.entries ?? []);
      }
      wanted = [];
    },
    first(candidates) {
      if (entries.size === 0) return undefined;
      const path = candidates.find((candidate) => presence(candidate) !== 'absent');
      return path === undefined || presence(path) === 'unknown' ? undefined : path;
    },
  };
}

/** Folders of one query: documents in more folders are rare, and a listing of the whole repository serves them as well. */
const most = 8;

function addsRooted({ patch }: ChangedFile): boolean {
  return patch?.split('\n').some((line) => line.startsWith('+') && rooted.test(line)) === true;
}

/** An address in Markdown, in an attribute or in YAML that begins with `/`, `~/`, `@site/` and the like. */
const rooted = /(?:\(<?|["'=]|: )(?:\/[^/\s]|[~@$]\w{0,9}\/)/;

/** The folders that contain a document, the root of the repository first. */
function around(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  return ['', ...folders.map((_, index) => folders.slice(0, index + 1).join('/'))];
}

function keep(all: Map<string, ReadonlyMap<string, string>>, path: string, entries: readonly Entry[]): void {
  all.set(path, new Map(entries.map(({ name, type }) => [name, type])));
  for (const { name, object } of entries) {
    const below = path === '' ? name : `${path}/${name}`;
    if (object?.entries) all.set(below, new Map(object.entries.map((entry) => [entry.name, entry.type])));
  }
}
