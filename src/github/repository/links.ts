import type { Client, Environment } from '../client.ts';

/** Where everybody who may see the repository can read a line of a file, 1-based; undefined where the runner does not say. */
export type LinkTo = (path: string, line: number) => string | undefined;

/** Links to the files of a commit, on whatever server the runner belongs to. A page that is shown as one has no lines: hence `plain`. */
export function linksTo(
  { repository: { owner, repo } }: Pick<Client, 'repository'>,
  commit: string,
  { GITHUB_SERVER_URL: server }: Environment,
): LinkTo {
  if (server === undefined) return () => undefined;
  return (path, line) =>
    `${server}/${owner}/${repo}/blob/${commit}/${path.split('/').map(encoded).join('/')}?plain=1#L${line}`;
}

/** Also what ends a link in Markdown. */
function encoded(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
