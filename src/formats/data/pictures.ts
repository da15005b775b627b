import type { PictureKeys } from '../../model/format.ts';
import { isPictureAddress } from '../../text/picture-names.ts';
import { configured } from './fields.ts';
import { isAlt, isAltOf, isShown } from './known-keys.ts';
import { lineEnd } from './line-end.ts';
import type { Place } from './parts.ts';
import { folded, toPicture, type DataPicture } from './picture.ts';
import type { DataNode, Scalar } from './tree.ts';

/** The pictures that the keys of all mappings name, in the order of the source. @param text of the file */
export function picturesIn(places: readonly Place[], text: string, keys: PictureKeys): readonly DataPicture[] {
  const asked = places.flatMap((place) => keys.fields.flatMap((field) => configured(place, text, field)));
  const seen = new Set<number>();
  // Two fields may name one picture: the first counts.
  const chosen = asked.filter(({ at }) => !seen.has(at) && seen.add(at));
  const known = places.flatMap((place) => knownIn(place, text, keys.frontMatter, seen));
  return [...chosen, ...known].toSorted((a, b) => a.span.start - b.span.start || a.at - b.at);
}

type Entry = { readonly name: string; readonly start: number; readonly value: DataNode };
type PictureEntry = Entry & { readonly value: Scalar };

/** The pictures of a mapping that generators know, or that the whole path of a key names. */
function knownIn(
  place: Place,
  text: string,
  keys: PictureKeys['frontMatter'],
  seen: ReadonlySet<number>,
): readonly DataPicture[] {
  const { node, path, start } = place;
  const shared = node.members.find(({ name }) => isAlt(name));
  const found: DataPicture[] = [];
  let hasShared = false;
  for (const picture of node.members.filter(isPicture)) {
    if (seen.has(picture.value.span.start)) continue;
    const full = path === '' ? picture.name : `${path}.${picture.name}`;
    const chosen = Object.hasOwn(keys, full) ? keys[full] : undefined;
    const own = node.members.find(({ name }) => (chosen === undefined ? isAltOf(picture.name, name) : name === chosen));
    // Of several without a text of their own, such as those for light and dark pages, the first stands for all.
    const isShared = own === undefined && chosen === undefined;
    if (isShared && (hasShared || (shared === undefined && !isShown(path, picture.name)))) continue;
    hasShared ||= isShared;
    const alt = isShared ? shared : own;
    const insertion = node.isFlow ? picture.value.span.end : lineEnd(text, picture.value.span.end);
    found.push(
      toPicture(picture, place, text, {
        alt: alt?.value,
        holder: Math.min(isShared && start !== undefined ? start : picture.start, alt?.start ?? picture.start),
        attribute: alt?.name ?? chosen ?? 'alt',
        insertion,
      }),
    );
  }
  return found;
}

function isPicture(entry: Entry): entry is PictureEntry {
  return entry.value.kind === 'scalar' && isPictureAddress(folded(entry.value.text));
}
