import { readFileSync } from 'node:fs';

/**
 * What `npm run fuzz` found to be read or written wrongly once, in the order of its discovery, from `test/fixtures/fuzz/<area>.json`. Every
 * run tries it before it makes cases of its own.
 */
export function corpus(area: 'edits' | 'shown' | 'settings' | 'answers'): readonly Find[] {
  const path = new URL(`../fixtures/fuzz/${area}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as readonly Find[];
}

/** One case that a property failed for. */
export type Find = {
  /** The test that tries it, where the area has several. */
  readonly of?: string;
  /** What was wrong. */
  readonly was: string;
  /** The arguments of the property. */
  readonly values: readonly unknown[];
};
