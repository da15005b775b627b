import { count } from '../lib/count.ts';
import type { Document, Skipped } from '../model/document.ts';
import { isAdvice } from '../rules/index.ts';

type Found = {
  /** What of the baseline was needed. */
  readonly accepted: ReadonlySet<string>;
  readonly unread: readonly Skipped[];
};

type Input = {
  readonly documents: readonly Document[];
  readonly baseline: ReadonlySet<string> | undefined;
  readonly baselineFile?: string | undefined;
};

/** What the baseline accepts, and what of it nothing needs any more: a pass is not to look like one without findings. */
export function baselineNote(
  { accepted, unread }: Found,
  { documents, baseline, baselineFile }: Input,
): readonly string[] {
  if (baseline === undefined || documents.length === 0) return [];
  const name = baselineFile === undefined ? 'The baseline' : `The baseline ${baselineFile}`;
  const judged = new Set(documents.map(({ path }) => path));
  for (const { file } of unread) judged.delete(file);
  const stale = [...baseline].filter((key) => !accepted.has(key) && isKnown(key, judged)).length;
  return [
    ...(accepted.size === 0
      ? []
      : [`${name} accepts ${count(accepted.size, 'finding')} of the documents that were read.`]),
    ...(stale === 0
      ? []
      : [
          `${count(stale, 'entry', 'entries')} of the baseline ${stale === 1 ? 'matches' : 'match'} nothing any more: \`alt-text-review baseline --prune\` takes ${stale === 1 ? 'it' : 'them'} out.`,
        ]),
  ];
}

/** Whether this run would have found what a key accepts. Some findings depend on other pages or on a change, which it may not have seen. */
function isKnown(key: string, judged: ReadonlySet<string>): boolean {
  const [rule = '', file = ''] = key.split(' | ');
  return rule !== 'unread' && rule !== 'stale-alt' && rule !== 'repeated-alt' && !isAdvice(rule) && judged.has(file);
}
