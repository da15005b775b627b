import type { Client, Environment } from '../client.ts';

/** Address of a line of a file, 1-based, for everyone with access to the repository; undefined when the runner names no server. */
export type LinkTo = (path: string, line: number) => string | undefined;

/** Links to the files of a commit, on the server of the runner. GitHub shows no line numbers on a rendered page, hence `plain`. */
export function linksTo(
  { repository: { owner, repo } }: Pick<Client, 'repository'>,
  commit: string,
  { GITHUB_SERVER_URL: server }: Environment,
): LinkTo {
  if (server === undefined) return () => undefined;
  return (path, line) =>
    `${server}/${owner}/${repo}/blob/${commit}/${path.split('/').map(encoded).join('/')}?plain=1#L${line}`;
}

/** The page of this run, with its summary; undefined when the runner does not name it. */
export function runPage(
  { repository: { owner, repo } }: Pick<Client, 'repository'>,
  { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run = '' }: Environment,
): string | undefined {
  return server === undefined || !/^\d{1,20}$/.test(run) ? undefined : `${server}/${owner}/${repo}/actions/runs/${run}`;
}

/** The page of a file at a commit, which shows a picture. */
export function pageOfFile(
  { repository: { owner, repo } }: Pick<Client, 'repository'>,
  commit: string,
  { GITHUB_SERVER_URL: server }: Environment,
): (path: string) => string | undefined {
  if (server === undefined) return () => undefined;
  return (path) => `${server}/${owner}/${repo}/blob/${commit}/${path.split('/').map(encoded).join('/')}`;
}

/** What stands before the path in the address of a file of a commit; undefined where the runner does not say which repository it is. */
export function blobOf(
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }: Environment,
  commit = sha,
): string | undefined {
  if (server === undefined || repository === undefined || commit === undefined) return undefined;
  return `${server}/${repository}/blob/${commit}/`;
}

/** Encodes the characters that end a link in Markdown as well. */
function encoded(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
