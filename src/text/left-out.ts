import { count } from '../lib/count.ts';
import type { LeftOut } from '../model/document.ts';

/** `619 .rst files, 2 .tex files and 3 more endings`: files that no format reads, as a part of a sentence. */
export function leftOutFiles(leftOut: readonly LeftOut[]): string {
  const shown = leftOut.slice(0, mostEndings).map(({ ending, files }) => count(files, `${ending} file`));
  const rest = leftOut.length - shown.length;
  const parts = rest > 0 ? [...shown, count(rest, 'more ending')] : shown;
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}

const mostEndings = 5;

/** The number of files. */
export function leftOutCount(leftOut: readonly LeftOut[]): number {
  return leftOut.reduce((sum, { files }) => sum + files, 0);
}

/** `619 .rst files were left out, because no format reads them.` */
export function leftOutSentence(leftOut: readonly LeftOut[]): string {
  const [were, them] = leftOutCount(leftOut) === 1 ? ['was', 'it'] : ['were', 'them'];
  return `${leftOutFiles(leftOut)} ${were} left out, because no format reads ${them}.`;
}
