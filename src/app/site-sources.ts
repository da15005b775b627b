import { leftOutAs } from '../formats/index.ts';
import { included } from '../config/included.ts';
import { mayMatter, type ReviewInput } from '../review/index.ts';
import type { Policy } from '../review/policy.ts';

/**
 * Finds the documents that pages of a built site come from. Built is a page that git ignores; its sources are the documents that git tracks.
 * Without git, nothing tells a built page from one that people write, and there are none.
 *
 * @param root absolute; paths are relative to it
 */
export function sourcesBelow(root: string, policy: Policy): NonNullable<ReviewInput['sources']> {
  return async (pages) => {
    const { ignoredFiles, trackedFiles } = await import('../sources/git.ts');
    const built = new Set(await ignoredFiles(pages, root));
    if (built.size === 0) return { documents: [], isBuilt: () => false };
    const { plainFiles, readFiles } = await import('../sources/files.ts');
    const { formatFor } = included([], policy);
    const tracked = (await trackedFiles(root)).filter((path) => formatFor(path) !== undefined);
    // Git tracks links, too, and these may lead out of the repository.
    const { documents } = await readFiles(await plainFiles(tracked, root), {
      cwd: root,
      formatFor,
      leftOutAs,
      wanted: () => true,
      mayHold: () => true,
      mayMatter: (text, format) => mayMatter({ text, format }, policy),
    });
    return { documents, isBuilt: (path) => built.has(path) };
  };
}
