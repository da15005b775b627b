import { parseJson } from '../../lib/parse-json.ts';
import { isAmong, isArrayOf, isBoolean, isFinite, isMaybe, isOf, isString } from '../../lib/shape.ts';
import { mostShards } from '../../lib/shard.ts';
import type { LeftOut, Skipped } from '../../model/document.ts';
import type { Asked, Draft, NoDraft, WrittenDraft } from '../../model/draft.ts';
import type { Shard, ShardDocument, ShardDraft } from '../../model/shard.ts';

/** What the JSON report of a shard carries, read from a text that anyone may have written; undefined for any other text. */
export function readShard(text: string): { readonly version: string; readonly shard: Shard } | undefined {
  const report = parseJson(text);
  if (typeof report !== 'object' || report === null || !('shard' in report) || !('tool' in report)) return undefined;
  const { shard, tool } = report;
  return isShard(shard) && isTool(tool) ? { version: tool.version, shard } : undefined;
}

const isTool = isOf<{ readonly name: string; readonly version: string }>({ name: isString, version: isString });

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isNumber(value: unknown): value is number {
  return isCount(value) && value >= 1 && value <= mostShards;
}

const isTexts = isArrayOf(isString);

function isPages(value: unknown): value is Shard['pages'] {
  return typeof value === 'object' && value !== null && Object.values(value).every(isString);
}

const isWritten = isOf<WrittenDraft>({
  status: isAmong({ ok: true }),
  text: isString,
  provider: isString,
  model: isString,
  language: isString,
  costUsd: isFinite,
  cached: isBoolean,
  askedHere: isBoolean,
  picture: isMaybe(isString),
  asked: isMaybe(isOf<Asked>({ prompt: isFinite, kind: isMaybe(isString) })),
});
const isFailed = isOf<Extract<NoDraft, { readonly status: 'failed' }>>({
  status: isAmong({ failed: true }),
  reason: isString,
  repeats: isMaybe(isString),
});
const isBeyond = isOf<Extract<NoDraft, { readonly status: 'over-budget' }>>({
  status: isAmong({ 'over-budget': true }),
  reason: isString,
});
const isBare = isOf<Extract<NoDraft, { readonly status: 'stopped' | 'commented' | 'functional' }>>({
  status: isAmong({ stopped: true, commented: true, functional: true }),
});

function isDraft(value: unknown): value is Draft {
  return isWritten(value) || isFailed(value) || isBeyond(value) || isBare(value);
}

const isShard = isOf<Shard>({
  index: isNumber,
  of: isNumber,
  commit: isMaybe(isString),
  paths: isTexts,
  documents: isArrayOf(
    isOf<ShardDocument>({ path: isString, format: isString, encoding: isMaybe(isString), text: isString }),
  ),
  pages: isPages,
  skipped: isArrayOf(isOf<Skipped>({ file: isString, reason: isString, hash: isMaybe(isString) })),
  leftOut: isArrayOf(isOf<LeftOut>({ ending: isString, files: isCount, isCode: isBoolean })),
  notes: isTexts,
  mistakes: isArrayOf(isOf<Shard['mistakes'][number]>({ problem: isString, remedy: isString })),
  drafts: isArrayOf(isOf<ShardDraft>({ path: isString, start: isCount, draft: isDraft })),
  requests: isCount,
  costUsd: isFinite,
});
