import { UserError } from '../lib/errors.ts';
import type { FileText } from '../model/file.ts';

/** The text of a file that could be read. */
export function textIn(read: FileText | undefined): string | undefined {
  return typeof read === 'object' && 'text' in read ? read.text : undefined;
}

/** Whether there is a file that could not be read. */
export function isRefused(read: FileText | undefined): boolean {
  return typeof read === 'object' && 'reason' in read;
}

/** The text of a file that the run depends on. @throws UserError when it exists and cannot be read */
export function textOrNothing(read: FileText | undefined, path: string): string | undefined {
  if (typeof read === 'object' && 'reason' in read) {
    throw new UserError(`${path} cannot be read at the base: ${read.reason}`, 'Fix the file, or name another one.');
  }
  return textIn(read);
}

/** The note for a baseline that the settings name and that the base commit does not have. */
export function noBaseline(path: string): string {
  return `The base commit has no ${path}, so every finding counts.`;
}

/** The file that the setting of a baseline names; none for `none`. */
export function namedBaseline(baseline: string | undefined): readonly string[] {
  return baseline === undefined || baseline === 'none' ? [] : [baseline];
}
