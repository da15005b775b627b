import { messageOf, UserError } from '../lib/errors.ts';
import { parseTree } from './git-blobs.ts';
import { runGit } from './git-run.ts';

/** A file that the working tree changed. */
export type GitChange = {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** `unwatched`: git was told not to look whether it changed (`core.ignoreStat`, `update-index`). */
  readonly status: 'added' | 'modified' | 'renamed' | 'unwatched';
  /** The blob that it was before, under its old name where it was renamed; undefined for a new file, and for one that was no file. */
  readonly before: string | undefined;
  /** The path of a renamed file before the change. */
  readonly previousPath?: string | undefined;
  /** Whether it has the same bytes as before: only its mode or its name is another one. */
  readonly isSame?: boolean | undefined;
};

/**
 * What the working tree changed since its merge base with `base`, uncommitted and new files included. Git says which files, and never
 * which lines: attributes and settings can keep those out of a diff.
 *
 * @throws UserError when `cwd` is not a git work tree or `base` not a commit of it
 */
export async function changedSince(base: string, cwd: string): Promise<readonly GitChange[]> {
  const fork = (await git(['merge-base', '--end-of-options', base, 'HEAD'], cwd).catch(rethrowFor(base))).trim();
  const options = ['--raw', '-z', '--no-abbrev', '--relative', '--find-renames=50%', '-l1000', '--diff-filter=d'];
  const [raw, untracked, tags] = await Promise.all([
    git(['diff', ...options, '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none', fork], cwd),
    git(['ls-files', '-z', '--others', '--exclude-standard'], cwd),
    git(['ls-files', '-z', '-v'], cwd),
  ]);
  const tracked = parseRaw(raw);
  const added = fieldsOf(untracked).map((path): GitChange => ({ path, status: 'added', before: undefined }));
  const known = new Set(tracked.map(({ path }) => path));
  const unseen = unwatched(tags).filter((path) => !known.has(path));
  return [...tracked, ...added, ...(unseen.length === 0 ? [] : await withBlobs(unseen, fork, cwd))];
}

/** The commit that is checked out around `cwd`; undefined where there is none. */
export async function headCommit(cwd: string): Promise<string | undefined> {
  const head = await runGit(['rev-parse', '--verify', '--quiet', 'HEAD'], cwd).catch(() => undefined);
  return head?.toString('utf8').trim();
}

/** Every file of the work tree below `cwd` that git tracks or does not ignore. */
export async function filesInGit(cwd: string): Promise<readonly string[]> {
  return fieldsOf(await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd));
}

/** Every file of the work tree below `cwd` that git tracks. */
export async function trackedFiles(cwd: string): Promise<readonly string[]> {
  return fieldsOf(await git(['ls-files', '-z', '--cached'], cwd));
}

/** Those of the files, relative to `cwd`, that git ignores; none where git cannot tell. */
export async function ignoredFiles(files: readonly string[], cwd: string): Promise<readonly string[]> {
  // It ends with 1 where it ignores none, and fails for a path outside of the work tree.
  const listed = await runGit(['check-ignore', '-z', '--stdin'], cwd, files.join('\0')).catch(() => undefined);
  return listed === undefined ? [] : fieldsOf(listed.toString('utf8'));
}

/** `:<mode> <mode> <blob> <blob> <status>`, path; for renames also the new path. Each ends with a NUL. */
function parseRaw(output: string): readonly GitChange[] {
  const fields = fieldsOf(output);
  const changes: GitChange[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const [mode = '', , blob = '', now = '', status = ''] = (fields[at] ?? '').split(' ');
    const isMoved = status.startsWith('R') || status.startsWith('C');
    const path = fields[at + (isMoved ? 2 : 1)] ?? '';
    changes.push({
      path,
      status: statusOf(status),
      before: isFile(mode.slice(1)) ? blob : undefined,
      previousPath: isMoved ? fields[at + 1] : undefined,
      isSame: blob === now,
    });
    at += isMoved ? 3 : 2;
  }
  return changes;
}

function statusOf(status: string): GitChange['status'] {
  if (status.startsWith('A')) return 'added';
  return status.startsWith('R') || status.startsWith('C') ? 'renamed' : 'modified';
}

/** Symbolic links and submodules have other modes, and a file that takes the place of one is new. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

/** Paths in the output of `ls-files -v` whose tag says so. */
function unwatched(output: string): readonly string[] {
  return fieldsOf(output).flatMap((field) => (/^[a-zS] /.test(field) ? [field.slice(2)] : []));
}

async function withBlobs(paths: readonly string[], fork: string, cwd: string): Promise<readonly GitChange[]> {
  const listed = await git(['ls-tree', '-r', '-z', fork], cwd);
  const blobs = parseTree(listed);
  return paths.map((path) => ({ path, status: 'unwatched', before: blobs.get(path) }));
}

function fieldsOf(output: string): readonly string[] {
  return output.split('\0').filter(Boolean);
}

async function git(args: readonly string[], cwd: string): Promise<string> {
  return (await runGit(args, cwd)).toString('utf8');
}

function rethrowFor(base: string) {
  return (error: unknown): never => {
    const message = messageOf(error).split('\n').at(1) ?? messageOf(error);
    throw new UserError(
      `git cannot compare with ${base}: ${message.replace(/^fatal: /, '')}`,
      'Name a branch, tag or commit of this repository, and fetch enough history (fetch-depth: 0).',
      { cause: error },
    );
  };
}
