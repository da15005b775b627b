import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Content = string | Uint8Array;

/** Paths with `/` and what stands in them. */
export type Files = Readonly<Record<string, Content>>;

/** New content, a symbolic link, a rename (with new content or without), or `null` for a deletion. */
export type Change =
  Content | { readonly linkTo: string } | { readonly from: string; readonly content?: Content } | null;

export type Changes = Readonly<Record<string, Change>>;

/** A bare git repository in a temporary folder. Authors and dates are fixed: the same history has the same hashes. */
export type Repository = {
  readonly dir: string;
  /** Commits `changes` on top of `branch`, or of `from` when that is given: a new branch, or a forced push. */
  commit(branch: string, changes: Changes, from?: string): Promise<string>;
  /** The commit that a branch or any other name of a commit stands for. */
  resolve(ref: string): Promise<string>;
  read(ref: string, path: string): Promise<Buffer>;
  mergeBase(one: string, other: string): Promise<string>;
  /** A folder with the files of `ref`, as `actions/checkout` leaves them. Goes away with the repository. */
  checkout(ref: string): Promise<string>;
  /** Standard output of any git command. */
  git(args: readonly string[], input?: string | Buffer): Promise<Buffer>;
  stop(): Promise<void>;
};

/** A repository with one commit of `files` on the branch `main`. */
export async function createRepository(files: Files): Promise<Repository> {
  // The real path, because git answers with it where the temporary folder is a link.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'alt-text-review-')));
  const dir = join(root, 'repository.git');
  const git = (args: readonly string[], input?: string | Buffer) => run(['--git-dir', dir, ...args], input);
  const resolve = async (ref: string) =>
    text(await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]));
  let commits = 0;
  let checkouts = 0;

  const repository: Repository = {
    dir,
    git,
    resolve,
    async commit(branch, changes, from) {
      commits += 1;
      const parent = from ?? ((await exists(branch)) ? branch : undefined);
      const parentCommit = parent === undefined ? undefined : await resolve(parent);
      await git(['fast-import', '--quiet', '--force'], stream(branch, changes, parentCommit, commits));
      return resolve(`refs/heads/${branch}`);
    },
    read: (ref, path) => git(['cat-file', 'blob', `${ref}:${path}`]),
    mergeBase: async (one, other) => text(await git(['merge-base', one, other])),
    async checkout(ref) {
      checkouts += 1;
      const folder = join(root, `checkout-${checkouts}`);
      await git(['worktree', 'add', '--quiet', '--detach', folder, ref]);
      return folder;
    },
    stop: () => rm(root, { recursive: true, force: true }),
  };

  async function exists(branch: string): Promise<boolean> {
    return text(await git(['for-each-ref', `refs/heads/${branch}`])) !== '';
  }

  await run(['init', '--quiet', '--bare', '--initial-branch=main', dir]);
  await repository.commit('main', files);
  return repository;
}

/** One commit in the language of `git fast-import`. */
function stream(branch: string, changes: Changes, parent: string | undefined, serial: number): Buffer {
  const seconds = 1_767_225_600 + serial * 60;
  return Buffer.concat([
    Buffer.from(`commit refs/heads/${branch}\ncommitter Docs Writer <writer@example.com> ${seconds} +0000\n`),
    data(`Change ${serial}`),
    Buffer.from(parent === undefined ? '' : `from ${parent}\n`),
    ...Object.entries(changes).map(([path, change]) => command(path, change)),
  ]);
}

function command(path: string, change: Change): Buffer {
  if (change === null) return Buffer.from(`D ${quoted(path)}\n`);
  if (typeof change === 'string' || change instanceof Uint8Array) return file('100644', path, change);
  if ('linkTo' in change) return file('120000', path, change.linkTo);
  const rename = Buffer.from(`R ${quoted(change.from)} ${quoted(path)}\n`);
  return change.content === undefined ? rename : Buffer.concat([rename, file('100644', path, change.content)]);
}

function file(mode: string, path: string, content: Content): Buffer {
  return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted(path)}\n`), data(content)]);
}

function data(content: Content): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function text(output: Buffer): string {
  return output.toString('utf8').trim();
}

// Neither the settings of the person who runs the tests nor a git hook that starts them may change what git does.
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
};
const names = ['-c', 'core.quotePath=false', '-c', 'core.autocrlf=false'];

function run(args: readonly string[], input?: string | Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', env: environment, maxBuffer: 1 << 30 } as const;
    const child = execFile('git', [...names, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`git ${args.slice(2, 4).join(' ')}: ${text(stderr) || error.message}`, { cause: error }));
    });
    // git may end before it has read everything; the exit code tells the story then.
    child.stdin?.on('error', () => undefined).end(input ?? '');
  });
}
