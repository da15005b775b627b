import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { createObjectReader } from './git-objects.ts';
import type { GitObject, ObjectReader } from './git-objects.ts';

/** The variable that says where `git.setup.ts` has put an empty bare repository, `template.git`, and beside it a folder for `objects`. */
export const folderVariable = 'ALT_TEXT_REVIEW_TEST_GIT';

/** An empty bare repository in `dir`. */
export function createBare(dir: string): Promise<void> {
  return cp(join(shared(), 'template.git'), dir, { recursive: true });
}

/**
 * Standard output of git on the repository in `dir`. All repositories of a test run share their objects, whose names are hashes of what is in
 * them: what depends on such names alone is the same everywhere, and asked for once.
 */
export function git(dir: string, args: readonly string[], input?: string | Buffer): Promise<Buffer> {
  if (input !== undefined || !isAboutObjects(args)) return run(dir, args, input);
  const key = args.join('\0');
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = run(dir, args);
  answers.set(key, answer);
  // What is not there may come.
  answer.catch(() => answers.delete(key));
  return answer;
}

/**
 * The object that `name` stands for in the repository in `dir`; undefined when there is none.
 *
 * @param name `<oid>`, `<oid>:<path>` or `<oid>^{tree}`, and the same with the name of a branch in the place of the oid
 */
export async function readObject(dir: string, name: string): Promise<GitObject | undefined> {
  const isReadable = objectName.test(name) && !name.includes('\n');
  const oid = isReadable ? name : await resolveObject(dir, name);
  return oid === undefined ? undefined : objects().read(oid);
}

async function resolveObject(dir: string, name: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', name];
  const output = await git(dir, args).catch(() => Buffer.alloc(0));
  return output.toString('utf8').trim() || undefined;
}

let reader: ObjectReader | undefined;

function objects(): ObjectReader {
  return (reader ??= createObjectReader([...names, '--git-dir', join(shared(), 'template.git')], gitEnvironment()));
}

const answers = new Map<string, Promise<Buffer>>();

/** Whether a command reads objects by their names, and nothing else. */
function isAboutObjects(args: readonly string[]): boolean {
  const [command = '', ...rest] = args.filter((arg) => arg !== '--literal-pathspecs');
  const paths = rest.indexOf('--');
  const names = (paths === -1 ? rest : rest.slice(0, paths)).filter((arg) => !arg.startsWith('-') && arg !== 'blob');
  return readers.has(command) && names.length > 0 && names.every((name) => objectName.test(name));
}

const readers = new Set(['archive', 'cat-file', 'diff', 'ls-tree', 'merge-base', 'rev-list', 'rev-parse']);
const objectName = /^[0-9a-f]{40}(?:\.\.[0-9a-f]{40}|[:^].*)?$/s;

function shared(): string {
  const folder = process.env[folderVariable];
  if (folder === undefined) throw new Error('test/world/git.setup.ts has to run before the tests.');
  return folder;
}

// Neither the settings of the person who runs the tests nor a git hook that starts them may change what git does.
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
};
const names = ['-c', 'core.quotePath=false', '-c', 'core.autocrlf=false'];

function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...environment, GIT_OBJECT_DIRECTORY: join(shared(), 'objects') };
}

function run(dir: string, args: readonly string[], input?: string | Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', env: gitEnvironment(), maxBuffer: 1 << 30 } as const;
    const child = execFile('git', [...names, '--git-dir', dir, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else
        reject(
          new Error(`git ${args.slice(0, 2).join(' ')}: ${stderr.toString('utf8').trim() || error.message}`, {
            cause: error,
          }),
        );
    });
    // git may end before it has read everything; the exit code is the result then.
    child.stdin?.on('error', () => undefined).end(input ?? '');
  });
}
