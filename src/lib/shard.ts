import type { ShardNumber } from '../model/shard.ts';
import { createHash } from './hash.ts';

/** The most parts of a scan. */
export const mostShards = 1000;

/** The shard that `2/8` names; undefined for any other text. */
export function parseShard(text: string): ShardNumber | undefined {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of && shard.of <= mostShards ? shard : undefined;
}

/** Whether a document belongs to a shard. Only its path decides, so other files may come and go. */
export function isInShard(path: string, { index, of }: ShardNumber): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE(0) % of === index - 1;
}

/** The part of a ceiling that is a shard's own; the parts add up to the whole, but none is less than `least`. */
export function shareOf(whole: number, { index, of }: ShardNumber, least = 0): number {
  const share = Math.floor(whole / of) + (index <= whole % of ? 1 : 0);
  return Math.max(share, least);
}
