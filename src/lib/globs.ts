import picomatch from 'picomatch';

/**
 * Whether a list of globs includes a path: it matches a glob without `!` (or there is none), and none with `!`.
 * Paths have `/` and are relative; folders that begin with a dot match like any other.
 */
export function matchGlobs(globs: readonly string[]): (path: string) => boolean {
  const chosen = globs.filter((glob) => !glob.startsWith('!')).map(matcher);
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
  return (path) =>
    (chosen.length === 0 || chosen.some((matches) => matches(path))) && !excluded.some((matches) => matches(path));
}

/** Whether a folder can contain a path that {@link matchGlobs} includes; false only where that is certain. */
export function matchFolders(globs: readonly string[]): (folder: string) => boolean {
  const bases = foldersOf(globs).map((base) => (base === '.' ? '' : `${base.replace(/^\.\//, '')}/`));
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
  return (folder) => {
    const inside = folder === '.' ? '' : `${folder}/`;
    const isNear = bases.some((base) => base.startsWith(inside) || inside.startsWith(base));
    return isNear && !excluded.some((matches) => matches(folder) && matches(`${inside}file`));
  };
}

/** Whether an argument has marks of a glob, or excludes. */
export function isGlob(path: string): boolean {
  return path.startsWith('!') || picomatch.scan(path).isGlob;
}

/** The folders in which files can match a list of globs, `.` for the folder that the globs are relative to. */
export function foldersOf(globs: readonly string[]): readonly string[] {
  const folders = globs.filter((glob) => !glob.startsWith('!')).map((glob) => picomatch.scan(glob).base || '.');
  return folders.length === 0 ? ['.'] : [...new Set(folders)];
}

function matcher(glob: string): (path: string) => boolean {
  const matches = picomatch(glob.replace(/^\.\//, ''), { dot: true });
  return (path) => matches(path);
}
