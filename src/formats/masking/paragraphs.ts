import type { Span } from '../../model/text.ts';

/** The parts of a text between blank lines: no construct inside a paragraph of Markdown reaches across one. In order. */
export function paragraphsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { 0: blank, index } of text.matchAll(/\n[ \t]*(?=\r?\n)/g)) {
    // Of several blank lines, each is the end of one.
    if (index > start) found.push({ start, end: index });
    start = index + blank.length;
  }
  return [...found, { start, end: text.length }];
}
