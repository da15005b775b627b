/** Finds the next tag at or after an offset that may have something to mask; -1 where there is none. */
export type NextOpening = (text: string, from: number) => number;

/** Any tag. */
export function nextOpening(text: string, from: number): number {
  anyTag.lastIndex = from;
  return anyTag.test(text) ? anyTag.lastIndex - '<a'.length : -1;
}

const anyTag = /<[A-Za-z]/g;

/** In HTML: there, components are custom elements, and no tag says that its content is Markdown. */
export function nextHtmlOpening(text: string, from: number): number {
  plainTag.lastIndex = from;
  while (plainTag.test(text)) {
    const last = plainTag.lastIndex - 1;
    if (!text.startsWith('>', last)) return last - '<'.length;
  }
  return -1;
}

/** A whole tag that has nothing to mask, as most tags of most pages; of any other, its first two characters. */
const plainTag =
  /<[A-Za-z](?:[\w.:]*(?=[\s/>])[^<>{}'"\uFDD0\uFDD1]*(?:"[^"<>{}'\uFDD0\uFDD1]*"[^<>{}'"\uFDD0\uFDD1]*)*>)?/g;
