import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf, UserError } from '../lib/errors.ts';
import { parseHunks, type ChangedFile } from '../lib/hunks.ts';

const run = promisify(execFile);

/** Most output of git, in bytes: enough for the diff of a large change. */
const maxDiffBytes = 256 * 1024 * 1024;

/**
 * What the working tree changed since its merge base with `base`, uncommitted and new files included; paths are relative to `cwd`.
 *
 * @throws UserError when `cwd` is not a git work tree or `base` not a commit of it
 */
export async function changedSince(base: string, cwd: string): Promise<readonly ChangedFile[]> {
  const fork = (await git(['merge-base', '--end-of-options', base, 'HEAD'], cwd).catch(rethrowFor(base))).trim();
  const options = [
    '--relative',
    '--find-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--diff-filter=d',
    fork,
  ];
  const [names, patches, untracked] = await Promise.all([
    git(['diff', '-z', '--name-status', ...options], cwd),
    git(['diff', '-U3', ...options], cwd),
    git(['ls-files', '-z', '--others', '--exclude-standard'], cwd),
  ]);
  // Both listings have the same files in the same order, so that no name has to be read from a patch, where git quotes it.
  // Not with the flag `m`: a carriage return inside a line would count as the end of the line.
  const sections = patches.split(/(?<=^|\n)(?=diff --git )/).filter((section) => section.startsWith('diff --git '));
  const tracked = parseNames(names).map(({ path, status }, index): ChangedFile => {
    const section = sections[index];
    const patch = patchOf(section ?? '');
    return { path, status, hunks: section === undefined ? undefined : parseHunks(patch ?? ''), patch };
  });
  const added = untracked.split('\0').filter(Boolean);
  return [...tracked, ...added.map((path): ChangedFile => ({ path, status: 'added', hunks: undefined }))];
}

/**
 * The patch of one file from the merge base of `base` and `head` to `head`, in git's format from the first `@@` on.
 * Undefined when there is no repository around `cwd`, when it lacks one of the commits, or when it has only part of the history.
 */
export async function patchBetween(
  { base, head }: { readonly base: string; readonly head: string },
  { path, previousPath }: Pick<ChangedFile, 'path' | 'previousPath'>,
  cwd: string,
): Promise<string | undefined> {
  try {
    if ((await git(['rev-parse', '--is-shallow-repository'], cwd)).trim() !== 'false') return undefined;
    const options = ['-U3', '--find-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative'];
    const paths = previousPath === undefined ? [path] : [previousPath, path];
    const range = `${base}...${head}`;
    return patchOf(
      await git(['--literal-pathspecs', 'diff', ...options, '--end-of-options', range, '--', ...paths], cwd),
    );
  } catch {
    // Whatever the reason, there are other ways to get the diff.
    return undefined;
  }
}

function patchOf(section: string): string | undefined {
  const start = section.search(/(?<=\n)@@ /);
  return start === -1 ? undefined : section.slice(start);
}

type Name = Pick<ChangedFile, 'path' | 'status'>;

/** `--name-status -z`: status, path; for renames and copies status, old path, new path. */
function parseNames(output: string): readonly Name[] {
  const fields = output.split('\0');
  const names: Name[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const letter = fields[at]?.[0];
    const moved = letter === 'R' || letter === 'C';
    const path = fields[at + (moved ? 2 : 1)] ?? '';
    names.push({ path, status: letter === 'A' ? 'added' : moved ? 'renamed' : 'modified' });
    at += moved ? 3 : 2;
  }
  return names;
}

async function git(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], { cwd, maxBuffer: maxDiffBytes });
  return stdout;
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
