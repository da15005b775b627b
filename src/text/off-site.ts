/**
 * Whether source code is of a kind that no reader of a site sees, by its path: tests, stories, fixtures, what tools wrote and what was copied from elsewhere.
 * An image there is there to be wrong, or is wrong somewhere else.
 */
export function isOffSite(path: string): boolean {
  return folders.test(path) || names.test(path);
}

const folders =
  /(?:^|\/)(?:__(?:tests?|mocks|fixtures|snapshots)__|tests?|specs?|fixtures?|e2e|cypress|playwright|stories|dist|build|out|vendor|third[_-]party|coverage|storybook-static|\.next|\.docusaurus)\//i;

const names = /\.(?:test|tests|spec|stories|story|cy|e2e|min|bundle|d)\.[cm]?[jt]sx?$/i;
