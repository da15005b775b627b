import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createBare, git as runGit, readObject } from './git.ts';
import type { GitObject } from './git-objects.ts';

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
  /** The object that `<oid>`, `<oid>:<path>` or `<oid>^{tree}` stands for, of a branch as well; undefined when there is none. */
  object(name: string): Promise<GitObject | undefined>;
  /** Standard output of any git command. */
  git(args: readonly string[], input?: string | Buffer): Promise<Buffer>;
  stop(): Promise<void>;
};

/** A repository with one commit of `files` on the branch `main`. */
export async function createRepository(files: Files): Promise<Repository> {
  // The real path, because git answers with it where the temporary folder is a link.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'alt-text-review-')));
  const dir = join(root, 'repository.git');
  /** Commits at the tips of the branches. */
  const tips = new Map<string, string>();
  // By its commit in the place of its branch, git is asked once what is asked in many tests.
  const named = (arg: string) =>
    arg.replace(/refs\/heads\/([\w/-]+)/g, (ref, branch: string) => tips.get(branch) ?? ref);
  const git = (args: readonly string[], input?: string | Buffer) => runGit(dir, args.map(named), input);
  const resolve = async (ref: string) =>
    tips.get(ref.replace(/^refs\/heads\//, '')) ??
    text(await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]));
  let commits = 0;
  let checkouts = 0;

  const repository: Repository = {
    dir,
    git,
    resolve,
    async commit(branch, changes, from) {
      commits += 1;
      const parent = from === undefined ? tips.get(branch) : await resolve(from);
      const commit = await make(branch, stream(changes, parent, commits));
      tips.set(branch, commit);
      const ref = join(dir, 'refs', 'heads', branch);
      await mkdir(dirname(ref), { recursive: true });
      await writeFile(ref, `${commit}\n`);
      return commit;
    },
    object: (name) => readObject(dir, named(name)),
    async read(ref, path) {
      const object = await repository.object(`${tips.get(ref) ?? ref}:${path}`);
      if (object?.type !== 'blob') throw new Error(`path '${path}' does not exist in '${ref}'`);
      return object.bytes;
    },
    mergeBase: async (one, other) => text(await git(['merge-base', await resolve(one), await resolve(other)])),
    async checkout(ref) {
      checkouts += 1;
      const folder = join(root, `checkout-${checkouts}`);
      await git(['worktree', 'add', '--quiet', '--detach', folder, ref]);
      return folder;
    },
    stop: () => rm(root, { recursive: true, force: true }),
  };

  async function make(branch: string, content: Buffer): Promise<string> {
    const key = createHash('sha256').update(content).digest('hex');
    const stream = Buffer.concat([Buffer.from(`commit refs/heads/${branch}\n`), content]);
    const commit = made.get(key) ?? text(await git(['fast-import', '--quiet', '--force'], stream));
    made.set(key, commit);
    return commit;
  }

  await createBare(dir);
  await repository.commit('main', files);
  return repository;
}

/** Commits by what they were made of: the objects are shared, and the same history has the same hashes. */
const made = new Map<string, string>();

/** A commit in the language of `git fast-import`, after the line that names its branch. Git answers with its name. */
function stream(changes: Changes, parent: string | undefined, serial: number): Buffer {
  const seconds = 1_767_225_600 + serial * 60;
  return Buffer.concat([
    Buffer.from(`mark :1\ncommitter Docs Writer <writer@example.com> ${seconds} +0000\n`),
    data(`Change ${serial}`),
    Buffer.from(parent === undefined ? '' : `from ${parent}\n`),
    ...Object.entries(changes).map(([path, change]) => command(path, change)),
    Buffer.from('get-mark :1\n'),
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
