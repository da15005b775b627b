import { decodeDocument, tooLarge } from '../text/decode-document.ts';
import { runGit } from './git-run.ts';
import type { FileText } from '../model/file.ts';

/** Bytes of blobs that one call of git gives. */
const together = 64 * 1024 * 1024;

/** Paths of one call: a command line is limited. */
const mostPaths = 200;

/**
 * Texts of blobs by their ids, as they are stored: no filter and no conversion has a say. Those that are not there are left out.
 *
 * @param pathOf the path of a blob, which decides how large it may be
 */
export async function blobTexts(
  ids: readonly string[],
  cwd: string,
  pathOf: (id: string) => string | undefined = () => undefined,
): Promise<ReadonlyMap<string, FileText>> {
  const texts = new Map<string, FileText>();
  const unique = [...new Set(ids)];
  if (unique.length === 0) return texts;
  const heads = (await runGit(['cat-file', '--batch-check'], cwd, lines(unique))).toString('latin1').split('\n');
  const batches: { ids: string[]; bytes: number }[] = [];
  for (const { id, size } of heads.flatMap(parseHead)) {
    const reason = tooLarge(size, pathOf(id) ?? '');
    const batch = batches.at(-1);
    if (reason !== undefined) texts.set(id, { reason });
    else if (batch === undefined || batch.bytes + size > together) batches.push({ ids: [id], bytes: size });
    else {
      batch.ids.push(id);
      batch.bytes += size;
    }
  }
  for (const batch of batches) {
    const output = await runGit(['cat-file', '--batch'], cwd, lines(batch.ids));
    for (const { id, bytes } of parseBatch(output)) texts.set(id, decodeDocument(bytes));
  }
  return texts;
}

/**
 * Texts of files at the merge base of two commits, one answer each in the same order. Undefined when there is no repository around `cwd`,
 * when it lacks one of the commits, or when it has only part of the history.
 */
export async function textsAtFork(
  { base, head }: { readonly base: string; readonly head: string },
  paths: readonly string[],
  cwd: string,
): Promise<readonly FileText[] | undefined> {
  try {
    const git = async (...args: readonly string[]) => (await runGit(args, cwd)).toString('utf8');
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return undefined;
    const fork = (await git('merge-base', '--end-of-options', base, head)).trim();
    const ids = new Map<string, string>();
    for (let at = 0; at < paths.length; at += mostPaths) {
      const some = paths.slice(at, at + mostPaths);
      const listed = await git('--literal-pathspecs', 'ls-tree', '-z', '--full-tree', fork, '--', ...some);
      for (const [path, id] of parseTree(listed)) ids.set(path, id);
    }
    const pathOf = new Map([...ids].map(([path, id]) => [id, path]));
    const texts = await blobTexts([...ids.values()], cwd, (id) => pathOf.get(id));
    return paths.map((path) => texts.get(ids.get(path) ?? '') ?? 'absent');
  } catch {
    // Whatever the reason, there are other ways to get the texts.
    return undefined;
  }
}

/** The blobs of the files in the output of `ls-tree -z`, by path. Links and submodules are left out. */
export function parseTree(output: string): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>();
  for (const record of output.split('\0')) {
    const [, id, path] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(record) ?? [];
    if (id !== undefined && path !== undefined) blobs.set(path, id);
  }
  return blobs;
}

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}

/** `<id> blob <size>`; anything else, such as `<id> missing`, is no blob. */
function parseHead(line: string): readonly { readonly id: string; readonly size: number }[] {
  const [, id, size] = /^(\w+) blob (\d+)$/.exec(line) ?? [];
  return id === undefined ? [] : [{ id, size: Number(size) }];
}

/** A head, a line break, the bytes, a line break, for each blob. */
function parseBatch(output: Buffer): readonly { readonly id: string; readonly bytes: Uint8Array }[] {
  const blobs: { id: string; bytes: Uint8Array }[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    if (end === -1) break;
    const [head] = parseHead(output.toString('latin1', at, end));
    const start = end + 1;
    if (head !== undefined) blobs.push({ id: head.id, bytes: output.subarray(start, start + head.size) });
    at = head === undefined ? start : start + head.size + 1;
  }
  return blobs;
}
