import { keepLast } from './keep-last.ts';
import { keepRecent } from './keep-recent.ts';

/** Values of one kind as bytes outside of V8's heap, which it lets grow to several times of what is alive in it. */
export type Pack<Value> = {
  /** @returns the place of a value, to be asked for with {@link Pack.at}; of values that are added close together and are equal, the same one */
  readonly add: (value: Value) => number;
  /** A value that is equal to the one that was added: the same object for some time, and then another one. */
  readonly at: (place: number) => Value;
};

type PackOptions<Value, Row> = {
  /** What of a value is written, as plain data. */
  readonly toRow: (value: Value) => unknown;
  /** The value again. JSON has null for what was undefined in an array, and leaves out what was undefined in an object. */
  readonly fromRow: (row: Row) => Value;
  /** How many of the last values are known again: the very last one, unless many are equal. */
  readonly recent?: number;
  /** Bytes of a chunk; a larger value has one of its own. */
  readonly chunkSize?: number;
};

/** Bytes of the length before each value. */
const head = 4;

/** An empty pack, which may hold as much as there is memory. */
export function createPack<Value, Row>({
  toRow,
  fromRow,
  recent = 1,
  chunkSize = 1024 * 1024,
}: PackOptions<Value, Row>): Pack<Value> {
  const chunks: Buffer[] = [];
  let used = 0;

  /** The chunk with room for so many bytes behind `used`. */
  function chunkFor(bytes: number): Buffer {
    const chunk = chunks.at(-1);
    if (chunk !== undefined && used + bytes <= chunk.length) return chunk;
    const next = Buffer.allocUnsafeSlow(Math.max(chunkSize, bytes));
    chunks.push(next);
    used = 0;
    return next;
  }

  function write(json: string): number {
    // No UTF-16 unit takes more than three bytes. To count them costs as much as to write them.
    const most = head + 3 * json.length;
    const chunk = chunkFor(most <= chunkSize ? most : head + Buffer.byteLength(json));
    const place = (chunks.length - 1) * chunkSize + used;
    const length = chunk.write(json, used + head);
    chunk.writeUInt32LE(length, used);
    used += head + length;
    return place;
  }

  function read(place: number): Value {
    const chunk = chunks[Math.floor(place / chunkSize)];
    if (chunk === undefined) throw new RangeError(`Nothing was packed at ${place}.`);
    const start = (place % chunkSize) + head;
    return fromRow(JSON.parse(chunk.toString('utf8', start, start + chunk.readUInt32LE(start - head))) as Row);
  }

  const placeOf = recent === 1 ? write : keepRecent(write, recent);
  return {
    add: (value) => placeOf(JSON.stringify(toRow(value))),
    at: recent === 1 ? keepLast(read) : keepRecent(read, recent),
  };
}
