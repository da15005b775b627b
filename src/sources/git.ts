import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf, UserError } from '../lib/errors.ts';
import { parseHunks, type ChangedFile } from '../lib/hunks.ts';

const run = promisify(execFile);

/** Room for the diff of a large change, in bytes. */
const maxDiffBytes = 256 * 1024 * 1024;

/**
 * What the working tree changed since it left `base`, uncommitted and new files included; paths are relative to `cwd`.
 *
 * @throws UserError when `cwd` is no git work tree or `base` no commit of it
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
  // Both listings have the same files in the same order, so that names never have to be read from a patch, where git quotes them.
  // Not with the flag `m`: a carriage return inside a line would count as the end of it.
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
 * What one file went through between the commit where `base` and `head` went apart and `head`, as git writes it from the first `@@` on.
 * Undefined where the repository around `cwd` cannot tell: it is none, lacks one of the commits, or has only part of the history.
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
    // Whatever git has against it, there are other ways to find out.
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
    const said = messageOf(error).split('\n').at(1) ?? messageOf(error);
    throw new UserError(
      `git cannot compare with ${base}: ${said.replace(/^fatal: /, '')}`,
      'Name a branch, tag or commit of this repository, and fetch enough history (fetch-depth: 0).',
      { cause: error },
    );
  };
}
