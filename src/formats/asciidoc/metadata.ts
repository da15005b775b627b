import { readAttributeList, type ListedAttribute } from './attribute-list.ts';
import type { Flow, Line } from './lines.ts';

/** What the lines above a block say about it. */
export type BlockAttributes = {
  /** The first word: `source`, `quote`, `NOTE`; empty when there is none. */
  readonly style: string;
  readonly listed: readonly ListedAttribute[];
  /** `.Title`. */
  readonly title: Flow | undefined;
};

export const noAttributes: BlockAttributes = { style: '', listed: [], title: undefined };

/** `block` with what another line says, `[style#id.role%option,name=value]`. */
export function withLine(block: BlockAttributes, { start, text }: Line): BlockAttributes {
  if (text.startsWith('[[')) return block;
  const listed = readAttributeList(text.slice(1, -1), start + 1);
  const first = listed[0]?.name === undefined ? listed[0] : undefined;
  const [, style = '', shorthand = ''] = /^([^#.%]*)([^]*)$/.exec(first?.value ?? '') ?? [];
  const options = [...shorthand.matchAll(/%([\w-]{1,40})/g)].flatMap(([, value = '']): ListedAttribute[] =>
    first ? [{ name: 'opts', index: -1, value, span: first.span }] : [],
  );
  return {
    ...block,
    style: style.trim() === '' ? block.style : style.trim(),
    listed: [...block.listed, ...options, ...listed].slice(-mostAttributes),
  };
}

/** No block has more attributes; of a list of them that does not end, the last ones count. */
const mostAttributes = 200;

/** The value of a named attribute; of several the last. */
export function named({ listed }: BlockAttributes, name: string): string | undefined {
  return listed.findLast((attribute) => attribute.name === name)?.value;
}
