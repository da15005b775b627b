import { attributeLists } from '../dialects/attribute-list.ts';
import { pixels } from './plain-tag.ts';

/** The attributes behind an image: its size, and classes and an id, which say nothing about it. */
export type PlainList = {
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly end: number;
};

/** The attributes behind an image that ends at `at`, of which there may be none; undefined for any others. */
export function plainListAt(text: string, at: number): PlainList | undefined {
  if (text.charAt(at) !== '{') return { width: undefined, height: undefined, end: at };
  classes.lastIndex = at;
  const [list] = classes.exec(text) ?? [];
  const widths = list?.match(/width=/g)?.length ?? 0;
  const heights = list?.match(/height=/g)?.length ?? 0;
  if (list === undefined || widths > 1 || heights > 1) return undefined;
  const valueOf = (size: RegExp): number | undefined => pixels(size.exec(list)?.[1]);
  return {
    width: widths === 0 ? undefined : valueOf(/width="?([\w%]+)/),
    height: heights === 0 ? undefined : valueOf(/height="?([\w%]+)/),
    end: at + list.length,
  };
}

const classes =
  /\{:?[ ]*(?:(?:(?:[.#][\w-]+)+|(?:width|height)=(?:\d{1,9}(?:px|%)?|"\d{1,9}(?:px|%)?"))(?:[ ]+|(?=\})))+\}/y;

/** UTF-16 units of the list of attributes at an offset, which are no text; 0 where there is none. */
export function listAt(text: string, at: number): number {
  if (!')]'.includes(text.charAt(at - 1))) return 0;
  anyList.lastIndex = at;
  return anyList.exec(text)?.[0].length ?? 0;
}

const anyList = new RegExp(attributeLists.source, 'y');
