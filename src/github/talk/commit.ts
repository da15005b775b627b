import type { Client } from '../client.ts';
import type { Attempt } from '../errors.ts';
import { withRateLimit } from '../rate-limit.ts';
import { at, expected, isSha } from '../shape.ts';

/** New content of files, as one commit on the branch of a pull request. */
export type FileCommit = {
  readonly branch: string;
  /** The commit that the files were read from. GitHub refuses the new one if the branch has moved on. */
  readonly headSha: string;
  readonly headline: string;
  readonly body: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Commits in one request, all files or none. GitHub signs it. @returns the new commit */
export async function commitFiles(client: Client, commit: FileCommit): Promise<Attempt<string>> {
  const { branch, headSha, headline, body, files } = commit;
  const { owner, repo } = client.repository;
  const additions = [...files].map(([path, bytes]) => ({ path, contents: Buffer.from(bytes).toString('base64') }));
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: headSha,
    message: { headline, body },
    fileChanges: { additions },
  };
  return withRateLimit(client.clock, async () => {
    const answer = await client.graphql<unknown>(mutation, { input });
    return expected('a commit', at(answer, 'createCommitOnBranch', 'commit', 'oid'), isSha) as string;
  });
}

const mutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
