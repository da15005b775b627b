import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../lib/errors.ts';
import { namedFile } from './named-file.ts';

/**
 * The text of a file that the settings name; undefined when there is none.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; a link of the repository is followed only inside it, see {@link namedFile}
 * @throws UserError when there is something that cannot be read
 */
export async function readText(root: string, file: string): Promise<string | undefined> {
  try {
    const found = await namedFile(root, file);
    if (found.kind === 'absent') return undefined;
    if (found.kind === 'outside')
      throw new UserError(
        `${file} cannot be read: a link on its path leads out of the repository.`,
        'Name the file that the link leads to, if it is the one that you want.',
      );
    if (found.kind === 'folder') throw new UserError(`${file} cannot be read: it is a folder.`, 'Name a file.');
    return await readFile(found.kind === 'file' ? found.path : resolve(root, file), 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    const remedy = 'Check that it is a file, and its permissions.';
    throw new UserError(`${file} cannot be read: ${messageOf(error)}.`, remedy, { cause: error });
  }
}
