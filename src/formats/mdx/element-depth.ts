import { codeSpans, createInside } from './jsx-code.ts';

/** How many elements of JSX are in one another, at most: the calls of the parser nest as deeply. */
export function elementDepth(source: string): number {
  const isCode = createInside(codeSpans(source));
  let depth = 0;
  let deepest = 0;
  for (const { 0: mark, index } of source.matchAll(/<\/|\/>|<(?=[A-Za-z$_>])/g)) {
    if (isCode(index)) continue;
    depth = mark === '<' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
