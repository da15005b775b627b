import { parseHunks } from '../../lib/hunks.ts';
import type { ChangedFile } from '../../lib/hunks.ts';
import type { Skipped } from '../../model/document.ts';
import type { Client } from '../client.ts';
import { attempt, badAnswer, userError } from '../errors.ts';

/** GitHub's limits for `GET /pulls/{n}/files`: files a page, files in all. */
const perPage = 100;
const mostFiles = 3000;

/**
 * The files that a pull request changes against its merge base, with the hunks in which GitHub takes comments.
 * @throws UserError when GitHub does not give the list: the run cannot continue without it
 */
export async function changedFiles(client: Client, pullNumber: number): Promise<readonly ChangedFile[]> {
  const files = await attempt(() => listChangedFiles(client, pullNumber));
  if ('value' in files) return files.value;
  throw userError('The files of the pull request cannot be listed', files.refusal);
}

/** What stands for the files of a pull request that GitHub counts and does not list; it lists no more than 3,000. */
export function unlistedFiles(counted: number | undefined, listed: number): readonly Skipped[] {
  if (counted === undefined || counted <= listed) return [];
  const reason = `GitHub counts ${counted} changed files and lists only ${listed} of them: the others were not read. Split the change, or check it out and set source: workspace.`;
  return [{ file: '.', reason }];
}

/** The same list, for a caller that can continue without it. */
export async function listChangedFiles(client: Client, pullNumber: number): Promise<readonly ChangedFile[]> {
  const files: ChangedFile[] = [];
  for (let page = 1; page <= mostFiles / perPage; page += 1) {
    const { data } = await client.rest.pulls.listFiles({
      ...client.repository,
      pull_number: pullNumber,
      per_page: perPage,
      page,
    });
    // A body that is cut short arrives as text. An empty list would mean "nothing changed".
    if (!Array.isArray(data)) throw badAnswer('a list of files');
    files.push(...data.map(changedFile));
    if (data.length < perPage) break;
  }
  return files;
}

type Entry = Awaited<ReturnType<Client['rest']['pulls']['listFiles']>>['data'][number];

/**
 * An entry of a list of changed files, in the form that pull requests and comparisons of commits share. GitHub leaves `patch` out for
 * very large diffs, for pure renames, and for what it takes for binary: a byte 0 or a line of `.gitattributes` is enough for that.
 */
export function changedFile(entry: Entry): ChangedFile {
  const { filename: path, previous_filename: previousPath, changes } = entry;
  const patch = entry.patch === '' ? undefined : entry.patch;
  const hunks = patch === undefined ? undefined : parseHunks(patch);
  return { path, status: statusOf(entry.status), hunks, patch, changes, previousPath };
}

function statusOf(status: Entry['status']): ChangedFile['status'] {
  if (status === 'added' || status === 'renamed' || status === 'removed') return status;
  return status === 'copied' ? 'added' : 'modified';
}
