import { structuredPatch } from 'diff';
import { parseHunks } from './hunks.ts';
import type { Hunk } from './hunks.ts';

/** Most lines that may differ between two texts: the time grows with the square, and 2,000 take less than a second. */
const mostEdits = 2000;

/** The hunks between two versions of a file, as in git; undefined when too few lines stayed the same. */
export function diffLines(before: string, after: string): readonly Hunk[] | undefined {
  const options = { context: 3, maxEditLength: mostEdits };
  const patch = structuredPatch('', '', before, after, undefined, undefined, options);
  return patch?.hunks.flatMap(({ newStart, lines }) => parseHunks([`@@ -0 +${newStart} @@`, ...lines].join('\n')));
}
