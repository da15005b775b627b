import { isCodeFile } from '../formats/index.ts';
import { matchGlobs } from '../lib/globs.ts';
import { isOffSite } from '../text/off-site.ts';

/** Which files the setting `paths` has read. */
export type Included = {
  readonly includes: (path: string) => boolean;
  /**
   * Whether it would be included if it were not source code of a test, a story or a build, or without JSX in its name: where no pattern names files
   * to read, these are left aside.
   */
  readonly leavesAside: (path: string) => boolean;
};

/** @param paths globs; those with `!` exclude */
export function included(paths: readonly string[]): Included {
  const matches = matchGlobs(paths);
  const isAsked = paths.some((glob) => !glob.startsWith('!'));
  const isAside = (path: string) => !isAsked && isCodeFile(path) && (!isComponent(path) || isOffSite(path));
  return {
    includes: (path) => matches(path) && !isAside(path),
    leavesAside: (path) => matches(path) && isAside(path),
  };
}

/** Few other files have an image, and a change of an application has many of them: each would have to be fetched for nothing. */
function isComponent(path: string): boolean {
  return /\.[jt]sx$/i.test(path);
}
