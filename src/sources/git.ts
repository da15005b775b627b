import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf, UserError } from '../errors.ts';
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
  const sections = patches.split(/^(?=diff --git )/m).filter((section) => section.startsWith('diff --git '));
  const tracked = parseNames(names).map(({ path, status }, index): ChangedFile => {
    const hunks = sections[index]?.slice(sections[index].search(/^@@ /m));
    return { path, status, hunks: hunks === undefined ? undefined : parseHunks(hunks) };
  });
  const added = untracked.split('\0').filter(Boolean);
  return [...tracked, ...added.map((path): ChangedFile => ({ path, status: 'added', hunks: undefined }))];
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
