import { posix } from 'node:path';
import { decodeEscapes } from '../lib/decode-escapes.ts';
import type { AddressRule } from '../model/picture.ts';
import { candidates, likeliest, type RootsAt } from './candidates.ts';

/** Paths in the repository where the picture of an address may be, most likely first; see {@link candidates}. */
export type PlacesOf = (src: string, documentPath: string, rootsAt?: RootsAt) => Iterable<string>;

/** {@link candidates}, and before them the place that the settings of the project name for an address. */
export function placesWith(rules: readonly AddressRule[]): PlacesOf {
  if (rules.length === 0) return candidates;
  const ordered = longestFirst(rules);
  return function* (src, documentPath, rootsAt) {
    const place = mapped(src, ordered);
    if (place !== undefined) yield place;
    yield* candidates(src, documentPath, rootsAt);
  };
}

/** The likeliest place of the picture of an address; images with the same one show the same picture. Undefined where the address does not tell. */
export type LikeliestOf = (src: string, documentPath: string) => string | undefined;

/** {@link likeliest}, unless the settings of the project name a place. */
export function likeliestWith(rules: readonly AddressRule[]): LikeliestOf {
  if (rules.length === 0) return likeliest;
  const ordered = longestFirst(rules);
  return (src, documentPath) => mapped(src, ordered) ?? likeliest(src, documentPath);
}

/** Of two beginnings that fit, the longer one says more. */
function longestFirst(rules: readonly AddressRule[]): readonly AddressRule[] {
  return rules.toSorted((a, b) => b.from.length - a.from.length);
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
