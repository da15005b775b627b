import { parseHunks } from '../../lib/hunks.ts';
import type { ChangedFile } from '../../lib/hunks.ts';
import type { Skipped } from '../../model/document.ts';
import type { Client } from '../client.ts';
import { attempt, userError } from '../errors.ts';
import { at, expected, isListOf, isNumber, isOptional, isText } from '../shape.ts';

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
    // An empty list would mean "nothing changed".
    files.push(...expected('a list of files', data, isFileList).map(changedFile));
    if (data.length < perPage) break;
  }
  return files;
}

type Entry = Awaited<ReturnType<Client['rest']['pulls']['listFiles']>>['data'][number];

/** Whether `data` is a list of changed files, with everything in it that is read. */
export function isFileList(data: unknown): boolean {
  const isTextOrNone = (text: unknown) => isOptional(text, (value) => typeof value === 'string');
  return isListOf(
    data,
    (entry) =>
      isText(at(entry, 'filename')) &&
      isText(at(entry, 'status')) &&
      isTextOrNone(at(entry, 'previous_filename')) &&
      isTextOrNone(at(entry, 'patch')) &&
      isOptional(at(entry, 'changes'), isNumber),
  );
}

/**
 * An entry of a list of changed files, in the form that pull requests and comparisons of commits share. GitHub leaves `patch` out for
 * very large diffs, for pure renames, and for what it takes for binary: a byte 0 or a line of `.gitattributes` is enough for that.
 */
export function changedFile(entry: Entry): ChangedFile {
  const { filename: path, previous_filename: previousPath, changes } = entry;
  const patch = isText(entry.patch) ? entry.patch : undefined;
  const hunks = patch === undefined ? undefined : parseHunks(patch);
  return { path, status: statusOf(entry.status), hunks, patch, changes, previousPath };
}

function statusOf(status: Entry['status']): ChangedFile['status'] {
  if (status === 'added' || status === 'renamed' || status === 'removed') return status;
  return status === 'copied' ? 'added' : 'modified';
}
