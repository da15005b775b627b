import type { ChangedFile } from '../../lib/hunks.ts';
import { changedFile, isFileList } from './changed-files.ts';
import type { Client } from '../client.ts';
import { attempt, userError } from '../errors.ts';
import type { Attempt } from '../errors.ts';
import { at, expected, isText } from '../shape.ts';

/** GitHub lists no more files of a comparison (REST, "Compare two commits"). */
const mostFiles = 300;

export type Comparison = {
  /** The latest commit that both have. */
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
  /** Whether there may be more files than GitHub lists. */
  readonly isCut: boolean;
};

/** What `head` changed since it left `from`. */
export async function compareCommits(client: Client, from: string, head: string): Promise<Attempt<Comparison>> {
  return attempt(async () => {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...client.repository,
      basehead: `${from}...${head}`,
      // Limits the commits, which are not needed; the first page has every file.
      per_page: 1,
    });
    const { merge_base_commit: base, files = [] } = expected('a comparison of commits', data, isComparison);
    return { mergeBase: base.sha, files: files.map(changedFile), isCut: files.length >= mostFiles };
  });
}

function isComparison(data: unknown): boolean {
  return isText(at(data, 'merge_base_commit', 'sha')) && isFileList(at(data, 'files'));
}

/** The same for a run that cannot continue without it. @throws UserError when GitHub does not compare the two */
export async function comparedCommits(client: Client, base: string, head: string): Promise<Comparison> {
  const result = await compareCommits(client, base, head);
  if ('value' in result) return result.value;
  throw userError('The commits cannot be compared', result.refusal);
}

/** The merge base of the two, for a caller that can continue without it. */
export async function mergeBase(client: Client, base: string, head: string): Promise<string | undefined> {
  const result = await compareCommits(client, base, head);
  return 'value' in result ? result.value.mergeBase : undefined;
}
