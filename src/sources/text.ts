import { UserError } from '../lib/errors.ts';

/** A file as it was at a commit. */
export type FileAt = { readonly commit: string; readonly path: string };

/** What a file says at a commit, why it could not be read, or that there is none. */
export type Text = { readonly text: string } | { readonly reason: string } | 'absent';

/** The words of a file that could be read. */
export function textIn(read: Text | undefined): string | undefined {
  return typeof read === 'object' && 'text' in read ? read.text : undefined;
}

/** The same, for a file that the run goes by. @throws UserError when it is there and cannot be read */
export function textOrNothing(read: Text | undefined, path: string): string | undefined {
  if (typeof read === 'object' && 'reason' in read) {
    throw new UserError(`${path} cannot be read at the base: ${read.reason}`, 'Mend the file, or name another one.');
  }
  return textIn(read);
}

/** What is to be said about a baseline that the settings name and the base does not have yet. */
export function noBaseline(path: string): string {
  return `${path} is not at the base: every finding counts.`;
}
