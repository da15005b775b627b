import type { Span } from '../../model/text.ts';
import type { PlainLabel } from './plain-label.ts';

/** What stands at a {@link markSign} of a text. */
export type Mark =
  | ({ readonly kind: 'tag' } & Span)
  | { readonly kind: 'image'; readonly image: PlainLabel }
  | { readonly kind: 'link'; readonly url: string; readonly title: string | undefined }
  | { readonly kind: 'link end' };

/** A noncharacter, which no text that is read here has, and no placeholder. */
export const markSign = '\uFDD2';

/** The same for the tags of emphasis and code, which need no more than that. */
export const inlineSigns = { em: '\uFDD3', emEnd: '\uFDD4', code: '\uFDD5', codeEnd: '\uFDD6' } as const;

/** Where the next character is that may mean more than itself, or that a line or a cell may end with: so none is looked at again and again. */
export function nextMark(text: string, from: number, to: number): number {
  mark.lastIndex = from;
  return mark.test(text) ? Math.min(mark.lastIndex - 1, to) : to;
}

const mark = /[![`\\&<*_~{\t|\n]/g;

/** Whether a mark is nothing but itself: the end of a line or a cell, a tab, and what begins neither an image nor a tag. */
export function isItself(character: string, next: string): boolean {
  if (character === '!') return next !== '[';
  return character === '<' ? !/[A-Za-z/!?]/.test(next) : '\n|\t'.includes(character);
}

/** White space as one space. Most texts have no other, and need not be written again. */
export function oneLine(text: string): string {
  return (wide.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const wide = /\s\s|[^\S ]/;
