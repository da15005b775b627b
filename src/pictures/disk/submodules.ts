import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Why there is nothing at `path`, when it is in a submodule of the repository at `root` (git, gitmodules(5)); else undefined. */
export async function submoduleAround(root: string, path: string): Promise<{ readonly reason: string } | undefined> {
  const text = await readFile(join(root, '.gitmodules'), 'utf8').catch(() => '');
  const folders = [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)].map(([, folder = '']) => folder.trim());
  const around = folders.find((folder) => path.startsWith(`${folder}/`));
  return around === undefined ? undefined : { reason: inSubmodule(path, around) };
}

function inSubmodule(path: string, submodule: string): string {
  return `${path} is in the submodule ${submodule}, which is not checked out: check out with \`submodules: true\`.`;
}
