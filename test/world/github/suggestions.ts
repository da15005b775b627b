import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Comment } from './types.ts';
import { headSha, published, seen, threadOf } from './world.ts';
import type { World } from './world.ts';

/**
 * The button under a suggestion: commits the suggestions of these comments to the head branch, all in one commit.
 * Throws what the page says when it greys the button out.
 *
 * @param which of the suggestions of each comment: every block has a button of its own
 */
export async function commitSuggestions(world: World, comments: readonly Comment[], which = 0): Promise<string> {
  if (comments.length === 0) throw new Error('There is no suggestion to apply.');
  const { repository, head } = world.settings;
  const patches = await Promise.all(comments.map((comment) => patchOf(world, comment, which)));
  const commit = await headSha(world);
  const paths = [...new Set(patches.map((patch) => patch.path))];
  const files = await Promise.all(
    paths.map(async (path) => {
      const ours = patches.filter((patch) => patch.path === path);
      // One byte, one character: what the suggestions do not touch stays as it is, whatever its encoding.
      const before = (await repository.read(commit, path)).toString('latin1');
      return [path, Buffer.from(patched(before, ours), 'latin1')] as const;
    }),
  );
  const sha = await repository.commit(head, Object.fromEntries(files));
  for (const comment of comments) world.resolved.add(threadOf(comment));
  return sha;
}

/** Comments whose button can be pressed now. */
export async function applicable(world: World): Promise<readonly Comment[]> {
  const all = await Promise.all(
    published(world).map(async (comment) => {
      const { line, resolved } = await seen(world, comment);
      return line !== null && !resolved && suggestionsIn(comment.body).length > 0 ? [comment] : [];
    }),
  );
  return all.flat();
}

type Patch = {
  readonly path: string;
  /** 1-based, both ends included. */
  readonly first: number;
  readonly last: number;
  /** Without line ends. */
  readonly lines: readonly string[];
};

async function patchOf(world: World, comment: Comment, which: number): Promise<Patch> {
  const { line, startLine, resolved } = await seen(world, comment);
  const lines = suggestionsIn(comment.body)[which];
  if (lines === undefined) throw new Error('There is no suggestion in this comment.');
  if (!published(world).includes(comment)) throw new Error('Suggestions cannot be applied from pending reviews.');
  if (comment.side === 'LEFT') throw new Error('Applying suggestions on deleted lines is not supported.');
  if (resolved) throw new Error('This suggestion has been applied or marked resolved.');
  if (line === null) throw new Error('Suggestions cannot be applied on outdated comments.');
  return { path: comment.path, first: startLine ?? line, last: line, lines };
}

/** Lines of every suggestion block at the top level of a comment, found as CommonMark finds fenced code. */
export function suggestionsIn(body: string): readonly (readonly string[])[] {
  const { children } = unified().use(remarkParse).parse(body);
  return children.flatMap((node) => {
    if (node.type !== 'code' || node.lang !== 'suggestion' || node.position === undefined) return [];
    const { start, end } = node.position;
    // No line between the fences and an empty one look alike in the value, and mean a deletion and an empty line.
    return [node.value === '' && end.line - start.line <= 1 ? [] : node.value.split(/\r?\n/)];
  });
}

function patched(text: string, patches: readonly Patch[]): string {
  const ordered = patches.toSorted((one, other) => one.first - other.first);
  const overlap = ordered.some((patch, index) => index > 0 && patch.first <= (ordered[index - 1]?.last ?? 0));
  if (overlap) throw new Error('Only one suggestion per line can be applied in a batch.');
  // A file with CRLF anywhere comes back with CRLF everywhere, which is what happens to mixed ones on GitHub.
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  for (const { first, last, lines: replacement } of ordered.toReversed()) {
    const bytes = replacement.map((line) => Buffer.from(line, 'utf8').toString('latin1'));
    const old = lines.splice(first - 1, last - first + 1, ...bytes);
    if (old.length === bytes.length && old.every((line, index) => line === bytes[index])) {
      throw new Error('This suggestion is invalid because no changes were made to the code.');
    }
  }
  return lines.join(eol);
}
