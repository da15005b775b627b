import { earlierLines } from '../lib/line-diff.ts';
import { isRule } from '../rules/index.ts';
import { applyIgnoresOn } from './ignores/on-page.ts';
import { lintPage, type Checked, type LintedPage } from './lint-page.ts';
import { parseDocument, type Contents } from './parse.ts';
import type { Policy } from './policy.ts';
import type { Change } from './scope.ts';
import type { Document, EarlierText } from '../model/document.ts';
import type { Location } from '../model/text.ts';

export type EarlierOptions = Change & {
  readonly policy: Policy;
  /** The day in UTC, `YYYY-MM-DD`: ignores may end. */
  readonly today: string;
};

/** What an image was before the change, with the findings that it had; undefined when there was none. */
export type EarlierImages = (checked: Checked) => Checked | undefined;

/**
 * The images of a page before the change, judged by the rules of today, so that only what the page says makes a difference. None where the
 * page was no document, or none that can be read.
 */
export async function earlierImages(
  { document, policy }: LintedPage,
  earlier: EarlierText,
  options: EarlierOptions,
): Promise<EarlierImages> {
  if (earlier.format === undefined) return () => undefined;
  const old: Document = { path: document.path, format: earlier.format, text: earlier.text, changedLines: 'all' };
  const work = (contents: Contents) => {
    const { lines, comments, checked } = lintPage(old, contents, policy, options);
    return applyIgnoresOn(lines, old.text, comments, checked, {
      today: options.today,
      isRule,
      isForeignAsked: options.policy.otherComments,
    }).left;
  };
  const outcome = await parseDocument(old, options.policy, work);
  if ('reason' in outcome) return () => undefined;
  const onLine = new Map<number, Checked[]>();
  for (const checked of outcome.result) {
    for (const line of linesOf(checked.location)) onLine.set(line, [...(onLine.get(line) ?? []), checked]);
  }
  const before = earlierLines(old.text, document.text);
  return (checked) => {
    const there = linesOf(checked.location).flatMap((line) => onLine.get(before[line - 1] ?? 0) ?? []);
    return likest(checked, there);
  };
}

/** Lines of one construct that count: it is recognised by fewer, and a long one must not take long. */
const mostLines = 100;

function linesOf({ line, endLine }: Location): readonly number[] {
  return Array.from({ length: Math.min(endLine - line + 1, mostLines) }, (_, index) => line + index);
}

/**
 * Of the images on the same lines, the one with the same address, then the one in the same column: lines such as `<img` are there many
 * times, and a diff may take one for another.
 */
function likest({ image, location }: Checked, there: readonly Checked[]): Checked | undefined {
  const isSame = (one: Checked) => one.image.src === image.src;
  const isHere = (one: Checked) => one.location.column === location.column;
  return there.find((one) => isSame(one) && isHere(one)) ?? there.find(isSame) ?? there.find(isHere) ?? there[0];
}
