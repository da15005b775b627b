import type { Settings } from '../../config/settings.ts';
import { UserError } from '../../lib/errors.ts';
import { parseShard, shareOf } from '../../lib/shard.ts';
import type { Report } from '../../model/report.ts';
import type { Shard, ShardNumber } from '../../model/shard.ts';
import type { PageStore } from '../../review/index.ts';
import type { Gathered } from '../changed-documents.ts';

/** @throws UserError for a text that names no shard */
export function shardFrom(text: string): ShardNumber {
  const shard = parseShard(text);
  if (shard !== undefined) return shard;
  throw new UserError(`--shard ${text} names no part of a scan.`, 'Write it like 2/8: the second of eight.');
}

/** The settings of one of several runs on one account: the ceilings of a run are divided among them. */
export function withShare(settings: Settings, shard: ShardNumber | undefined): Settings {
  if (shard === undefined) return settings;
  const { maxCaptions, maxCostUsd, requestsPerMinute, concurrency } = settings;
  return {
    ...settings,
    maxCaptions: shareOf(maxCaptions, shard),
    maxCostUsd: maxCostUsd === undefined ? undefined : maxCostUsd / shard.of,
    // 0 means that there is no limit, and so it stays.
    requestsPerMinute: requestsPerMinute === 0 ? 0 : shareOf(requestsPerMinute, shard, 1),
    concurrency: shareOf(concurrency, shard, 1),
  };
}

/** A store that remembers what a run found on its pages, and asks `kept` before. */
export function recordingStore(kept: PageStore | undefined): PageStore & { readonly pages: Map<string, string> } {
  const pages = new Map<string, string>();
  return {
    pages,
    get(key) {
      const entry = kept?.get(key);
      if (entry !== undefined) pages.set(key, entry);
      return entry;
    },
    put(key, entry) {
      pages.set(key, entry);
      kept?.put(key, entry);
    },
  };
}

/** What the merge needs of a run. */
export function shardOf(
  number: ShardNumber,
  commit: string | undefined,
  paths: readonly string[],
  { documents, skipped, leftOut = [], notes, unmatched }: Gathered,
  pages: ReadonlyMap<string, string>,
  report: Report,
): Shard {
  return {
    ...number,
    ...(commit !== undefined && { commit }),
    paths,
    documents,
    pages: Object.fromEntries(pages),
    skipped,
    leftOut,
    notes,
    mistakes: unmatched.map(({ problem, remedy }) => ({ problem, remedy })),
    drafts: report.images.flatMap(({ document, image, draft }) =>
      draft === undefined ? [] : [{ path: document.path, start: image.span.start, draft }],
    ),
    requests: report.drafts.requests,
    costUsd: report.drafts.costUsd,
  };
}

/** The note of a report that is one of several. */
export function shardNote({ index, of }: ShardNumber): string {
  return `This is shard ${index} of ${of}, so its verdict is not the last word: give the JSON reports of all shards to alt-text-review merge.`;
}
