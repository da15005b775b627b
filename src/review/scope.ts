import { placesWith } from '../pictures/mapped.ts';
import type { Document } from '../model/document.ts';
import type { AddressRule } from '../model/picture.ts';
import type { Image } from '../model/image.ts';
import type { Scope } from '../model/report.ts';
import type { Location } from '../model/text.ts';

/** The files and the scope of the change under review. */
export type Change = {
  readonly scope: Scope;
  /** Every path that it touched, including pictures. */
  readonly changedFiles: ReadonlySet<string>;
  /** Of these, the files that existed before, because only they have an older picture. All of them when unknown. */
  readonly replacedFiles?: ReadonlySet<string> | undefined;
  /** The former paths of renamed files, by their paths now. */
  readonly renamedFiles?: ReadonlyMap<string, string> | undefined;
  /** Every file after the change, if listed: this settles which of several possible paths is that of a picture. */
  readonly allFiles?: ReadonlySet<string> | undefined;
  /** What addresses are in the repository. */
  readonly policy?: { readonly addresses: readonly AddressRule[] } | undefined;
};

type ImageAt = { readonly document: Document; readonly image: Image; readonly location: Location };

/** Whether an image is in the scope. */
export function isInScope(place: ImageAt, change: Change): boolean {
  return change.scope !== 'lines' || isOnChangedLine(place) || isAmong(change.changedFiles, place, change);
}

/** Whether a change replaced anything that may be a picture. */
export function mayBeStale({ replacedFiles, changedFiles }: Change): boolean {
  return (replacedFiles ?? changedFiles).size > 0;
}

/** Whether the picture was replaced while its source stayed the same. */
export function isStale(place: ImageAt, change: Change): boolean {
  return !isOnChangedLine(place) && isAmong(change.replacedFiles ?? change.changedFiles, place, change);
}

function isOnChangedLine({ document: { changedLines }, location: { line, endLine } }: ImageAt): boolean {
  if (changedLines === 'all') return true;
  for (let at = line; at <= endLine; at++) if (changedLines.has(at)) return true;
  return false;
}

function isAmong(files: ReadonlySet<string>, { document, image }: ImageAt, { allFiles, policy }: Change): boolean {
  if (files.size === 0) return false;
  const places = [...placesWith(policy?.addresses ?? [])(image.src, document.path)];
  const known = allFiles && places.find((place) => allFiles.has(place));
  return known === undefined ? places.some((place) => files.has(place)) : files.has(known);
}
