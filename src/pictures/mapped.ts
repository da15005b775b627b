import { posix } from 'node:path';
import { decodeEscapes } from '../lib/decode-escapes.ts';
import type { AddressRule } from '../model/picture.ts';
import { candidates } from './candidates.ts';

/** Paths in the repository where the picture of an address may be, most likely first. */
export type PlacesOf = (src: string, documentPath: string) => readonly string[];

/** {@link candidates}, and before them the place that the settings of the project name for an address. */
export function placesWith(rules: readonly AddressRule[]): PlacesOf {
  if (rules.length === 0) return candidates;
  // Of two beginnings that fit, the longer one says more.
  const ordered = rules.toSorted((a, b) => b.from.length - a.from.length);
  return (src, documentPath) => {
    const place = mapped(src, ordered);
    const others = candidates(src, documentPath);
    return place === undefined ? others : [place, ...others.filter((one) => one !== place)];
  };
}

/** Where the first rule that fits puts an address; undefined when none fits, or the place would be outside of the repository. */
function mapped(src: string, rules: readonly AddressRule[]): string | undefined {
  const written = src.trim();
  const rule = rules.find(({ from }) => written.startsWith(from));
  if (rule === undefined || written.length > longest) return undefined;
  const rest = decodeEscapes(written.slice(rule.from.length).replace(/[?#].*$/s, ''));
  if (rest === '' || /[\\\p{Cc}]/u.test(rest)) return undefined;
  const place = posix.normalize(posix.join(rule.to, rest));
  return /^(?:\.\.?(?:\/|$)|\/)/.test(place) || place.endsWith('/') ? undefined : place;
}

/** UTF-16 units; no file system has longer paths (Linux, PATH_MAX). */
const longest = 4096;
