import { resolve } from 'node:path';
import type { LookOf } from './left-out.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Files that look like documents, without the catalogues of translations that show no image: no format reads them, and only what they hold says
 * whether anything is left out with them.
 *
 * @param paths relative to `cwd`
 */
export function withoutIdleCatalogues(paths: readonly string[], cwd: string, lookOf: LookOf): readonly string[] {
  return paths.filter((path) => lookOf(path)?.isCatalogue !== true || showsImage(resolve(cwd, path), path));
}

/** Whether a file quotes an image of HTML, Markdown or reStructuredText; one that is too large may, and one that is gone does not. */
function showsImage(absolute: string, path: string): boolean {
  try {
    const read = readBytes(absolute, path);
    return !('bytes' in read) || quotesImage(Buffer.from(read.bytes).toString('latin1'));
  } catch {
    return false;
  }
}

function quotesImage(text: string): boolean {
  const label = text.indexOf('![');
  return marks.test(text) || (label !== -1 && text.includes('](', label));
}

const marks = /(?:<|&lt;)img\b|(?:image|figure)::/i;
