/** The owners of a file, as a CODEOWNERS file says it; empty where it has none. */
export type OwnersOf = (path: string) => readonly string[];

/**
 * Reads a CODEOWNERS file as GitHub does (docs.github.com, "About code owners"): patterns as in `.gitignore`, without `!`, ranges and escapes
 * of `#`; of those that match, the last one counts, and one without owners takes them away.
 */
export async function codeOwners(text: string): Promise<OwnersOf> {
  const { default: ignore } = await import('ignore');
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const words = line.trim().split(/\s+/);
    const end = words.findIndex((word) => word.startsWith('#'));
    const [pattern = '', ...owners] = end === -1 ? words : words.slice(0, end);
    if (pattern === '' || pattern.startsWith('!') || pattern.includes('[')) return [];
    return [{ owners, depth: depthOf(pattern), tester: ignore().add(pattern) }];
  });
  return (path) =>
    rules.findLast(
      ({ tester, depth }) => tester.ignores(path) && (depth === undefined || path.split('/').length === depth),
    )?.owners ?? [];
}

/** `docs/*` is about the files of the folder, and not about those of folders in it: they have two parts. Undefined for other patterns. */
function depthOf(pattern: string): number | undefined {
  if (!pattern.endsWith('/*') || pattern.includes('**')) return undefined;
  return pattern.replace(/^\//, '').split('/').length;
}
