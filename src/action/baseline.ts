import type { ChangedFile } from '../lib/hunks.ts';

/**
 * The findings that a baseline accepts, in files that the change renames too; undefined without one.
 *
 * @param path for the error message when `text` is not a baseline
 */
export async function accepted(
  text: string | undefined,
  path = '',
  changed: readonly ChangedFile[] = [],
): Promise<ReadonlySet<string> | undefined> {
  return text === undefined
    ? undefined
    : (await import('../config/baseline.ts')).parseBaseline(text, path, namesOf(changed));
}

function namesOf(changed: readonly ChangedFile[]): ReadonlyMap<string, string> {
  return new Map(
    changed.flatMap(({ status, path, previousPath }) =>
      status === 'renamed' && previousPath !== undefined ? [[previousPath, path] as const] : [],
    ),
  );
}
