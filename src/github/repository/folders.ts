import type { ChangedFile } from '../../lib/hunks.ts';
import type { Entry, Folder, FileAt } from './objects.ts';

/** Some folders of a commit, two levels of each: enough to tell most places of a picture apart without a listing of everything. */
export type Folders = {
  /** Still to be looked at. */
  readonly wanted: readonly FileAt[];
  /** What was found at the places that were {@link wanted}, in their order: null for no folder. Nothing is wanted after that. */
  learn(found: readonly (Partial<Folder> | null)[]): void;
  /** The first of `paths` that may be there; undefined where that cannot be told. */
  first(paths: readonly string[]): string | undefined;
};

/**
 * Addresses that begin at the root of a site lead into one of many folders. Where a change adds such, the folders around its document are
 * worth a look along with the texts.
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

/** Folders of one query: documents of more places than that are rare, and a listing of everything tells as well. */
const most = 8;

function addsRooted({ patch }: ChangedFile): boolean {
  return patch?.split('\n').some((line) => line.startsWith('+') && rooted.test(line)) === true;
}

/** An address in Markdown, in an attribute or in YAML that begins with `/`, `~/`, `@site/` and the like. */
const rooted = /(?:\(<?|["'=]|: )(?:\/[^/\s]|[~@$]\w{0,9}\/)/;

/** The folders that a document lies in, the whole repository first. */
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
