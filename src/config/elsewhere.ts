import { UserError } from '../lib/errors.ts';
import { leadsOut } from './file-rights.ts';
import { shown } from './shown.ts';

/** A file of another repository, at a branch, a tag or a commit. */
export type FileElsewhere = {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
};

/** Reads such a file, or says why there is none: with whose token, only the person who starts the run decides. */
export type ReadElsewhere = (place: FileElsewhere) => Promise<{ readonly text: string } | { readonly reason: string }>;

const isName = (text: string) => text.length <= 100 && /^[\w.-]+$/.test(text) && !/^\.+$/.test(text);
const isRef = (text: string) => text.length <= 200 && /^\w[\w./-]*$/.test(text) && !text.includes('..');

/** Whether an entry of `extends` means a file of another repository. */
export function isElsewhere(name: string): boolean {
  return /\/\/|:\/\/|^[^@/]+\/.*@/.test(name);
}

/** The place behind `owner/repo//path@ref`. @throws UserError for what is none, with the form that it has */
export function placeElsewhere(name: string, where: string): FileElsewhere {
  const [repository = '', file = '', ...moreFiles] = name.split('//');
  const [owner = '', repo = '', ...moreNames] = repository.split('/');
  const [path = '', ref = '', ...moreRefs] = file.split('@');
  const isWhole = moreFiles.length + moreNames.length + moreRefs.length === 0;
  const isFile = path.length <= 300 && /\.ya?ml$/i.test(path) && !leadsOut(path);
  if (isWhole && isName(owner) && isName(repo) && isFile && isRef(ref)) return { owner, repo, path, ref };
  throw new UserError(
    `${where}: ${shown(name)} does not name a file of another repository.`,
    'Write it like `example/.github//alt-text-review.yml@v1`, with a branch, a tag or a commit behind the @.',
  );
}

/** How a place is written in `extends`, in messages and beside settings. */
export function nameElsewhere({ owner, repo, path, ref }: FileElsewhere): string {
  return `${owner}/${repo}//${path}@${ref}`;
}
