import type { Field } from '../../model/format.ts';
import { lineEnd } from './line-end.ts';
import type { Place } from './parts.ts';
import { toPicture, type DataPicture, type TextOf } from './picture.ts';
import type { DataNode, Mapping, Member, Scalar } from './tree.ts';

/** The pictures that a field of the configuration names in a mapping. Lists on the way stand for each of their items. */
export function configured(place: Place, text: string, field: Field): readonly DataPicture[] {
  const [src, alt] = [field.src.split('.'), field.alt.split('.')];
  const common = commonStart(src, alt);
  return mappingsAt(place.node, src.slice(0, common)).flatMap((base) => {
    const found = pictureAt(base, src.slice(common));
    if (!found) return [];
    const words = textAt(base, alt.slice(common), found, text);
    return [toPicture(found, { ...place, node: base }, text, words)];
  });
}

/** How many keys both ways begin with; the last of each is that of a value. */
function commonStart(src: readonly string[], alt: readonly string[]): number {
  const most = Math.min(src.length, alt.length) - 1;
  const differs = src.slice(0, most).findIndex((key, index) => key !== alt[index]);
  return differs === -1 ? most : differs;
}

function mappingsAt(node: DataNode, keys: readonly string[]): readonly Mapping[] {
  if (node.kind === 'list') return node.items.flatMap((item) => mappingsAt(item, keys));
  if (node.kind !== 'mapping') return [];
  const [key, ...rest] = keys;
  if (key === undefined) return [node];
  return node.members.filter(({ name }) => name === key).flatMap(({ value }) => mappingsAt(value, rest));
}

type Found = {
  readonly value: Scalar;
  /** The member of the mapping itself on the way to it. */
  readonly first: Member;
  readonly isDirect: boolean;
};

function pictureAt(base: Mapping, keys: readonly string[]): Found | undefined {
  const first = memberAt(base, keys[0]);
  let value = first?.value;
  for (const key of keys.slice(1)) value = value?.kind === 'mapping' ? memberAt(value, key)?.value : undefined;
  if (!first || value?.kind !== 'scalar' || value.type !== 'text') return undefined;
  return mayBePicture(value.text) ? { value, first, isDirect: keys.length === 1 } : undefined;
}

/** The author of the configuration says that it is a picture; its address needs no ending, but not that of something else. */
function mayBePicture(address: string): boolean {
  return address.trim() !== '' && !otherFile.test(address);
}

const otherFile =
  /\.(?:mp[34]|m4[av]|webm|mov|og[gv]|wav|pdf|zip|html?|mdx?|css|[cm]?[jt]sx?|json|ya?ml|txt|csv|xml)(?:[?#]|$)/i;

function textAt(base: Mapping, keys: readonly string[], { value, first, isDirect }: Found, text: string): TextOf {
  const attribute = keys.at(-1) ?? 'alt';
  const outer = keys.slice(0, -1).reduce<DataNode | undefined>((node, key) => {
    return node?.kind === 'mapping' ? memberAt(node, key)?.value : undefined;
  }, base);
  const member = outer?.kind === 'mapping' ? memberAt(outer, attribute) : undefined;
  const own = outer === base;
  // Beside the picture; before the key that leads to it; before the first key of another mapping; or there is no place for one.
  const beside = base.isFlow ? value.span.end : lineEnd(text, value.span.end);
  const before = outer?.kind === 'mapping' ? outer.members[0]?.start : undefined;
  const insertion = own ? (isDirect ? beside : first.start) : (before ?? value.span.start);
  return {
    alt: member?.value ?? (outer === undefined || outer.kind === 'mapping' ? undefined : outer),
    holder: Math.min(first.start, member?.start ?? first.start),
    attribute,
    insertion,
  };
}

function memberAt(mapping: Mapping, key: string | undefined): Member | undefined {
  return mapping.members.find(({ name }) => name === key);
}
