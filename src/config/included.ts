import { askedFormatFor, dataFormatFor, formatFor, isCodeFile } from '../formats/index.ts';
import { foldersOf, matchFolders, matchGlobs } from '../lib/globs.ts';
import { isNamed } from '../review/picture-keys.ts';
import type { Policy } from '../review/policy.ts';
import { isOffSite } from '../text/off-site.ts';

/** Which files the settings `paths`, `fields` and `docstrings` have read. */
export type Included = {
  readonly includes: (path: string) => boolean;
  /**
   * Whether it would be included if it were not source code of a test, a story or a build, or without JSX in its name: where no pattern names files
   * to read, these are left aside.
   */
  readonly leavesAside: (path: string) => boolean;
  /** The format of a document; data is one where `fields` names the file, and Python where `docstrings` asks for it. */
  readonly formatFor: (path: string) => string | undefined;
  /** Whether that depends on the folder of a file, and not on its name alone. */
  readonly isByPath: boolean;
  /** Whether a folder may hold such files. */
  readonly mayHold: (folder: string) => boolean;
  /** The folders that hold them. */
  readonly folders: readonly string[];
};

/** What the configuration has read besides documents. */
export type Asked = Partial<Pick<Policy, 'fields' | 'docstrings'>>;

/** @param paths globs; those with `!` exclude, data too. Others are no limit for what `fields` names */
export function included(paths: readonly string[], { fields = [], docstrings = false }: Asked = {}): Included {
  const settings = { docstrings };
  const matches = matchGlobs(paths);
  const isNotExcluded = matchGlobs(paths.filter((glob) => glob.startsWith('!')));
  const isAsked = paths.some((glob) => !glob.startsWith('!'));
  const isAside = (path: string) => !isAsked && isCodeFile(path) && (!isComponent(path) || isOffSite(path));
  const isData = (path: string) => dataFormatFor(path) !== undefined && isNamed(fields, path);
  const searched = isAsked ? [...paths, ...fields.flatMap(({ files }) => files.filter(isPositive))] : paths;
  return {
    includes: (path) => (isData(path) ? isNotExcluded(path) : matches(path) && !isAside(path)),
    leavesAside: (path) => matches(path) && isAside(path),
    formatFor: (path) =>
      formatFor(path) ?? (isData(path) ? dataFormatFor(path) : askedFormatFor(path, (setting) => settings[setting])),
    isByPath: fields.length > 0,
    mayHold: matchFolders(searched),
    folders: foldersOf(searched),
  };
}

function isPositive(glob: string): boolean {
  return !glob.startsWith('!');
}

/**
 * JSX, also in folders where frameworks keep it in `.js`, PHP, and Python where it is asked for. Few other files of code have an image, and a change of an application has many of them:
 * each would have to be fetched for nothing.
 */
function isComponent(path: string): boolean {
  return /\.(?:[jt]sx|php|phtml|py)$/i.test(path) || (/\.m?js$/i.test(path) && componentFolders.test(path));
}

const componentFolders = /(?:^|\/)(?:components?|pages|layouts?)\//i;
