import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** Rules of a `.gitignore`, and the folder that they apply to. */
export type IgnoreRules = { readonly folder: string; readonly rules: Ignore };

/** The rules of the `.gitignore` in a folder. */
export async function ignoreRules(folder: string): Promise<readonly IgnoreRules[]> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '');
  const { default: ignore } = await import('ignore');
  return [{ folder, rules: ignore().add(text) }];
}

/** Whether git would ignore a path, which is below the folders of all rules: the innermost file with a rule for it decides. */
export function isIgnored(path: string, folder: boolean, ignored: readonly IgnoreRules[]): boolean {
  if (ignored.length === 0) return false;
  const results = ignored.map((from) => from.rules.test(slashed(below(from.folder, path)) + (folder ? '/' : '')));
  return results.findLast((one) => one.ignored || one.unignored)?.ignored ?? false;
}

/** The rest of a path behind a folder. `relative` of Node would resolve both, for each file of a repository. */
function below(folder: string, path: string): string {
  return path.slice(folder.endsWith(sep) ? folder.length : folder.length + 1);
}

/** A path with `/`, whatever the system writes. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
