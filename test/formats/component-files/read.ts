import type { Components, Format } from '../../../src/model/format.ts';

/** A line for each image of a page: its address and its alternative text, or the kind of that where it has none. */
export function linesOf(format: Format, text: string, components?: Components): readonly string[] {
  return format
    .read(text, components)
    .images.map(({ src, alt, decorative }) =>
      [src, alt.kind === 'text' ? `"${alt.text}"` : alt.kind, ...(decorative ? ['decorative'] : [])].join(' '),
    );
}
