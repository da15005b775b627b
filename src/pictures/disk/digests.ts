import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createHash } from '../../lib/hash.ts';
import { prefetch } from '../../lib/prefetch.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { RealPlace } from './real-place.ts';

/**
 * A key for each of the files, equal for equal bytes. Most files differ in size already, and only the others are read. A path that leads to no
 * file, or out of the root, has no key.
 *
 * @param placeOf the places of paths below the root
 */
export async function digestsOf(
  placeOf: (path: string) => RealPlace,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const known = [...paths].flatMap((path) => describe(path, placeOf(path)) ?? []);
  const keys = new Map<string, string>();
  for (const [size, alike] of groupBy(known, (file) => file.size)) {
    const places = [...new Set(alike.map(({ place }) => place))];
    const digests = new Map(
      places.length === 1 ? [] : (await inTurn(places, digest)).map((key, index) => [places[index], key] as const),
    );
    for (const { path, place } of alike) keys.set(path, `${String(size)} ${digests.get(place) ?? place}`);
  }
  return keys;
}

/** Most files that are open at the same time. */
const together = 16;

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for await (const result of prefetch(items, together, work)) results.push(result);
  return results;
}

type File = { readonly path: string; readonly place: string; readonly size: number };

function describe(path: string, place: RealPlace): File | undefined {
  if (place.kind !== 'inside') return undefined;
  try {
    const stats = statSync(place.path);
    return stats.isFile() ? { path, place: place.path, size: stats.size } : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of the file, or its own path when it cannot be read, so that it equals no other. */
async function digest(place: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(place), hash);
    return hash.digest('hex');
  } catch {
    return place;
  }
}
