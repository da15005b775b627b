import { candidates } from './images/candidates.ts';
import type { Document, Image, Location, Scope } from './types.ts';

/** What the change under review touched. */
export type Change = {
  readonly scope: Scope;
  /** Every path that it touched, pictures too. */
  readonly changedFiles: ReadonlySet<string>;
};

type Place = { readonly document: Document; readonly image: Image; readonly location: Location };

/** Whether an image is in question. */
export function isInScope(place: Place, change: Change): boolean {
  return change.scope !== 'lines' || isOnChangedLine(place) || isOfChangedFile(place, change);
}

/** Whether the picture changed while everything that the source says about it stayed. */
export function isStale(place: Place, change: Change): boolean {
  return !isOnChangedLine(place) && isOfChangedFile(place, change);
}

function isOnChangedLine({ document: { changedLines }, location: { line, endLine } }: Place): boolean {
  if (changedLines === 'all') return true;
  for (let at = line; at <= endLine; at++) if (changedLines.has(at)) return true;
  return false;
}

function isOfChangedFile({ document: { path }, image: { src } }: Place, { changedFiles }: Change): boolean {
  return changedFiles.size > 0 && candidates(src, path).some((one) => changedFiles.has(one));
}
