import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A source file and what it imports: files of the project by their path, packages by their name. Paths have `/` and begin at the folder. */
export type Module = { readonly path: string; readonly imports: readonly string[] };

/** Every TypeScript file below `folder`, types included, in the order of their paths. */
export function modulesIn(folder: string): readonly Module[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, imports: importsOf(path, readFileSync(join(folder, path), 'utf8')) }));
}

/** What the text of the file at `path` imports or exports from elsewhere, also in `import()` and in types. */
export function importsOf(path: string, text: string): readonly string[] {
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^'\n]+)'/g)].map(([, name]) => name ?? '');
  const targets = specifiers.map((name) => (name.startsWith('.') ? posix.join(dirname(path), name) : name));
  return [...new Set(targets)];
}

/** Files that import each other in a circle, each circle once, as `a.ts → b.ts → a.ts`. */
export function circlesIn(modules: readonly Module[]): readonly string[] {
  const importsBy = new Map(modules.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const circles: string[] = [];

  function visit(path: string, trail: readonly string[]): void {
    const at = trail.indexOf(path);
    if (at !== -1) circles.push([...trail.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    for (const next of importsBy.get(path) ?? []) if (importsBy.has(next)) visit(next, [...trail, path]);
    done.add(path);
  }

  for (const { path } of modules) visit(path, []);
  return circles;
}
