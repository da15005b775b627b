import { runGit } from './git-run.ts';

/**
 * What stands before the path of a document in its address on GitHub, at the commit that is checked out: `https://github.com/owner/name/blob/<sha>/`.
 * Undefined where there is no such repository.
 *
 * @param cwd absolute; paths of documents are relative to it
 * @param server of GitHub, where it is not github.com
 */
export async function blobAddress(cwd: string, server = 'https://github.com'): Promise<string | undefined> {
  try {
    const asked = [
      ['config', '--get', 'remote.origin.url'],
      ['rev-parse', 'HEAD'],
      ['rev-parse', '--show-prefix'],
    ];
    const [remote = '', commit = '', prefix = ''] = await Promise.all(
      asked.map(async (args) => (await runGit(args, cwd)).toString('utf8').trim()),
    );
    const repository = repositoryIn(remote, new URL(server).host);
    if (repository === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
    return `${server}/${repository}/blob/${commit}/${prefix.split('/').map(encodeURIComponent).join('/')}`;
  } catch {
    // There is no git, no repository, no commit, or no remote.
    return undefined;
  }
}

/** `owner/name` of a remote on `host`, and nothing else that its address may hold, such as a token. */
function repositoryIn(remote: string, host: string): string | undefined {
  // `git@host:owner/name` is the short form of ssh.
  const url = new URL(/^[\w.-]+@[\w.-]+:(?!\/)/.test(remote) ? `ssh://${remote.replace(':', '/')}` : remote);
  if (url.host !== host) return undefined;
  const [owner = '', name = '', ...rest] = url.pathname.replace(/^\//, '').replace(/\/$/, '').split('/');
  const bare = name.replace(/\.git$/, '');
  return rest.length === 0 && [owner, bare].every((part) => /^[\w.-]+$/.test(part)) ? `${owner}/${bare}` : undefined;
}
