import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What `work` leaves on the heap, in bytes, its result included. */
export function heapAfter<Result>(work: () => Result): { readonly result: Result; readonly bytes: number } {
  const before = heap();
  const result = work();
  return { result, bytes: heap() - before };
}

/** Bytes that are in use on the heap, after what nothing refers to was collected. */
export function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
