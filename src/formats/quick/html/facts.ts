import * as names from './element-names.ts';
import type { Leaf } from './leaf.ts';

/** How an element is placed among others, and what it is to the images of a page; known by its name. */
export type Facts = {
  /** In lower case. */
  readonly name: string;
  readonly place: Place;
  readonly content: ContentKind;
  /** Has neither content nor an end tag. */
  readonly isVoid: boolean;
  /** Its content is no markup. */
  readonly isRaw: boolean;
  readonly isSpecial: boolean;
  /** Its end may be left out before that of the element around it. */
  readonly isImplied: boolean;
  /** Its end also ends the elements in it whose end may be left out. */
  readonly endsImplied: boolean;
  /** It belongs into the head where that has not ended. */
  readonly isMetadata: boolean;
  /** No paragraph around it is ended in it. */
  readonly isScope: boolean;
  /** Behind an end tag that does not fit, the parser opens it again. */
  readonly isFormatting: boolean;
  /** The bit of {@link Open} that says that it is open. */
  readonly bit: number;
  /** It is an image, gives one its heading, or is around all. */
  readonly isShown: boolean;
  /** It shows an image, or may. */
  readonly isImage: boolean;
  /** Its text belongs to the images in it. */
  readonly isTexted: boolean;
  /** It is never left out. */
  readonly isKept: boolean;
  /** What it has to hold to be read as a whole; undefined where it never is. */
  readonly leaf: Leaf | undefined;
};

/**
 * Where an element may begin. block: it ends an open paragraph. once: not in another one of its kind. part: only in a table. page: once in a
 * page. never: only the parser knows.
 */
export type Place = 'any' | 'block' | 'heading' | 'item' | 'once' | 'option' | 'ruby' | 'part' | 'page' | 'never';

/** What an element may contain: `flow` is everything that has no place of its own. */
export type ContentKind = 'flow' | 'table' | 'rows' | 'row' | 'columns' | 'select';

/** Which of these elements are open, as bits. */
export const Open = { paragraph: 1, a: 2, button: 4, form: 8, nobr: 16, select: 32 } as const;

/** Undefined where a name has characters that no element of HTML has. */
export function factsOf(written: string): Facts | undefined {
  const found = known.get(written) ?? known.get(written.toLowerCase());
  if (found) return found;
  return /^[A-Za-z][\w-]*$/.test(written) ? describe(written.toLowerCase()) : undefined;
}

function describe(name: string): Facts {
  return {
    name,
    place: placeOf(name),
    content: contents.get(name) ?? 'flow',
    isVoid: names.voids.has(name),
    isRaw: names.raws.has(name),
    isSpecial: names.special.has(name),
    isImplied: names.implied.has(name),
    endsImplied: names.ending.has(name),
    isMetadata: names.metadata.has(name),
    isScope: names.scopes.has(name),
    isFormatting: names.formatting.has(name),
    bit: bits.get(name) ?? 0,
    isShown: names.shown.has(name),
    isImage: names.images.has(name),
    isTexted: names.texted.has(name),
    isKept: names.kept.has(name),
    leaf: leafKinds.get(name),
  };
}

function placeOf(name: string): Place {
  if (names.unplaced.has(name)) return 'never';
  if (names.headings.has(name)) return 'heading';
  if (names.items.has(name)) return 'item';
  if (names.tableParts.has(name)) return 'part';
  return names.blocks.has(name) ? 'block' : (places.get(name) ?? 'any');
}

const places: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['a', 'once'],
  ['button', 'once'],
  ['form', 'once'],
  ['nobr', 'once'],
  ['option', 'option'],
  ['optgroup', 'option'],
  ['rb', 'ruby'],
  ['rp', 'ruby'],
  ['rt', 'ruby'],
  ['rtc', 'ruby'],
  ['html', 'page'],
  ['head', 'page'],
  ['body', 'page'],
]);

const contents: ReadonlyMap<string, ContentKind> = new Map<string, ContentKind>([
  ['table', 'table'],
  ['tbody', 'rows'],
  ['tfoot', 'rows'],
  ['thead', 'rows'],
  ['tr', 'row'],
  ['colgroup', 'columns'],
  ['select', 'select'],
]);

const leafKinds: ReadonlyMap<string, Leaf> = new Map<string, Leaf>([
  ...['li', 'p', 'td', 'th', 'dt', 'dd', 'pre', 'div'].map((name) => [name, 'text'] as const),
  ['ul', 'list'],
  ['ol', 'list'],
  ['table', 'table'],
]);

const bits: ReadonlyMap<string, number> = new Map([
  ['p', Open.paragraph],
  ['a', Open.a],
  ['button', Open.button],
  ['form', Open.form],
  ['nobr', Open.nobr],
  ['select', Open.select],
]);

const known: ReadonlyMap<string, Facts> = new Map(
  [...new Set([...Object.values(names).flatMap((list) => [...list]), ...places.keys()])].map((name) => [
    name,
    describe(name),
  ]),
);

/** Those of the elements that the parser adds itself; `html` stands for the page, too. */
export const factsOfAdded = {
  html: describe('html'),
  head: describe('head'),
  body: describe('body'),
  tbody: describe('tbody'),
  colgroup: describe('colgroup'),
  p: describe('p'),
  br: describe('br'),
} as const;
