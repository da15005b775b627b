import type { Format } from '../../../src/model/format.ts';

/** The images that a format finds in a text: the construct, the address and the text or what is known of it. */
export function imagesIn(format: Format, text: string) {
  return format.read(text).images.map(({ src, alt, span }) => ({
    src,
    alt: alt.kind === 'text' ? alt.text : alt.kind,
    construct: text.slice(span.start, span.end),
  }));
}

/** The same as `src alt`, for tables. */
export function shortly(format: Format, text: string): readonly string[] {
  return imagesIn(format, text).map(({ src, alt }) => `${src} ${alt}`);
}
